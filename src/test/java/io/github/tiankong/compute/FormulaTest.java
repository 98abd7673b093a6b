package io.github.tiankong.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.ArithmeticEngine;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
        assertThat(result(text, CURRENT, LAST)).isEqualByComparingTo(new BigDecimal(expected));
    }

    @Test
    void readsKeysBeyondTheBasicPlane() throws FormulaException {
        assertThat(result(
                        "𠮷祥产值 * 2 / 上年.𠮷祥产值", Map.of("𠮷祥产值", new BigDecimal("3")), Map.of("𠮷祥产值", BigDecimal.ONE)))
                .isEqualByComparingTo("6");
    }

    @Test
    void namesTheFieldsItNeeds() throws FormulaException {
        Formula formula = Formula.parse("甲 / 上年.乙 + 甲");
        assertThat(formula.currentKeys()).containsExactly("甲");
        assertThat(formula.lastKeys()).containsExactly("乙");
    }

    @Test
    void cannotBeChangedThroughTheFieldsItNames() throws FormulaException {
        Formula formula = Formula.parse("甲 / 上年.乙");
        assertThat(formula.currentKeys()).isUnmodifiable();
        assertThat(formula.lastKeys()).isUnmodifiable();
    }

    @Test
    void hasNoMoreThanTwoHundredDigits() {
        Map<String, BigDecimal> large = Map.of("甲", new BigDecimal("9".repeat(150)));
        assertThatThrownBy(() -> result("甲 * 甲", large, Map.of()))
                .isInstanceOfSatisfying(
                        FormulaException.class, e -> assertThat(e.code()).isEqualTo("formula-too-large"));
    }

    @Test
    void readsFullWidthOperators() throws FormulaException {
        assertThat(result("（工业产值＋税收）×2÷1", CURRENT, LAST)).isEqualByComparingTo("225.2");
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
    void hasNoResultWhenItDividesByZero() {
        assertThatThrownBy(() -> result("1 / (税收 - 税收)", CURRENT, LAST))
                .isInstanceOfSatisfying(
                        FormulaException.class, e -> assertThat(e.code()).isEqualTo("formula-no-result"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (利润 / 上年.利润 - 1) * 100                 | formula-base
            利润 / 上年.利润                             | formula-base
            (利润 - 上年.利润) / 上年.利润 * 100         | formula-base
            (利润 / 亏损 - 1) * 100                      | formula-base
            利润 - 上年.利润                             | 10
            利润 / 亏损                                  | -1
            (利润 - 上年.利润) / (亏损 - 上年.亏损) * 100| -200
            """)
    void countsNoRateFromALoss(String text, String expected) throws Exception {
        Map<String, BigDecimal> current = Map.of("利润", new BigDecimal("5"), "亏损", new BigDecimal("-5"));
        Map<String, BigDecimal> last = Map.of("利润", new BigDecimal("-5"), "亏损", BigDecimal.ZERO);
        String told;
        try {
            told = result(text, current, last).stripTrailingZeros().toPlainString();
        } catch (FormulaException e) {
            told = e.code();
        }
        assertThat(told).isEqualTo(expected);
    }

    /** Formulas have FreeMarker's look, so they must give what FreeMarker gives, to the last digit. */
    @Test
    void computesWhatAFreeMarkerTemplateWould() throws Exception {
        Random random = new Random(3);
        Map<String, BigDecimal> current = Map.of("甲", new BigDecimal("718.05"), "乙", new BigDecimal("-3.1415926"));
        for (int i = 0; i < 2000; i++) {
            String text = formula(random, 4);
            assertThat(result(text, current)).as(text).isEqualTo(freeMarker(text, current));
        }
    }

    private static String formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return List.of("甲", "乙", "2", "0.125", "100", "0").get(random.nextInt(6));
        }
        String left = formula(random, depth - 1);
        return switch (random.nextInt(7)) {
            case 0 -> "-(" + left + ")";
            case 1 -> "(" + left + ")";
            default -> left + " " + "+-*/".charAt(random.nextInt(4)) + " " + formula(random, depth - 1);
        };
    }

    private static BigDecimal result(String text, Map<String, BigDecimal> current, Map<String, BigDecimal> last)
            throws FormulaException {
        Formula formula = Formula.parse(text);
        return formula.evaluate(formula.numbers(i -> Optional.of((i.lastYear() ? last : current).get(i.key())))
                .orElseThrow());
    }

    private static Optional<BigDecimal> result(String text, Map<String, BigDecimal> current) {
        try {
            return Optional.of(result(text, current, Map.of()));
        } catch (FormulaException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> freeMarker(String text, Map<String, BigDecimal> current) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setArithmeticEngine(ArithmeticEngine.BIGDECIMAL_ENGINE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        Template template = new Template("formula", new StringReader("<#assign result = " + text + ">"), configuration);
        try {
            Environment environment = template.createProcessingEnvironment(current, Writer.nullWriter());
            environment.process();
            Number number = ((TemplateNumberModel) environment.getVariable("result")).getAsNumber();
            return Optional.of((BigDecimal) number);
        } catch (TemplateException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
