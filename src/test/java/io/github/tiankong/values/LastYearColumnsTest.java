package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.codes;
import static io.github.tiankong.values.SmallTables.field;
import static io.github.tiankong.values.SmallTables.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of last year's values in a table with a row a document. */
class LastYearColumnsTest {
    private static final List<FieldName> FIELDS = List.of(
            field("村名", "", SlotType.NAME),
            field("集体收入", "万元", SlotType.AMOUNT),
            field("集体收入同比增幅", "%", SlotType.PERCENT),
            field("林果产量", "吨", SlotType.QUANTITY));

    @ParameterizedTest
    @CsvSource(textBlock = """
            上年集体收入,                 万元
            上年同期集体收入,             万元
            去年集体收入（元）,           元
            去年同期的集体收入,           万元
            上年.集体收入,                万元
            上年/集体收入,                万元
            集体收入上年,                 万元
            集体收入_上年同期,            万元
            集体收入上年数（亿元）,       亿元
            集体收入（上年）,             万元
            集体收入(上年同期、元),       元
            集体收入（元）（去年）,       元
            集体收入（去年同期）（元）,   元
            上年,                         万元
            去年同期（元）,               元
            """)
    void aHeadingThatSaysLastYearIsLastYears(String heading, String unit) {
        Mapped mapped = map(FIELDS, "村名|集体收入（万元）|" + heading + "\n石桥村|64|58");
        assertThat(values(mapped.values().current())).isEqualTo(Map.of("村名", "石桥村", "集体收入", "64万元"));
        assertThat(values(mapped.values().last())).isEqualTo(Map.of("集体收入", "58" + unit));
        assertThat(codes(mapped)).isEmpty();
        assertThat(mapped.readings().get(0).bindings().get(2).key()).isEqualTo("集体收入");
        assertThat(mapped.readings().get(0).bindings().get(2).ofLast()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"集体收入比上年", "集体收入较去年同期", "上年末集体收入", "上年村名", "上年同比", "2025年集体收入", "上年同期增长（%）"})
    void whatOnlySpeaksOfTheYearIsNotTaken(String heading) {
        Mapped mapped = map(FIELDS, "村名|集体收入（万元）|" + heading + "\n石桥村|64|58");
        assertThat(values(mapped.values().current())).isEqualTo(Map.of("村名", "石桥村", "集体收入", "64万元"));
        assertThat(mapped.values().last()).isEmpty();
    }

    @Test
    void aFieldOfLastYearsNameIsThatField() {
        List<FieldName> fields = List.of(
                field("集体收入", "万元", SlotType.AMOUNT),
                field("上年集体收入", "万元", SlotType.AMOUNT),
                field("村名", "", SlotType.NAME));
        Mapped mapped = map(fields, "村名|集体收入|上年集体收入（元）\n石桥村|64|58");
        assertThat(values(mapped.values().current())).isEqualTo(Map.of("村名", "石桥村", "集体收入", "64", "上年集体收入", "58元"));
        assertThat(mapped.values().last()).isEmpty();
    }

    @Test
    void theYearsMayStandOverTheNamesOrUnderThem() {
        Map<String, String> now = Map.of("村名", "石桥村", "集体收入", "64万元", "林果产量", "30吨");
        Map<String, String> last = Map.of("集体收入", "58万元", "林果产量", "28吨");
        for (String table : List.of(
                "村名|本年||上年同期|\n|集体收入（万元）|林果产量（吨）|集体收入（万元）|林果产量（吨）\n石桥村|64|30|58|28",
                "村名|集体收入（万元）||林果产量（吨）|\n|今年|去年|今年|去年\n石桥村|64|58|30|28",
                "村名|集体收入（万元）|上年|林果产量（吨）|上年\n石桥村|64|58|30|28",
                "村名|2026年||2025年|\n|集体收入（万元）|林果产量（吨）|集体收入（万元）|林果产量（吨）\n石桥村|64|30|58|28")) {
            Mapped mapped = map(FIELDS, table);
            assertThat(values(mapped.values().current())).as(table).isEqualTo(now);
            assertThat(values(mapped.values().last())).as(table).isEqualTo(last);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026年集体收入, 2025年集体收入",
        "集体收入（2026年）, 集体收入（2025年）",
        "2026年1—9月集体收入（万元）, 2025年1—9月集体收入（万元）",
        "集体收入2026年, 集体收入2025年"
    })
    void twoYearsSideBySideAreThisAndLastAndAreTold(String now, String last) {
        Mapped mapped = map(FIELDS, "村名|" + last + "|" + now + "\n石桥村|58|64");
        assertThat(mapped.values().current().get("集体收入").raw()).isEqualTo("64");
        assertThat(mapped.values().last().get("集体收入").raw()).isEqualTo("58");
        assertThat(codes(mapped)).containsExactly("columns-years");
    }

    @Test
    void aNewWordBesideLastYearsIsTheFields() {
        Mapped mapped = map(FIELDS, "村名|集体收入|上年集体收入|同比（%）\n石桥村|64|58|10.3");
        assertThat(values(mapped.values().current())).isEqualTo(Map.of("村名", "石桥村", "集体收入", "64", "集体收入同比增幅", "10.3%"));
    }

    @Test
    void twoColumnsOfLastYearMustAgree() {
        Mapped mapped = map(FIELDS, "村名|集体收入|上年集体收入|去年集体收入\n石桥村|64|58|57");
        assertThat(codes(mapped)).containsExactly("value-conflict");
    }

    @Test
    void somebodyMaySayWhichColumnIsLastYears() {
        SavedMapping said = new SavedMapping(List.of(SavedMapping.Entry.ofField("基数", "上年.集体收入")));
        Mapped mapped = SmallTables.map(FIELDS, said, "村名|集体收入|基数\n石桥村|64|58");
        assertThat(values(mapped.values().last())).isEqualTo(Map.of("集体收入", "58"));
    }

    private static Map<String, String> values(Map<String, Value> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().raw() + e.getValue().unit()));
    }
}
