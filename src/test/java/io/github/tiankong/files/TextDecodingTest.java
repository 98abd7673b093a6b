package io.github.tiankong.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Wording;
import java.io.BufferedReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecodingTest {
    private static final String TEXT = "工业产值,718.0\r\n𠮷镇,5\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    UTF-8,    ''
                    UTF-8,    '\uFEFF'
                    UTF-16LE, '\uFEFF'
                    UTF-16BE, '\uFEFF'
                    GB18030,  ''
                    """)
    void readsEveryEncodingClerksUse(String charset, String mark) throws Exception {
        Path file = folder.resolve("values.csv");
        Files.write(file, (mark + TEXT).getBytes(Charset.forName(charset)));
        assertThat(TextDecoding.decode(Files.readAllBytes(file), "values.csv")).isEqualTo(TEXT);
        try (BufferedReader reader = TextDecoding.open(file)) {
            assertThat(reader.lines()).containsExactly("工业产值,718.0", "𠮷镇,5");
        }
    }

    @Test
    void emptyFileIsEmptyText() throws Exception {
        assertThat(TextDecoding.decode(new byte[0], "values.csv")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Latin-1 accents,     63616675E90A
                    UTF-16 without mark, E55D1A4E0D000A00
                    half a UTF-16 unit,  FFFEE5
                    binary,              504B030400001400
                    """)
    void refusesWhatIsNoTextItKnows(String situation, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> TextDecoding.decode(bytes, "values.csv"))
                .as(situation)
                .isInstanceOfSatisfying(InputException.class, e -> {
                    assertThat(new Wording(Locale.ENGLISH).sentence(e.problem()))
                            .isEqualTo("values.csv: The characters are neither UTF-8 nor GB18030."
                                    + " Save the file as UTF-8 and try again.");
                    assertThat(new Wording(Locale.CHINESE).sentence(e.problem()))
                            .isEqualTo("values.csv：文字编码既不是 UTF-8 也不是 GB18030。请另存为 UTF-8 后重试。");
                });
    }
}
