package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that is no command is answered by one sentence, and help speaks the language that was asked for. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            nix                                  ; Not understood: nix. See tiankong --help.                      ; 看不懂：nix。请看 tiankong --help。
            slots                                ; Missing: DRAFT. See tiankong slots --help.                     ; 缺少：DRAFT。请看 tiankong slots --help。
            slots d.txt --format xml             ; Not understood: --format xml. See tiankong slots --help.       ; 看不懂：--format xml。请看 tiankong slots --help。
            slots d.txt e.txt                    ; Not understood: e.txt. See tiankong slots --help.              ; 看不懂：e.txt。请看 tiankong slots --help。
            new d.txt                            ; Missing: --output. See tiankong new --help.                    ; 缺少：--output。请看 tiankong new --help。
            blank t -o                           ; Missing: --output. See tiankong blank --help.                  ; 缺少：--output。请看 tiankong blank --help。
            fill                                 ; Missing: --output, TEMPLATE|DRAFT. See tiankong fill --help. ; 缺少：--output, TEMPLATE|DRAFT。请看 tiankong fill --help。
            fill t -o o.docx --gaps some         ; Not understood: --gaps some. See tiankong fill --help.         ; 看不懂：--gaps some。请看 tiankong fill --help。
            fill t -o o.docx --set key           ; Not understood: --set key. See tiankong fill --help.           ; 看不懂：--set key。请看 tiankong fill --help。
            fill t -o o.docx -o p.docx           ; Given more than once: --output. See tiankong fill --help.     ; 写了不止一次：--output。请看 tiankong fill --help。
            fill t -o o.docx --unknown           ; Not understood: --unknown. See tiankong fill --help.           ; 看不懂：--unknown。请看 tiankong fill --help。
            check d.docx --lang fr               ; Not understood: --lang fr. See tiankong check --help.          ; 看不懂：--lang fr。请看 tiankong check --help。
            check --lang=Chinese d.docx          ; Not understood: --lang Chinese. See tiankong check --help.     ; 看不懂：--lang Chinese。请看 tiankong check --help。
            check --lang                         ; Missing: --lang. See tiankong check --help.                    ; 缺少：--lang。请看 tiankong check --help。
            """)
    void wrongUsageIsToldInOneSentence(String command, String english, String chinese) {
        Object[] words = command.split(" ");
        assertThat(Run.inEnglish(words)).isEqualTo(new Run(ExitCode.USAGE, "", "Error: " + english + "\n"));
        assertThat(Run.inChinese(words)).isEqualTo(new Run(ExitCode.USAGE, "", "错误：" + chinese + "\n"));
    }

    @Test
    void argumentsThatLostTheirCharactersAreTold() {
        assertThat(Run.inEnglish("slots", "\uFFFD\uFFFD.docx"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "Error: The Chinese characters of the command were lost, because the system locale knows none."
                                + " Run it with LC_ALL=C.UTF-8.\n"));
    }

    @Test
    void chosenLanguageOverrulesTheSystem() {
        assertThat(Run.inEnglish("--lang", "zh", "slots").err()).isEqualTo("错误：缺少：DRAFT。请看 tiankong slots --help。\n");
        assertThat(Run.inEnglish("--lang=ZH", "slots").err()).startsWith("错误：");
        assertThat(Run.inChinese("slots", "--lang=en").err())
                .isEqualTo("Error: Missing: DRAFT. See tiankong slots --help.\n");
    }

    @Test
    void helpIsEnglish() {
        assertThat(Run.inEnglish("gui", "--help")).isEqualTo(new Run(ExitCode.DONE, """
                Open the window.
                Usage: tiankong gui [-hV] [--lang=zh|en] [FILE...]

                Parameters:
                      [FILE...]      A draft or template to open.

                Options:
                  -h, --help         Show this help and end.
                      --lang=zh|en   Language of the messages; otherwise the system decides.
                  -V, --version      Show the version and end.
                """, ""));
    }

    @Test
    void helpIsChinese() {
        assertThat(Run.inChinese("gui", "--help")).isEqualTo(new Run(ExitCode.DONE, """
                打开窗口。
                用法：tiankong gui [-hV] [--lang=zh|en] [FILE...]

                参数：
                      [FILE...]      要打开的草稿或模板。

                选项：
                  -h, --help         显示这份说明后结束。
                      --lang=zh|en   提示所用的语言；不写则随系统。
                  -V, --version      显示版本后结束。
                """, ""));
    }

    @Test
    void helpShowsPatternsAsTheyAreTyped() {
        assertThat(Run.inEnglish("batch", "--help").out()).contains("{town}").doesNotContain("'{");
        assertThat(Run.inChinese("batch", "--help").out()).contains("{单位}").doesNotContain("'{");
    }

    @ParameterizedTest
    @CsvSource({"slots", "new", "blank", "fill", "check", "gui"})
    void everyCommandHasItsHelpInBothLanguages(String command) {
        String english = Run.inEnglish(command, "--help").out();
        String chinese = Run.inChinese(command, "--help").out();
        assertThat(english)
                .startsWith(Run.inEnglish("--help")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("  " + command + " "))
                        .map(line -> line.substring(command.length() + 2).strip())
                        .findFirst()
                        .orElseThrow());
        assertThat(english).matches("\\p{ASCII}+");
        assertThat(chinese.lines())
                .allMatch(line -> line.isBlank()
                        || line.codePoints().anyMatch(Character::isIdeographic)
                        || line.matches(" +-.*|[ |A-Za-z=.\\[\\]-]+"));
    }
}
