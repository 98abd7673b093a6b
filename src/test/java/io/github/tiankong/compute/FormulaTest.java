package io.github.tiankong.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final Map<String, BigDecimal> CURRENT =
            Map.of("工业产值", new BigDecimal("112.5"), "税收", new BigDecimal("0.1"));
    private static final Map<String, BigDecimal> LAST = Map.of("工业产值", new BigDecimal("100"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (工业产值 / 上年.工业产值 - 1) * 100 | 12.5
            工业产值 - 上年.工业产值             | 12.5
            税收 + 税收 + 税收                   | 0.3
            -税收 * -2                           | 0.2
            （工业产值＋税收）×２                | x
            2 * (3 + 4) - 1                      | 13
            """)
    void computesInDecimals(String text, String expected) throws FormulaException {
        if (expected.equals("x")) {
            assertThatThrownBy(() -> Formula.parse(text)).isInstanceOf(FormulaException.class);
            return;
        }
        assertThat(Formula.parse(text).evaluate(CURRENT, LAST)).isEqualByComparingTo(new BigDecimal(expected));
    }

    @Test
    void readsKeysBeyondTheBasicPlane() throws FormulaException {
        assertThat(Formula.parse("𠮷祥产值 * 2 / 上年.𠮷祥产值")
                        .evaluate(Map.of("𠮷祥产值", new BigDecimal("3")), Map.of("𠮷祥产值", BigDecimal.ONE)))
                .isEqualByComparingTo("6");
    }

    @Test
    void namesTheFieldsItNeeds() throws FormulaException {
        Formula formula = Formula.parse("甲 / 上年.乙 + 甲");
        assertThat(formula.currentKeys()).containsExactly("甲");
        assertThat(formula.lastKeys()).containsExactly("乙");
    }

    @Test
    void readsFullWidthOperators() throws FormulaException {
        assertThat(Formula.parse("（工业产值＋税收）×2÷1").evaluate(CURRENT, LAST)).isEqualByComparingTo("225.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1 +", "(1", "1)", "甲 乙", "1.2.3", "1e5", "甲?api", "\"a\"", "甲[0]", "甲!1", "上年", "上年.", "a.b.c",
                "<#list>", "${甲}", "甲=1"
            })
    void refusesWhatIsNoArithmetic(String text) {
        assertThatThrownBy(() -> Formula.parse(text))
                .isInstanceOfSatisfying(
                        FormulaException.class, e -> assertThat(e.code()).isEqualTo("formula-syntax"));
    }

    @Test
    void hasNoResultWhenItDividesByZero() throws FormulaException {
        Formula formula = Formula.parse("1 / (税收 - 税收)");
        assertThatThrownBy(() -> formula.evaluate(CURRENT, LAST))
                .isInstanceOfSatisfying(
                        FormulaException.class, e -> assertThat(e.code()).isEqualTo("formula-no-result"));
    }
}
