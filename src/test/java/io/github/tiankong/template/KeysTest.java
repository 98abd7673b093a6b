package io.github.tiankong.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    @ParameterizedTest
    @CsvSource({
        "工业产值, true",
        "𠮷祥产值, true",
        "产值𠮷1, true",
        "_1, true",
        "1月产值, false",
        "产值（亿元）, false",
        "产值 1, false",
        "'', false",
        "😀, false"
    })
    void isAnIdentifierOfLettersOfAnyPlane(String text, boolean key) {
        assertThat(Keys.isKey(text)).isEqualTo(key);
    }
}
