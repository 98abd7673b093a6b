package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.codes;
import static io.github.tiankong.values.SmallTables.field;
import static io.github.tiankong.values.SmallTables.map;
import static io.github.tiankong.values.SmallTables.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a table tells the unit of its figures: a dropped 万元 is wrong by ten thousand. */
class UnitsToldTest {
    private static final Map<String, String> IN_WAN = Map.of("税收收入", "13000 万元", "到位资金", "5200 万元");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标|本期（万元）",
                "指标（万元）|本期",
                "指标名称（单位：万元）|数值",
                "项目|金额（万元）",
                "财政口径|发生额（万元）",
                "主要指标（万元）|1—9月",
                "|本期（万元）",
                "单位：万元|\n指标|本期",
                "（万元）|\n指标|本期",
                "主要指标（单位：万元）|\n指标|本期",
                "主要指标（单位：万元）|",
                "（单位：万元）|",
                "|单位：万元",
                "指标|本期（人民币万元）",
                "金额单位：人民币万元|\n指标|本期",
            })
    void twoColumnsAreInTheUnitToldAbove(String head) {
        assertThat(units(map(SmallTables.FIELDS, head + "\n税收收入|13000\n到位资金|5200")))
                .isEqualTo(IN_WAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "财政情况（单位：万元）|||",
                "财政情况（万元）|||",
                "|||（单位：万元）",
                "（万元）|||",
                "财政情况|||单位：万元、%",
                "2026年9月|||（万元）",
            })
    void aTitleTellsTheUnitOfARowAnIndicator(String title) {
        Mapped mapped = map(SmallTables.FIELDS, title + "\n指标|本期|同比（%）|备注\n税收收入|13000|4.6|\n到位资金|5200||\n新引进项目数|7||");
        assertThat(units(mapped))
                .isEqualTo(Map.of("税收收入", "13000 万元", "税收收入同比增幅", "4.6 %", "到位资金", "5200 万元", "新引进项目数", "7"));
    }

    @Test
    void aTitleTellsTheUnitOfARowADocument() {
        Mapped mapped = map(SmallTables.FIELDS, """
                各镇情况（单位：万元）||
                镇名|税收收入|税收收入同比增幅
                柳溪镇|13000|4.6""");
        assertThat(units(mapped)).isEqualTo(Map.of("税收收入", "13000 万元", "税收收入同比增幅", "4.6"));
    }

    @Test
    void ofSeveralUnitsTheOneHoldsThatConverts() {
        Mapped mapped = map(SmallTables.FIELDS, "单位：万元、吨、%|\n指标|本期\n税收收入|13000\n新引进项目数|7");
        assertThat(units(mapped)).isEqualTo(Map.of("税收收入", "13000 万元", "新引进项目数", "7"));
    }

    @Test
    void ofTwoUnitsThatConvertNoneIsTaken() {
        Mapped mapped = map(SmallTables.FIELDS, "财政情况（亿元）|\n单位：万元|\n指标|本期\n税收收入|13000");
        assertThat(units(mapped)).isEqualTo(Map.of("税收收入", "13000 亿元、万元"));
    }

    @Test
    void aUnitInTheRightCornerHeadsNoColumn() {
        List<FieldName> fields = List.of(
                field("柳溪镇税收收入", "亿元", SlotType.AMOUNT),
                field("柳溪镇税收收入同比增幅", "%", SlotType.PERCENT),
                field("白石镇税收收入", "亿元", SlotType.AMOUNT),
                field("白石镇税收收入同比增幅", "%", SlotType.PERCENT));
        Mapped mapped = map(fields, """
                各镇财政情况|||
                |||单位：万元、%
                序号|单位|税收收入|
                ||累计|同比
                1|柳溪镇|5300|8.6
                2|白石镇|1610.4|-11.8""");
        assertThat(units(mapped))
                .isEqualTo(Map.of(
                        "柳溪镇税收收入", "5300 万元",
                        "柳溪镇税收收入同比增幅", "8.6 %",
                        "白石镇税收收入", "1610.4 万元",
                        "白石镇税收收入同比增幅", "-11.8 %"));
        assertThat(codes(mapped)).isEmpty();
    }

    @Test
    void aNamesOwnUnitInItsBracketsIsNoTitle() {
        Mapped mapped = map(SmallTables.FIELDS, "税收收入（亿元）|\n到位资金|5200");
        assertThat(units(mapped)).isEqualTo(Map.of("到位资金", "5200"));
    }
}
