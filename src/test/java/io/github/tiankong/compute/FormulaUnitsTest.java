package io.github.tiankong.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.figure.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: the numbers and units of the fields, the formula, the unit of its result, what it gives. */
class FormulaUnitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲 7.16亿元, 乙 2581万元            | 甲 - 乙                     | 万元     | 69019
            甲 7.16亿元, 乙 2581万元            | 甲 - 乙                     | 亿元     | 6.9019
            甲 3亿元, 乙 5000万元, 丙 80000元   | 甲 + 乙 - 丙                | 万元     | 34992
            甲 3亿元, 乙 2亿元                  | 甲 + 乙                     | 万元     | 50000
            甲 3亿元                            | 甲                          | 万元     | 30000
            甲 3亿元                            | -甲                         | 万元     | -30000
            甲 30亩, 乙 2公顷                   | 甲 + 乙                     | 公顷     | 4
            甲 300万元, 乙 2亿元                | 甲 / 乙 * 100               | %        | 1.5
            甲 300万元, 乙 2亿元                | 甲 / 乙                     | %        | 0.015
            甲 1亿元, 乙 3000万元, 丙 2亿元     | (甲 + 乙) / 丙 * 100        | %        | 65
            甲 12000万元, 乙 1亿元              | (甲 / 乙 - 1) * 100         | %        | 20
            甲 3亿元, 乙 6亿元, 丙 1000万元, 丁 1亿元 | 甲 / 乙 * 100 - 丙 / 丁 * 100 | 个百分点 | 40
            """)
    void bringsTheNumbersToOneUnit(String numbers, String formula, String unit, String expected) throws Exception {
        assertThat(result(numbers, formula, unit)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲 7.16亿元, 乙 2581万元      | 甲 * 10000 - 乙             | 万元     | 69019
            甲 7.16亿元, 乙 2581万元      | (甲 * 10000 - 乙) / 10000   | 亿元     | 6.9019
            甲 7.16亿元, 乙 2581万元      | 甲 - 乙 / 10000             | 亿元     | 6.9019
            甲 7亿元, 乙 2亿元            | (甲 + 乙) * 10000           | 万元     | 90000
            甲 300万元, 乙 2亿元          | 甲 / (乙 * 10000) * 100     | %        | 1.5
            甲 300万元, 乙 2亿元          | 甲 / 10000 / 乙 * 100       | %        | 1.5
            甲 3亿元, 乙 1.5亩            | 甲 * 2 - 甲                 | 亿元     | 3
            甲 6亿元, 乙 3万人            | 甲 / 乙 * 10000             | 元       | 20000
            甲 6万平方米, 乙 10亩         | 甲 * 10000 / (乙 * 666.67)  |          | 8.9999550002
            甲 12家, 乙 5个               | 甲 + 乙                     | 个       | 17
            甲 5.2%, 乙 3.1%              | 甲 - 乙                     | 个百分点 | 2.1
            甲 62%                        | 100 - 甲                    | %        | 38
            甲 6亿元, 乙 10亿元, 丙 6月   | 甲 / 乙 * 100 - 丙 / 12 * 100 | 个百分点 | 10
            甲 6亿元, 乙 3%               | 甲 / 30 * 100 - 乙          | 个百分点 | 17
            甲 17个                       | 甲 / 20 * 100               | %        | 85
            甲 6亿元, 乙 2                | 甲 - 乙                     | 亿元     | 4
            甲 6, 乙 2                    | 甲 - 乙                     |          | 4
            甲 6亿元, 乙 5.5%             | 甲 * 乙 / 100               | 亿元     | 0.33
            """)
    void leavesWhatAgreesOrTheAuthorConverted(String numbers, String formula, String unit, String expected)
            throws Exception {
        assertThat(result(numbers, formula, unit)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲 7亿元, 乙 20家              | 甲 - 乙           | 亿元 | 甲 亿元、乙 家 → 亿元
            甲 7亿元, 乙 2亿美元           | 甲 + 乙           | 亿元 | 甲 亿元、乙 亿美元 → 亿元
            甲 7亿元, 乙 2亿元             | 甲 + 乙           | 家   | 甲 亿元、乙 亿元 → 家
            甲 7亿元, 乙 2万元             | 甲 + 乙           |      | 甲 亿元、乙 万元
            甲 7亿元, 乙 2万元, 丙 3       | 甲 + 乙 - 丙      | 亿元 | 甲 亿元、乙 万元、丙 → 亿元
            甲 7亿元                       | 甲 - 5            | 万元 | 甲 亿元 → 万元
            甲 7亿元, 乙 2万元             | 甲 * 100 - 乙     | 万元 | 甲 亿元、乙 万元 → 万元
            甲 7亿元, 乙 2万元             | 甲 / 乙 * 37      | %    | 甲 亿元、乙 万元 → %
            甲 2万人, 乙 30户              | 甲 + 乙           | 人   | 甲 万人、乙 户 → 人
            """)
    void refusesWhatCannotBeBroughtToOneUnit(String numbers, String formula, String unit, String detail) {
        assertThatThrownBy(() -> result(numbers, formula, unit)).isInstanceOfSatisfying(FormulaException.class, e -> {
            assertThat(e.code()).isEqualTo("formula-units");
            assertThat(e.detail()).isEqualTo(detail);
        });
    }

    private static BigDecimal result(String numbers, String text, String result) throws FormulaException {
        Map<String, BigDecimal> values = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        for (String cell : numbers.split(", ", -1)) {
            String[] parts = cell.split(" ", -1);
            String number = parts[1].replaceAll("[^0-9.]", "");
            values.put(parts[0], new BigDecimal(number));
            units.put(parts[0], parts[1].substring(number.length()));
        }
        Formula formula =
                Formula.parse(text).inUnits(key -> Units.of(units.get(key)), Units.of(result == null ? "" : result));
        return formula.evaluate(formula.numbers(input -> Optional.of(values.get(input.key())))
                        .orElseThrow())
                .setScale(10, RoundingMode.HALF_UP);
    }
}
