package io.github.tiankong.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Wording;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDraftTest {
    private static final String TEXT = "白杨镇xxxx年总结\r\n\n　　完成产值x.x亿元，涉及𠮷村。\r一、就业\n";

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
    void readsEveryEncodingAndEveryLineEnd(String charset, String mark) throws Exception {
        Path file = file((mark + TEXT).getBytes(Charset.forName(charset)));

        assertThat(DraftLines.of(DraftReader.read(file).draft()))
                .containsExactly("body 1 | 白杨镇xxxx年总结", "body 2 | ", "body 3 | 　　完成产值x.x亿元，涉及𠮷村。", "body 4 | 一、就业");
    }

    @Test
    void refusesTextOverTwentyMegabytes() throws Exception {
        byte[] large = new byte[(20 << 20) + 1];
        Arrays.fill(large, (byte) 'x');

        assertThat(refusal(large)).isEqualTo("a.txt: The file is larger than 20 MB. Split it.");
    }

    @Test
    void refusesNulWhereverItStands() throws Exception {
        String sentence = "a.txt: This is neither a Word document nor a text. Choose a DOCX, DOC or TXT.";
        String far = "完成x.x亿元。".repeat(500) + "\0";

        assertThat(refusal("完成\0x亿元".getBytes(StandardCharsets.UTF_8))).isEqualTo(sentence);
        assertThat(refusal(far.getBytes(StandardCharsets.UTF_8))).isEqualTo(sentence);
        assertThat(refusal(("\uFEFF" + far).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(sentence);
    }

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("a.txt"), bytes);
    }

    private String refusal(byte[] bytes) throws Exception {
        Path file = file(bytes);
        String[] sentence = {""};
        assertThatThrownBy(() -> DraftReader.read(file))
                .isInstanceOfSatisfying(
                        InputException.class, e -> sentence[0] = new Wording(Locale.ENGLISH).sentence(e.problem()));
        return sentence[0];
    }
}
