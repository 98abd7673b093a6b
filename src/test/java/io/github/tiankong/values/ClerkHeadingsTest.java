package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.FIELDS;
import static io.github.tiankong.values.SmallTables.current;
import static io.github.tiankong.values.SmallTables.last;
import static io.github.tiankong.values.SmallTables.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of offices' tables that once gave a wrong value, or none. */
class ClerkHeadingsTest {
    @Test
    void headingsUnderAMergedPeriodAreNoMonths() {
        Mapped mapped = map(FIELDS, """
                指标名称|单位|2025年1—10月||
                ||本期|上年同期|同比（%）
                税收收入|亿元|88.2|80.1|10.1
                到位资金|亿元|9.5|8.4|13.1""");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "88.2", "税收收入同比增幅", "10.1", "到位资金", "9.5"));
        assertThat(last(mapped)).isEqualTo(Map.of("税收收入", "80.1", "到位资金", "8.4"));
    }

    @Test
    void headingsUnderAMonthAndUnderTheMonthsSoFarAreToldApart() {
        Mapped mapped = map(FIELDS, """
                指标|单位|10月||1—10月|
                ||完成|同比（%）|完成|同比（%）
                税收收入|亿元|7.1|2.2|88.2|10.1""");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "88.2", "税收收入同比增幅", "10.1", "本月税收收入", "7.1"));
    }

    @Test
    void headingsUnderLastYearsPeriodAreLastYears() {
        Mapped mapped = map(FIELDS, """
                指标|单位|2025年1—10月||2024年1—10月|
                ||完成|增减（%）|完成|增减（%）
                税收收入|亿元|88.2|10.1|80.1|4.4""");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "88.2", "税收收入同比增幅", "10.1"));
        assertThat(last(mapped)).isEqualTo(Map.of("税收收入", "80.1"));
    }

    @Test
    void aYearsTargetIsNotItsValue() {
        Mapped mapped = map(FIELDS, """
                指标|单位|2025年目标|2025年1—10月|2024年1—10月
                税收收入|亿元|100|88.2|80.1""");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "88.2"));
        assertThat(last(mapped)).isEqualTo(Map.of("税收收入", "80.1"));
    }

    @Test
    void lastYearBehindTheMonthsOfThisOneIsNoMonthOfIt() {
        Mapped mapped = map(FIELDS, """
                指标|单位|2025年1—9月|2025年1—10月|2024年1—10月
                税收收入|亿元|79.9|88.2|80.1""");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "88.2"));
        assertThat(last(mapped)).isEqualTo(Map.of("税收收入", "80.1"));
    }

    @Test
    void anIncreaseInPercentIsARate() {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期|增减（%）
                税收收入|亿元|88.2|10.1""");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "88.2", "税收收入同比增幅", "10.1"));
    }

    @Test
    void anIncreaseWithoutPercentIsAnAmount() {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期|增减
                税收收入|亿元|88.2|8.1""");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "88.2", "税收收入同比增加", "8.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-9月（万元）", "2026年1—9月（万元）", "今年1-9月（万元）", "本年1至9月（万元）", "9月末（万元）", "金额（万元）", "截至9月底（万元）"})
    void aPeriodWithItsUnitHeadsTheValues(String heading) {
        Mapped mapped = map(FIELDS, "指标名称|" + heading + "|同比（%）\n税收收入|13000|4.6\n到位资金|5200|1\n新引进项目数|7|");
        assertThat(SmallTables.units(mapped))
                .isEqualTo(Map.of("税收收入", "13000 万元", "税收收入同比增幅", "4.6 %", "到位资金", "5200 万元", "新引进项目数", "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"去年1—9月（亿元）", "上年1-9月（亿元）", "上年同期（亿元）"})
    void lastYearMayBeToldByAWord(String heading) {
        Mapped mapped = map(FIELDS, "指标|1—9月（亿元）|" + heading + "\n税收收入|1.3|1.2");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "1.3"));
        assertThat(last(mapped)).isEqualTo(Map.of("税收收入", "1.2"));
    }

    @ParameterizedTest
    @CsvSource({"2026年各月累计,7.5", "2026年各月当月数,12.5", "分月数,12.5"})
    void theTitleTellsWhetherMonthsAreSoFarOrEach(String title, String value) {
        Mapped mapped = map(FIELDS, title + "|||||\n指标|单位|1月|2月|3月|4月\n税收收入|亿元|1|2|2|7.5");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", value));
    }
}
