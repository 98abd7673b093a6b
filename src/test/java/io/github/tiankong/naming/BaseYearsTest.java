package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import org.junit.jupiter.api.Test;

class BaseYearsTest {

    @Test
    void theValueReachedHasThePlainName() {
        assertThat(MarkedText.of("户均收入由⟦year 年:20xx⟧年的⟦amount 元:xxx⟧元提高到⟦amount 元:xxx⟧元。")
                        .labels())
                .containsExactly("基期年份", "基期户均收入", "户均收入");
        assertThat(MarkedText.of("合作社从⟦year 年:20xx⟧年末的⟦count 家:xx⟧家增加到⟦count 家:xx⟧家。")
                        .labels())
                .endsWith("基期合作社数", "合作社数");
    }

    @Test
    void theBaseMayBeAPrintedYear() {
        assertThat(MarkedText.of("存款由2020年的⟦amount 亿元:xx⟧亿元增加到⟦amount 亿元:xx⟧亿元。")
                        .labels())
                .containsExactly("基期存款", "存款");
    }

    @Test
    void aYearWithoutAnOriginIsNoBase() {
        assertThat(MarkedText.of("完成⟦year 年:20xx⟧年的贷款⟦amount 亿元:xx⟧亿元。").labels())
                .doesNotContain("基期贷款")
                .last()
                .asString()
                .endsWith("贷款");
    }
}
