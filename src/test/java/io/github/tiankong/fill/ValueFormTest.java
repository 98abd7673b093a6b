package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.figure.Units;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.ValueKind;
import io.github.tiankong.values.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clerks write in cells, as fields of every type read and print it. */
class ValueFormTest {
    private static final List<String> AMOUNTS = List.of("元", "万元", "亿元");
    private static final List<String> AREAS = List.of("亩", "公顷", "平方米", "万亩", "平方公里");
    private static final List<String> PEOPLE = List.of("人", "万人");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    amount  | 亿元     | 2 | 108.7         | 亿元   | 108.70
                    amount  | 亿元     | 2 | 1087000       | 万元   | 108.70
                    amount  | 亿元     | 2 | 10870000000   | 元     | 108.70
                    amount  | 万元     | 0 | 1.2亿         |        | 12000
                    amount  | 亿元     | 2 | 1.2亿         |        | 1.20
                    amount  | 亿元     | 2 | 1.2亿         | 万元   | 1.20
                    amount  | 亿元     | 2 | 3000万        | 元     | 0.30
                    amount  | 亿元     | - | 3000万        |        | 0.3
                    amount  | 万       | 0 | 1.2亿         |        | 12000
                    amount  | 万元     | 1 | 1,234.5       |        | 1234.5
                    amount  | 万元     | 1 | １２．３      |        | 12.3
                    amount  | 万元     | 1 | (3.2)         |        | -3.2
                    amount  | 万元     | 1 | −3.2          |        | -3.2
                    amount  | 万元     | 1 | ▲3.2          |        | -3.2
                    amount  | 万元     | 1 | 12.25         |        | 12.3
                    amount  | 万元     | 1 | -12.25        |        | -12.3
                    amount  | 万元     | 1 | -0.04         |        | 0.0
                    amount  | 万元     | 0 | 0.5           |        | 1
                    amount  | 万元     | 1 | 12.249999     |        | 12.2
                    amount  | 元       | - | 12.30         |        | 12.30
                    amount  | 万美元   | 1 | 12            | 美元   | 0.0
                    amount  | 万元     | 1 | 12            | 美元   | !value-unit
                    amount  | 万美元   | 1 | 12            | 万元   | !value-unit
                    amount  | 万元     | 1 | 12吨          |        | !value-unit
                    amount  | 万元     | 1 | 12.3.4        |        | !value-not-a-number
                    amount  | 万元     | 1 | 约12          |        | !value-not-a-number
                    amount  | 万元     | 1 | 持平          |        | !value-not-a-number
                    amount  | 万元     | 1 | —             |        | ?
                    amount  | 万元     | 1 | 无            |        | ?
                    amount  | 万元     | 1 | /             |        | ?
                    percent | %        | 1 | 12.3%         |        | 12.3
                    percent | %        | 1 | 12.3％        |        | 12.3
                    percent | %        | 1 | 12.345        |        | 12.3
                    percent | %        | 1 | 持平          |        | 0.0
                    percent | %        | 1 | 同比持平      |        | 0.0
                    percent | %        | 1 | 下降3.2%      |        | -3.2
                    percent | %        | 1 | 增长3.2       |        | 3.2
                    percent | ‰        | 1 | 1.23%         |        | 12.3
                    percent |          | 1 | 12.3%         |        | 12.3
                    percent | %        | 1 | 1.2万         |        | !value-unit
                    percent | %        | 1 | 1.2           | 个百分点 | !value-unit
                    percentage_point | 个百分点 | 1 | 1.24 |        | 1.2
                    percentage_point | 个百分点 | 1 | 1.24个百分点 |  | 1.2
                    count   | 家       | 0 | 12家          |        | 12
                    count   | 家       | 0 | 1.2万         |        | 12000
                    count   | 家       | 0 | 12            | 个     | !value-unit
                    count   | 人       | 0 | 1.25          | 万人   | 12500
                    count   | 万人     | 2 | 12500         | 人     | 1.25
                    count   | 标台     | 0 | 12标台        |        | 12
                    count   | 标台     | 0 | 12            | 标台   | 12
                    quantity | 亩      | 0 | 10            | 公顷   | 150
                    quantity | 公顷    | 2 | 100           | 亩     | 6.67
                    quantity | 平方米  | 0 | 3             | 亩     | 2000
                    quantity | 万吨    | 1 | 12345         | 吨     | 1.2
                    rank    | 位       | 0 | 3             |        | 3
                    rank    |          | 0 | 3             | 位     | 3
                    rank    |          | 0 | 3位           |        | 3
                    rank    |          | 0 | 3             | 家     | !value-unit-none
                    count   |          | 0 | 3家           |        | !value-unit-none
                    year    | 年       | - | 2025-06-30    |        | 2025
                    year    | 年       | - | 2025年6月     |        | 2025
                    year    | 年       | - | 45838         |        | 2025
                    year    | 年       | - | 2025年        |        | 2025
                    month   | 月       | - | 2025-06-30    |        | 6
                    month   | 月       | - | 2025年6月     |        | 6
                    month   | 月       | - | 45838         |        | 6
                    month   | 月       | - | 06            |        | 6
                    month   | 月       | - | 6月份         |        | 6
                    month   | 月       | - | 6月30日       |        | 6
                    month   | 月       | - | 2025          |        | !value-calendar
                    month   | 月       | - | 13            |        | !value-calendar
                    month   | 月       | - | 六月          |        | !value-not-whole
                    day     | 日       | - | 2025/6/30     |        | 30
                    day     | 日       | - | 2025.6.30     |        | 30
                    day     | 日       | - | 2025-06-30 08:00:00 |  | 30
                    day     | 日       | - | 2025年6月30日 |        | 30
                    day     | 日       | - | 45838         |        | 30
                    day     | 日       | - | 2025-02-30    |        | !value-not-whole
                    day     | 日       | - | 2025年6月     |        | !value-not-whole
                    name    |          | - | 无            |        | 无
                    text    |          | - | (3.2)         |        | (3.2)
                    """)
    void readsAndPrints(String type, String unit, String decimals, String raw, String sourceUnit, String expected) {
        assertThat(shown(read(form(type, unit, decimals), raw, sourceUnit))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.36E+10, true",
        "4.40301E+17, true",
        "1e+15, true",
        "1.36E10, false",
        "13.6E+10, false",
        "E+10, false",
        "1.E+10, false",
        "1.36E+1, false",
        "C+E+10, false",
        "1.3aE+10, false",
        "1.36E+1000, false"
    })
    void whatIsLeftOfALongNumberIsNoText(String raw, boolean refused) {
        Origin cell = Origin.ofCell("名册.csv", "", 2, "证号");
        String text = refused ? "!value-exponent" : raw;
        for (String type : List.of("text", "name", "other")) {
            assertThat(shown(form(type, "", "-").read(new Value(raw, "", cell))))
                    .isEqualTo(text);
            assertThat(shown(read(form(type, "", "-"), raw, ""))).isEqualTo(raw);
        }
    }

    @Test
    void aTriangleIsToBeConfirmed() {
        assertThat(read(form("percent", "%", "1"), "▲3.2", null).toConfirm()).isTrue();
        assertThat(read(form("percent", "%", "1"), "-3.2", null).toConfirm()).isFalse();
    }

    @Test
    void aFieldWithoutDecimalsPrintsWhatTheCellShows() {
        Value cell = new Value("12.3456", "", OptionalInt.of(1), Origin.TYPED);
        assertThat(shown(form("percent", "%", "-").read(cell))).isEqualTo("12.3");
        assertThat(shown(form("percent", "%", "2").read(cell))).isEqualTo("12.35");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsPrintedReadsBackForEveryTypeAndUnit(long seed) {
        Random random = new Random(seed);
        List<String[]> kinds = List.of(
                new String[] {"amount", "亿元"},
                new String[] {"amount", "元/吨"},
                new String[] {"percent", "%"},
                new String[] {"percentage_point", "个百分点"},
                new String[] {"count", "家"},
                new String[] {"quantity", "万平方米"},
                new String[] {"ratio", ""},
                new String[] {"rank", "位"});
        for (String[] kind : kinds) {
            for (int i = 0; i < 100; i++) {
                int decimals = random.nextInt(4);
                ValueForm form = form(kind[0], kind[1], Integer.toString(decimals));
                BigDecimal value = BigDecimal.valueOf(random.nextLong() >> random.nextInt(50), decimals);
                String printed = form.print(value);
                ValueForm.Read bare = read(form, printed, null);
                assertThat(bare.number()).contains(value);
                assertThat(bare.text()).contains(printed);
                assertThat(read(form, printed + kind[1], null)).isEqualTo(bare);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void unitsConvertThereAndBack(long seed) {
        Random random = new Random(seed);
        for (List<String> family : List.of(AMOUNTS, AREAS, PEOPLE)) {
            for (int i = 0; i < 200; i++) {
                String from = family.get(random.nextInt(family.size()));
                String to = family.get(random.nextInt(family.size()));
                BigDecimal value = BigDecimal.valueOf(random.nextInt(), random.nextInt(4));
                BigDecimal there = read(form("quantity", to, "-"), value.toPlainString(), from)
                        .number()
                        .orElseThrow();
                BigDecimal back = UnitConversion.of(Units.of(to), kind("quantity", from, "-"))
                        .convert(there)
                        .orElseThrow();
                assertThat(back.setScale(10, RoundingMode.HALF_UP))
                        .as(value + from + " in " + to)
                        .isEqualByComparingTo(value);
            }
        }
    }

    private static ValueForm.Read read(ValueForm form, String raw, String unit) {
        return form.read(new Value(raw, unit == null ? "" : unit, Origin.TYPED));
    }

    private static String shown(ValueForm.Read read) {
        return read.fault().map(f -> "!" + f).or(read::text).orElse("?");
    }

    private static ValueForm form(String type, String unit, String decimals) {
        return new ValueForm(kind(type, unit, decimals), false);
    }

    private static ValueKind kind(String type, String unit, String decimals) {
        return new ValueKind(
                SlotType.valueOf(type.toUpperCase(Locale.ROOT)),
                Units.of(unit == null ? "" : unit),
                decimals.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(decimals)));
    }
}
