package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {
    /** The number that is asked about is the 15 of 前期。建成15分钟圈20个，完成5亿元。 */
    @ParameterizedTest
    @CsvSource(textBlock = """
            15,        true
            5,         false
            1,         false
            1*,        true
            ??,        true
            ?,         false
            15分钟,    true
            建成??分钟, true
            *分钟圈*,  true
            建成*个,   true
            20个,      false
            5亿,       false
            分钟,      false
            *,         true
            前期*,     false
            完成*,     false
            *完成5亿元。, false
            """)
    void meansANumberThatLiesInWhatItMatches(String pattern, boolean means) {
        String text = "前期。建成15分钟圈20个，完成5亿元。";
        assertThat(new NumberPattern(pattern).means(text, 5, 7)).isEqualTo(means);
    }

    @Test
    void looksNoFurtherThanAReader() {
        String text = "前期" + "，建成5个".repeat(100) + "，完成9亿元";
        int start = text.indexOf('9');
        assertThat(new NumberPattern("完成*亿元").means(text, start, start + 1)).isTrue();
        assertThat(new NumberPattern("前期*亿元").means(text, start, start + 1)).isFalse();
    }
}
