package io.github.tiankong.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    718          | 718       |
                    718.0        | 718.0     |
                    1,234.5      | 1234.5    |
                    1，234.5     | 1234.5    |
                    １２．３      | 12.3      |
                    12.3%        | 12.3      | %
                    12.3％       | 12.3      | %
                    5.3‰         | 5.3       | ‰
                    1.2亿        | 1.2       | 亿
                    1.2 亿元     | 1.2       | 亿元
                    3万          | 3         | 万
                    58家         | 58        | 家
                    0.4个百分点  | 0.4       | 个百分点
                    -3.2         | -3.2      |
                    −3.2         | -3.2      |
                    －3.2%       | -3.2      | %
                    +3.2         | 3.2       |
                    (3.2)        | -3.2      |
                    （3.2%）     | -3.2      | %
                    (3.2)%       | -3.2      | %
                    下降3.2%     | -3.2      | %
                    增长5%       | 5         | %
                    持平         | 0         |
                    12.3①       | 12.3      |
                    5.6*         | 5.6       |
                    1 618 500    | 1618500   |
                    """)
    void readsNumbersAsClerksWriteThem(String cell, BigDecimal value, String unit) {
        NumberText read = NumberText.parse(cell);
        assertThat(read.kind()).isEqualTo(NumberText.Kind.NUMBER);
        assertThat(read.value()).isEqualTo(value);
        assertThat(read.unit().text()).isEqualTo(unit == null ? "" : unit);
        assertThat(read.toConfirm()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"▲3.2", "△3.2"})
    void asksWhetherATriangleIsAMinus(String cell) {
        NumberText read = NumberText.parse(cell);
        assertThat(read.value()).isEqualTo(new BigDecimal("-3.2"));
        assertThat(read.toConfirm()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "——", "-", "–", "…", "/", "无", "*", "　—　"})
    void takesTheSignsOfNoDataForNoData(String cell) {
        assertThat(NumberText.parse(cell).kind()).isEqualTo(NumberText.Kind.NO_DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.3.4",
                "1e5",
                "1E99999999",
                "12,34",
                "约12",
                "12abc",
                "3.2 5",
                "--3",
                "(-3)",
                "3-5",
                "十二",
                ".5",
                "%",
                "٣",
                "1234567890123456789012345678901"
            })
    void refusesWhatNobodyCanBeSureOf(String cell) {
        assertThat(NumberText.parse(cell).kind()).isEqualTo(NumberText.Kind.OTHER);
    }

    @Test
    void readsBackWhatIsPrinted() {
        Random random = new Random(20260701);
        String[] units = {"", "%", "亿元", "万元", "家", "个百分点", "万平方米"};
        for (int i = 0; i < 5000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(6));
            String unit = units[random.nextInt(units.length)];
            NumberText read = NumberText.parse(value.toPlainString() + unit);
            assertThat(read.value()).isEqualTo(value);
            assertThat(read.unit().text()).isEqualTo(unit);
        }
    }

    @Test
    void takesAnyTextWithoutComplaint() {
        Random random = new Random(20260702);
        String alphabet = "0123456789.,，．-−+()（）%％万亿元①*▲持平无 \u3000x\uD842\uDFB7";
        for (int i = 0; i < 20000; i++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(90); length > 0; length--) {
                cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(NumberText.parse(cell.toString()).kind()).isNotNull();
        }
    }

    @Test
    void readsBareDecimalsAsTheWholeGrammarDoes() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder cell = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
            for (int length = random.nextInt(34); length >= 0; length--) {
                cell.append("0123456789012345678901234567890..-%".charAt(random.nextInt(i % 2 == 0 ? 31 : 35)));
            }
            assertThat(NumberText.parse(cell.toString()))
                    .as(cell.toString())
                    .isEqualTo(NumberText.parseForm(cell.toString()));
        }
        for (String cell : new String[] {"", "-", ".", "-.", "1.", "-1.", ".5", "-0", "-0.00", "007", "1.2020"}) {
            assertThat(NumberText.parse(cell)).as(cell).isEqualTo(NumberText.parseForm(cell));
        }
    }
}
