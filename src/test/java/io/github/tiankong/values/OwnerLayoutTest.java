package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.current;
import static io.github.tiankong.values.SmallTables.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.Mention;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of several owners, of plans, or that nothing tells apart. */
class OwnerLayoutTest {
    private static final List<FieldName> FIELDS = List.of(
            field("粮食产量", "万吨", SlotType.QUANTITY, "全县完成粮食产量"),
            field("粮食产量同比增幅", "%", SlotType.PERCENT, "全县完成粮食产量xx.x万吨，同比增长"),
            field("蔬菜产量", "万吨", SlotType.QUANTITY, "全县完成粮食产量xx.x万吨，同比增长x.x%；蔬菜产量"));

    private static FieldName field(String label, String unit, SlotType type, String before) {
        return new FieldName(label, label, unit, type, new Mention("", before));
    }

    private static Mapped read(String headings, String first, String second) {
        return map(FIELDS, "指标（万吨）|%s\n粮食产量|%s\n蔬菜产量|%s".formatted(headings, first, second));
    }

    private static List<String> errors(Mapped mapped) {
        return mapped.values().problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .map(Problem::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            全国|全省|全市|全县;  1000|300|100|12.3; 500|200|50|4.5
            全县|全省;          12.3|300;         4.5|200
            合计|东乡|西乡;      12.3|8.3|4;       4.5|2.5|2
            计划|实际|进度;      25|12.3|49;       9|4.5|50
            年度目标|累计完成;    25|12.3;          9|4.5
            年度目标|数量;       25|12.3;          9|4.5
            计划完成|实际完成;    25|12.3;          9|4.5
            代码|产量;          101|12.3;         102|4.5
            数量;              12.3;             4.5
            全县;              12.3;             4.5
            """)
    void theColumnOfTheDraftsOwnerOrOfWhatWasDoneIsRead(String headings, String first, String second) {
        Mapped mapped = read(headings, first, second);
        assertThat(current(mapped)).isEqualTo(Map.of("粮食产量", "12.3", "蔬菜产量", "4.5"));
        assertThat(errors(mapped)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            甲县|乙县|丙县;      2.1|4.1|12.3;  0.1|5.5|1.2
            目标任务;           25;            9
            全省;              300;           200
            上报数一|上报数二;   12.3|12.5;      4.5|4.6
            """)
    void noColumnIsReadWhereNoneIsSure(String headings, String first, String second) {
        Mapped mapped = read(headings, first, second);
        assertThat(current(mapped)).isEmpty();
        Problem problem = mapped.values().problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        assertThat(problem.code()).isEqualTo("columns-unclear");
        assertThat(problem.arguments()).containsExactly(headings.replace("|", "、"), "粮食产量");
    }

    @Test
    void aRateOfAnotherRegionOrAPlanIsNotTheCountys() {
        Mapped mapped = read("总量|全省增速（%）|全市增速（%）|计划增速（%）", "12.3|6.6|7.7|8", "4.5|5.5|4.4|3");
        assertThat(current(mapped)).isEqualTo(Map.of("粮食产量", "12.3", "蔬菜产量", "4.5"));
    }

    @Test
    void ratesOfOthersBesideTheCountysAreNoConflict() {
        Mapped mapped = read("总量|增速（%）|全省增速（%）|全市增速（%）", "12.3|4.1|6.6|7.7", "4.5||5.5|4.4");
        assertThat(current(mapped)).isEqualTo(Map.of("粮食产量", "12.3", "粮食产量同比增幅", "4.1", "蔬菜产量", "4.5"));
        assertThat(errors(mapped)).isEmpty();
    }

    @Test
    void theRegionTheDraftTellsOfMayHeadItsRate() {
        Mapped mapped = read("总量|全县增速（%）|全省增速（%）", "12.3|4.1|6.6", "4.5||5.5");
        assertThat(current(mapped)).containsEntry("粮食产量同比增幅", "4.1");
    }

    @Test
    void columnsOfTownsFillTheTownsOwnFields() {
        List<FieldName> fields = List.of(
                field("东山镇粮食产量", "万吨", SlotType.QUANTITY, "东山镇粮食产量"),
                field("蔬菜产量", "万吨", SlotType.QUANTITY, "东山镇粮食产量xx.x万吨，蔬菜产量"),
                field("西水镇粮食产量", "万吨", SlotType.QUANTITY, "西水镇粮食产量"));
        Mapped mapped = map(fields, """
                指标|东山镇|西水镇|合计
                粮食产量|8.3|4|12.3
                蔬菜产量|2.5|2|4.5""");
        assertThat(current(mapped)).isEqualTo(Map.of("东山镇粮食产量", "8.3", "蔬菜产量", "2.5", "西水镇粮食产量", "4"));
    }
}
