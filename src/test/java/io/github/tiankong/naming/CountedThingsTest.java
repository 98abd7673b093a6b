package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import org.junit.jupiter.api.Test;
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

    @Test
    void areNotTheirContrary() {
        assertThat(MarkedText.of("签约超过9个月未开工项目⟦count 个:xx⟧个。").labels()).containsExactly("未开工项目数");
        assertThat(MarkedText.of("受理满三个月尚未办结诉求⟦count 件:xx⟧件。").labels()).containsExactly("尚未办结诉求件数");
    }
}
