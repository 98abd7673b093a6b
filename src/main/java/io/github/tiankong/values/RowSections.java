package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sections of a table with a row an indicator. A chapter (一、工业) only orders its rows; of a section that is a subject of
 * its own (柳溪镇) the rows tell nothing but that subject's, whatever else goes by their names.
 */
final class RowSections {
    private static final List<String> PLACES = List.of(Resource.properties(RowSections.class, "leads.properties")
            .getProperty("place")
            .split(",", -1));

    private final Map<Integer, Section> byRow = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    RowSections(Table table, int labelColumn, Heading heading, FieldMatcher matcher) {
        Map<String, Set<String>> names = new HashMap<>();
        Map<Row, Set<String>> sections = new LinkedHashMap<>();
        Set<String> current = new HashSet<>();
        boolean hasOutside = false;
        for (Row row : table.rows()) {
            String name = row.cell(labelColumn);
            if (row.number() <= heading.rowNumber() || name.isEmpty() || NoteRow.isNote(row)) {
                continue;
            }
            String folded = NameFolding.fold(name);
            if (row.filled() == 1) {
                current = new HashSet<>();
                sections.put(row, current);
            } else {
                hasOutside |= sections.isEmpty();
                current.add(folded);
                Set<String> first = names.putIfAbsent(folded, current);
                if (first != null && first != current && !NameFolding.isPart(name)) {
                    repeated.add(folded);
                }
            }
        }
        boolean several = hasOutside || sections.size() > 1;
        sections.forEach((row, rows) -> {
            String name = row.cell(labelColumn);
            String folded = NameFolding.fold(name);
            boolean known = rows.stream().anyMatch(r -> matcher.knows(folded + r, ""));
            boolean subject =
                    NameFolding.isPart(name) || !NameFolding.isNumbered(name) && (known || several && isPlace(folded));
            byRow.put(row.number(), new Section(folded, subject));
        });
    }

    /**
     * @param name without numbering and the like
     * @param isSubject whether its rows' own names are not enough
     */
    record Section(String name, boolean isSubject) {
        static final Section NONE = new Section("", false);
    }

    /** The section that a row begins. */
    Section at(Row row) {
        return byRow.getOrDefault(row.number(), Section.NONE);
    }

    /** Whether several rows go by a name, so that it is nobody's in a section. */
    boolean isRepeated(String folded) {
        return repeated.contains(folded);
    }

    private static boolean isPlace(String name) {
        return PLACES.stream().anyMatch(name::endsWith);
    }
}
