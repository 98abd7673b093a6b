package io.github.tiankong.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            亿元，同比            | 亿元         | 元             | 100000000
            余万元               | 万元         | 元             | 10000
            万多个               | 万个         | 个             | 10000
            千余人次，            | 千人次       | 人次           | 1000
            百余起               | 百起         | 起             | 100
            万余人               | 万人         | 人             | 10000
            百万美元              | 百万美元      | 美元           | 1000000
            ％左右               | %           | %             | 1
            ‰                  | ‰           | %             | 0.1
            个百分点              | 个百分点      | 个百分点        | 1
            个月以上              | 个月         | 月             | 1
            个国家和地区           | 个国家和地区   | 个国家和地区     | 1
            万台（套）            | 万台（套）    | 台（套）        | 10000
            千多台（套）；          | 千台（套）    | 台（套）        | 1000
            万吨标准煤            | 万吨标准煤    | 吨标准煤        | 10000
            元/吨，              | 元/吨        | 元/吨          | 1
            万元/亩              | 万元/亩      | 元/亩          | 10000
            微克/立方米           | 微克/立方米   | 吨/亩          |
            立方米/秒            | 立方米/秒    | 立方米/秒        | 1
            万套/年）            | 万套         | 套             | 10000
            千瓦时              | 千瓦时       | 千瓦时          | 1
            万千瓦              | 万千瓦       | 千瓦           | 10000
            亿千瓦时             | 亿千瓦时      | 千瓦时          | 100000000
            GWh             | GWh        | 千瓦时          | 1000000
            kV变电站            | kV         | 千伏           | 1
            万平方米             | 万平方米      | 亩             | 15
            公顷，              | 公顷         | 亩             | 15
            （万元）             | 万元         | 元             | 10000
            ' 万元'            | 万元         | 元             | 10000
            万，               | 万          | ''            | 10000
            项目标任务            | 项          | 项             | 1
            """)
    void readsTheUnitThatFollows(String following, String text, String family, BigDecimal scale) {
        UnitMatch match = Units.unitAt("xx" + following, 2).orElseThrow();
        assertThat(match.unit().text()).isEqualTo(text);
        if (scale != null) {
            assertThat(match.unit().family()).isEqualTo(family);
            assertThat(match.unit().scale()).isEqualByComparingTo(scale);
        }
    }

    @ParameterizedTest
    @CsvSource({"人民医院", "项目部", "日报社", "万达广场", "条例", "百货大楼", "多元化经营", "kWx", "，", "'（含新入库）'", "''", "余杭区"})
    void readsNoUnitInOtherWords(String following) {
        assertThat(Units.unitAt("xx" + following, 2)).isEmpty();
    }

    @Test
    void convertsWithinAFamilyOnly() {
        assertThat(Units.of("亿元").convertsTo(Units.of("万元"))).isTrue();
        assertThat(Units.of("公顷").convertsTo(Units.of("万平方米"))).isTrue();
        assertThat(Units.of("元").convertsTo(Units.of("美元"))).isFalse();
        assertThat(Units.of("个").convertsTo(Units.of("家"))).isFalse();
        assertThat(Units.of("人").convertsTo(Units.of("人次"))).isFalse();
        assertThat(Units.of("zz").convertsTo(Units.of("zz"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "亿元,MONEY",
        "元/吨,MONEY",
        "%,PERCENT",
        "个百分点,PERCENTAGE_POINT",
        "家,COUNT",
        "天,DURATION",
        "亩,MEASURE",
        "微克/立方米,MEASURE",
        "人/平方公里,MEASURE",
        "倍,TIMES",
        "级,CLASS",
        "位,RANK",
        "月,CALENDAR",
        "亿,MULTIPLIER",
        "zz,UNKNOWN"
    })
    void knowsTheKindOfUnit(String unit, UnitKind kind) {
        assertThat(Units.kindOf(Units.of(unit))).isEqualTo(kind);
    }

    @Test
    void everyUnitOfTheTableReadsBackWhole() {
        for (String row : WordTable.lines(UnitTable.class, "units.tsv")) {
            for (String word : row.split("\t", -1)[3].split(" ", -1)) {
                assertThat(Units.unitAt(word, 0))
                        .as(word)
                        .hasValueSatisfying(match -> assertThat(match.end()).isEqualTo(word.length()));
            }
        }
    }
}
