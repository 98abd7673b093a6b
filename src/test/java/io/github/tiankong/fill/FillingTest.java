package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.template.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {

    @Test
    void fieldItDoesNotSpeakOfIsOpen() throws Exception {
        Filling filling = Filling.open(FilledText.template("完成投资xx.x亿元。"));
        Field other = FilledText.template("税收xxx万元。").fields().get(0);
        assertThat(filling.isOpen(other, Branching.of(filling.template()))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            库容x,xxx立方米。      | 12345    | 库容12,345立方米。
            库容x,xxx.x立方米。    | 1234567  | 库容1,234,567.0立方米。
            库容x,xxx立方米。      | 987      | 库容987立方米。
            利润xx,xxx.x万元。     | -31256.7 | 利润-31,256.7万元。
            库容xxxx立方米。       | 12,345   | 库容12345立方米。
            """)
    void groupsDigitsAsTheMaskDoes(String draft, String value, String expected) throws Exception {
        assertThat(FilledText.of(draft, value).text()).isEqualTo(expected);
    }
}
