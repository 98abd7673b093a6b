package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.FIELDS;
import static io.github.tiankong.values.SmallTables.codes;
import static io.github.tiankong.values.SmallTables.last;
import static io.github.tiankong.values.SmallTables.map;
import static io.github.tiankong.values.SmallTables.units;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables set in two halves to save paper: what stands on the right is the right names'. */
class SideBySideTest {
    @Test
    void anEmptyFigureOnTheLeftIsNotFilledFromTheRight() {
        Mapped mapped = map(FIELDS, """
                指标|数值|指标|数值
                税收收入（亿元）|—|新引进项目（个）|12
                到位资金（亿元）|5.2||""");
        assertThat(units(mapped)).isEqualTo(Map.of("新引进项目数", "12 个", "到位资金", "5.2 亿元"));
        assertThat(codes(mapped)).isEmpty();
        assertThat(mapped.values().current().get("新引进项目数").origin().rowNumber()).isEqualTo(2);
    }

    @Test
    void bothHalvesHaveTheUnitAboveAndColumnsOfTheirOwn() {
        Mapped mapped = map(FIELDS, """
                财政情况||||||||单位：万元
                指标|本期|上年同期|同比（%）||指标|本期|上年同期|
                税收收入|13000|12400|4.6||到位资金|5200|5000|
                ||||||||""");
        assertThat(units(mapped)).isEqualTo(Map.of("税收收入", "13000 万元", "税收收入同比增幅", "4.6 %", "到位资金", "5200 万元"));
        assertThat(last(mapped)).isEqualTo(Map.of("税收收入", "12400", "到位资金", "5000"));
        assertThat(codes(mapped)).isEmpty();
    }

    @Test
    void eachHalfMayHaveItsUnit() {
        Mapped mapped = map(FIELDS, """
                单位：万元||单位：亿元|
                指标|本期|指标|本期
                税收收入|13000|到位资金|0.52""");
        assertThat(units(mapped)).isEqualTo(Map.of("税收收入", "13000 万元", "到位资金", "0.52 亿元"));
    }

    @Test
    void twoColumnsOfLastYearAreLastYears() {
        Mapped mapped = map(FIELDS, "指标|上年同期（万元）\n税收收入|12400\n到位资金|5000");
        assertThat(units(mapped)).isEmpty();
        assertThat(last(mapped)).isEqualTo(Map.of("税收收入", "12400", "到位资金", "5000"));
    }
}
