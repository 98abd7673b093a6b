package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.sheet.TableReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tables and what was found in them, as text for people to read and tests to compare. */
final class TableText {
    private TableText() {}

    /** What the mapping made of some files: layouts, values with their origin, problems in both languages. */
    static String ofMapping(List<FieldName> fields, Path... files) {
        List<Table> tables = new ArrayList<>();
        try {
            for (Path file : files) {
                tables.addAll(TableReader.read(file));
            }
        } catch (InputException e) {
            return "refused\n" + sentences(List.of(e.problem()));
        }
        Mapped mapped = Mapping.map(tables, fields);
        StringBuilder text = new StringBuilder();
        for (Reading reading : mapped.readings()) {
            text.append(reading.layout()).append(", headings in row ").append(reading.headingRowNumber());
            text.append(reading.sheet().isEmpty() ? "\n" : ", sheet " + reading.sheet() + "\n");
        }
        append(text, "", mapped.values().current());
        append(text, "last ", mapped.values().last());
        return text + sentences(mapped.values().problems());
    }

    static String sentences(List<Problem> problems) {
        Wording english = new Wording(Locale.ENGLISH);
        Wording chinese = new Wording(Locale.CHINESE);
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(problem.severity()).append(' ').append(problem.code()).append('\n');
            text.append("  ").append(english.sentence(problem)).append('\n');
            text.append("  ").append(chinese.sentence(problem)).append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String prefix, Map<String, Value> values) {
        values.forEach((key, value) -> {
            Origin origin = value.origin();
            text.append(prefix).append(key).append(" = ").append(value.raw());
            text.append(value.unit().isEmpty() ? "" : " [" + value.unit() + "]");
            text.append(" <- ").append(origin.file());
            text.append(origin.sheet().isEmpty() ? "" : "/" + origin.sheet());
            text.append(" row ").append(origin.rowNumber()).append(", ").append(origin.column());
            text.append('\n');
        });
    }
}
