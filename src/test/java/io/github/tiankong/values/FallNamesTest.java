package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.current;
import static io.github.tiankong.values.SmallTables.field;
import static io.github.tiankong.values.SmallTables.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.Mention;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates that a draft tells as falls and a table as growth. */
class FallNamesTest {
    private static final List<FieldName> FIELDS = List.of(
            field("水泥产量", "万吨", SlotType.QUANTITY),
            field("水泥产量降幅", "%", SlotType.PERCENT),
            field("钢材产量", "万吨", SlotType.QUANTITY),
            field("钢材产量同比增幅", "%", SlotType.PERCENT));

    @ParameterizedTest
    @CsvSource({"同比（%）", "同比增长（%）", "增速（%）", "增幅", "±%", "增减%", "增减（%）", "比上年同期增长%", "同比"})
    void aColumnOfGrowthFillsAFallAndItsSignDecides(String heading) {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期|%s
                水泥产量|万吨|38.5|-3.8
                钢材产量|万吨|12.5|4.4""".formatted(heading));
        assertThat(current(mapped))
                .isEqualTo(Map.of("水泥产量", "38.5", "水泥产量降幅", "-3.8", "钢材产量", "12.5", "钢材产量同比增幅", "4.4"));
    }

    @Test
    void aRiseUnderTheNameOfGrowthSaysSo() {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期|同比（%）
                水泥产量|万吨|38.5|3.8
                钢材产量|万吨|12.5|4.4""");
        assertThat(current(mapped)).containsEntry("水泥产量降幅", "增长3.8");
    }

    @ParameterizedTest
    @CsvSource({
        "水泥产量同比,3.8,增长3.8", "水泥产量±%,-3.8,-3.8", "水泥产量增减%,3.8%,增长3.8%", "水泥产量增减幅度,0,0",
        "水泥产量比上年同期增长%,3.8,增长3.8", "水泥产量降幅,3.8,3.8", "水泥产量同比降幅,3.8,3.8", "水泥产量同比下降（%）,3.8,3.8"
    })
    void aNameInAListOfValuesDoesTheSame(String name, String cell, String raw) {
        Mapped mapped = map(FIELDS, "名称|值\n水泥产量|38.5\n%s|%s".formatted(name, cell));
        assertThat(current(mapped)).containsEntry("水泥产量降幅", raw);
    }

    @Test
    void aColumnOfDocumentsDoesTheSame() {
        Mapped mapped = map(FIELDS, "水泥产量（万吨）|水泥产量同比（%）\n38.5|3.8");
        assertThat(current(mapped)).containsEntry("水泥产量降幅", "增长3.8");
    }

    @ParameterizedTest
    @CsvSource({"水泥产量比年初下降", "水泥产量比上年末下降", "水泥产量环比下降"})
    void aFallAgainstAnotherTimeIsNotThatOfTheYear(String before) {
        FieldName fall = new FieldName("水泥产量降幅", "水泥产量降幅", "%", SlotType.PERCENT, new Mention("", before));
        Mapped mapped = map(List.of(FIELDS.get(0), fall), "名称|值\n水泥产量|38.5\n水泥产量同比|3.8");
        assertThat(current(mapped)).isEqualTo(Map.of("水泥产量", "38.5"));
    }

    @Test
    void aRiseIsNotFilledFromAColumnOfFalls() {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期|降幅（%）
                水泥产量|万吨|38.5|3.8
                钢材产量|万吨|12.5|4.4""");
        assertThat(current(mapped)).isEqualTo(Map.of("水泥产量", "38.5", "水泥产量降幅", "3.8", "钢材产量", "12.5"));
    }
}
