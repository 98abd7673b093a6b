package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that end in, or begin with, the words beside their blank. */
class DoublingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xx街道2025年工作要点          | 望湖街道     | 望湖街道2025年工作要点
            xx街道召开全体会议            | 望湖街道     | 望湖街道召开全体会议
            xx街道办事处印发通知          | 望湖街道     | 望湖街道办事处印发通知
            xx服务中心，负责日常管理      | 为民服务中心 | 为民服务中心，负责日常管理
            各项工作由xx街道xx社区承担    | 望湖街道     | 各项工作由望湖街道xx社区承担
            组长：局长xxx，组员若干       | 局长周立     | 组长：局长周立，组员若干
            """)
    void whatBothSaySurelyIsPrintedOnceAndTold(String draft, String value, String printed) throws Exception {
        FilledText filled = FilledText.of(draft, value);
        assertThat(filled.text()).isEqualTo(printed);
        assertThat(filled.problems()).extracting(Problem::code).containsExactly("words-once");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xx中心小学迎来新生       | 城北中心 | 城北中心中心小学迎来新生
            xx镇2025年工作要点       | 青石镇   | 青石镇镇2025年工作要点
            xx公司承建了主体工程     | 恒通公司 | 恒通公司公司承建了主体工程
            """)
    void whatMayBeANameStaysAndIsTold(String draft, String value, String printed) throws Exception {
        FilledText filled = FilledText.of(draft, value);
        assertThat(filled.text()).isEqualTo(printed);
        assertThat(filled.problems()).extracting(Problem::code).containsExactly("words-twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xx街道2025年工作要点     | 望湖     | 望湖街道2025年工作要点
            xx街道2025年工作要点     | 街道     | 街道街道2025年工作要点
            组长：xxx，明天到岗      | 周明     | 组长：周明，明天到岗
            """)
    void nothingElseIsTouched(String draft, String value, String printed) throws Exception {
        FilledText filled = FilledText.of(draft, value);
        assertThat(filled.text()).isEqualTo(printed);
        assertThat(filled.problems()).isEmpty();
    }

    @Test
    void theNoteShowsBothForms() throws Exception {
        assertThat(FilledText.of("xx街道2025年工作要点", "望湖街道").problems())
                .extracting(Problem::arguments)
                .containsExactly(List.of("望湖街道", "街道", "望湖街道", "望湖街道街道"));
    }
}
