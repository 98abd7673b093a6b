package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedThingsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            企业签订协议, 签订协议
            村受灾,       受灾
            企业,         企业
            其中,         其中
            """)
    void takesTheCountedNounFromTheWordsBeforeTheNextFigure(String head, String left) {
        assertThat(CountedThings.without(head)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            派出所考核中排名第, 考核中排名第
            企业,               企业
            """)
    void takesTheNounBeforeAPlaceInAnOrder(String head, String left) {
        assertThat(CountedThings.withoutNoun(head)).isEqualTo(left);
    }
}
