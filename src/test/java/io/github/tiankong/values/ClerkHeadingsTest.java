package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.FIELDS;
import static io.github.tiankong.values.SmallTables.current;
import static io.github.tiankong.values.SmallTables.last;
import static io.github.tiankong.values.SmallTables.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
