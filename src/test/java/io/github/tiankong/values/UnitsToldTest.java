package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.codes;
import static io.github.tiankong.values.SmallTables.field;
import static io.github.tiankong.values.SmallTables.map;
import static io.github.tiankong.values.SmallTables.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.sheet.MergedCells;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
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

    @ParameterizedTest
    @ValueSource(strings = {"〃", "同上", "″"})
    void theSameAgainIsTheUnitAbove(String again) {
        Mapped mapped = map(SmallTables.FIELDS, "指标|单位|本期\n税收收入|万元|13000\n到位资金|" + again + "|5200");
        assertThat(units(mapped)).isEqualTo(IN_WAN);
    }

    @Test
    void anEmptyUnitBelowAnotherIsNotGuessed() {
        Mapped mapped = map(SmallTables.FIELDS, "指标|单位|本期\n税收收入|万元|13000\n到位资金||5200\n新引进项目数||7");
        assertThat(units(mapped)).isEqualTo(Map.of("税收收入", "13000 万元", "新引进项目数", "7"));
        assertThat(TableText.sentences(mapped.values().problems())).isEqualTo("""
                ERROR unit-blank
                  报表.csv, row 3, column "本期": "到位资金" has no unit of its own; above it stands 万元, the report wants 亿元. \
                Write its unit into the table.
                  报表.csv，第 3 行，“本期”列：“到位资金”这一行没有写单位：上一行是万元，报告要亿元，不知道该按哪一个。请在表里写上单位。
                """);
    }

    @Test
    void aUnitMergedOverRowsIsThatOfAll() {
        List<Row> rows = List.of(
                new Row(1, List.of("指标", "单位", "本期")),
                new Row(2, List.of("税收收入", "万元", "13000")),
                new Row(3, List.of("到位资金", "", "5200")));
        Table table = new Table("报表.xlsx", "表", rows, List.of(new MergedCells(2, 3, 2, 2)), List.of());
        Mapped mapped = Mapping.map(List.of(table), SmallTables.FIELDS);
        assertThat(units(mapped)).isEqualTo(IN_WAN);
        assertThat(codes(mapped)).isEmpty();
    }

    @Test
    void aRowsUnitThatContradictsTheHeadingsIsRefused() {
        Mapped mapped = map(SmallTables.FIELDS, "指标|单位|本期（万元）\n税收收入|亿元|1.3\n到位资金|万元|5200\n新引进项目数|个|7");
        assertThat(units(mapped)).isEqualTo(Map.of("到位资金", "5200 万元", "新引进项目数", "7 个"));
        assertThat(TableText.sentences(mapped.values().problems())).isEqualTo("""
                ERROR unit-two
                  报表.csv, row 2, column "本期（万元）": The row of "税收收入" is in 亿元 by its unit, but in 万元 by the heading of its column. \
                Correct one of them.
                  报表.csv，第 2 行，“本期（万元）”列：“税收收入”这一行的单位写的是亿元，列标题却写着万元。请改正其中一个。
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标|期别|值（万元）\n税收收入|2026年9月|13000", "指标|1—2月（万元）|1—3月（万元）|1—4月（万元）\n税收收入|1|2|13000"})
    void longTablesAndMonthsTellItInTheirHeadings(String text) {
        assertThat(units(map(SmallTables.FIELDS, text))).isEqualTo(Map.of("税收收入", "13000 万元"));
    }

    @Test
    void aRemarkInTheBracketsOfANameIsNoUnit() {
        Mapped mapped = map(SmallTables.FIELDS, "税收收入（含海关代征）|1.3\n到位资金（亿元）|5.2");
        assertThat(units(mapped)).isEqualTo(Map.of("税收收入", "1.3", "到位资金", "5.2 亿元"));
    }
}
