package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables written in a test, a line a row, with | between their cells, and what is read from them. */
final class SmallTables {
    static final List<FieldName> FIELDS = List.of(
            field("税收收入", "亿元", SlotType.AMOUNT),
            field("税收收入同比增幅", "%", SlotType.PERCENT),
            field("税收收入同比增加", "亿元", SlotType.AMOUNT),
            field("本月税收收入", "亿元", SlotType.AMOUNT),
            field("到位资金", "亿元", SlotType.AMOUNT),
            field("新引进项目数", "个", SlotType.COUNT),
            field("到户走访户数", "户", SlotType.COUNT));

    private SmallTables() {}

    static FieldName field(String label, String unit, SlotType type) {
        return new FieldName(label, label, unit, type);
    }

    static Mapped map(List<FieldName> fields, String text) {
        return map(fields, SavedMapping.NONE, text);
    }

    static Mapped map(List<FieldName> fields, SavedMapping said, String text) {
        return Mapping.map(List.of(table(text)), fields, said);
    }

    static Table table(String text) {
        List<Row> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            rows.add(new Row(rows.size() + 1, Arrays.asList(line.split("\\|", -1))));
        }
        return new Table("报表.csv", "", rows, List.of());
    }

    static Map<String, String> current(Mapped mapped) {
        return raw(mapped.values().current());
    }

    static Map<String, String> last(Mapped mapped) {
        return raw(mapped.values().last());
    }

    static Map<String, String> raw(Map<String, Value> values) {
        Map<String, String> raw = new TreeMap<>();
        values.forEach((key, value) -> raw.put(key, value.raw()));
        return raw;
    }

    static Map<String, String> units(Mapped mapped) {
        Map<String, String> units = new TreeMap<>();
        mapped.values().current().forEach((k, v) -> units.put(k, (v.raw() + " " + v.unit()).strip()));
        return units;
    }

    static List<String> codes(Mapped mapped) {
        return mapped.values().problems().stream().map(Problem::code).toList();
    }
}
