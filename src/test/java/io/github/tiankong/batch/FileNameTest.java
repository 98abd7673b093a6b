package io.github.tiankong.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private static final Location ROW = Location.ofRow("表.csv", "", 12);

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            甲镇,甲镇.docx,
            甲 镇,甲 镇.docx,
            a/b,a_b.docx,name-altered
            a\\b,a_b.docx,name-altered
            C:\\Windows,C__Windows.docx,name-altered
            ../../etc/passwd,_.._etc_passwd.docx,name-altered
            ..,第12行.docx,name-empty
            .,第12行.docx,name-empty
            '',第12行.docx,name-empty
            '   ',第12行.docx,name-empty
            甲镇...,甲镇.docx,name-altered
            甲镇. .,甲镇.docx,name-altered
            .hidden,hidden.docx,name-altered
            CON,_CON.docx,name-reserved
            con.2026,_con.2026.docx,name-reserved
            NUL,_NUL.docx,name-reserved
            com1,_com1.docx,name-reserved
            LPT²,_LPT².docx,name-reserved
            CONTENT,CONTENT.docx,
            COM0,COM0.docx,
            a?b*c|d"e<f>g:h,a_b_c_d_e_f_g_h.docx,name-altered
            """)
    void nameBecomesOneThatEverySystemTakes(String wanted, String name, String code) {
        FileName fileName = new FileName(wanted, ROW);
        assertThat(fileName.numbered(1)).isEqualTo(name);
        assertThat(fileName.problems(1).stream().map(Problem::code))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void controlsAndInvisibleCharactersDoNotStay() {
        assertThat(new FileName("甲\n镇\u0000乙\u202E丙\u200B丁\uFEFF戊", ROW).numbered(1))
                .isEqualTo("甲_镇_乙丙丁戊.docx");
    }

    @Test
    void halfOfACharacterDoesNotStay() {
        assertThat(new FileName("甲\uD83D镇", ROW).numbered(1)).isEqualTo("甲_镇.docx");
    }

    @Test
    void composedAndDecomposedAreOneName() {
        assertThat(FileName.folded(new FileName("Cafe\u0301", ROW).numbered(1)))
                .isEqualTo(FileName.folded(new FileName("CAFÉ", ROW).numbered(1)));
    }

    @Test
    void allWaysToTellANameAreOne() {
        assertThat(List.of("Ab-3甲（2）.docx", "STRASSE", "ÀB", "ß"))
                .extracting(FileName::folded)
                .containsExactly("ab-3甲（2）.docx", "strasse", "àb", "ss");
    }

    @Test
    void longNameIsCutBetweenCharacters() {
        FileName name = new FileName("😀".repeat(80), ROW);
        assertThat(name.numbered(1)).isEqualTo("😀".repeat(62) + ".docx");
        assertThat(name.numbered(12)).isEqualTo("😀".repeat(60) + "（12）.docx");
        assertThat(name.problems(1).get(0).code()).isEqualTo("name-cut");
    }

    @Test
    void eightyThreeHanCharactersFit() {
        assertThat(new FileName("甲".repeat(83), ROW).problems(1)).isEmpty();
        assertThat(new FileName("甲".repeat(84), ROW).numbered(1)).isEqualTo("甲".repeat(83) + ".docx");
    }

    @Test
    void anyTextAtAllGivesAFileInTheFolder() {
        Random random = new Random(20261122);
        Path folder = Path.of("out").toAbsolutePath();
        String hostile = "./\\:*?\"<>|\u0000\n\u202E甲CONul 　e\u0301\uD83D\uDE00";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder wanted = new StringBuilder();
            int length = random.nextInt(i % 10 == 0 ? 400 : 12);
            for (int k = 0; k < length; k++) {
                wanted.append(hostile.charAt(random.nextInt(hostile.length())));
            }
            String name = new FileName(wanted.toString(), ROW).numbered(1 + random.nextInt(3));
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
            assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
            assertThat(name).doesNotContainPattern("[<>:\"/\\\\|?*\\x00-\\x1f]").doesNotStartWith(".");
        }
    }
}
