package io.github.tiankong.batch;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.values.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * How the documents of a run are named: text with columns of the table in braces, {@code {单位}-{年份}年工作总结.docx}. A
 * column goes by its heading or by the field it fills; {@code {#}} is the number of the row.
 */
public final class NamePattern {
    private static final String ROW_NUMBER = "#";
    private static final String EXTENSION = ".docx";

    /** A piece of a name: the text of a column, or of none. */
    private record Part(String text, int column) {
        static final int LITERAL = -1;
        static final int NUMBER = -2;
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Reading.Binding> columns;
    private final List<String> headings;

    /**
     * Reads a pattern, whose braces may be full-width ones; what is wrong with it stands in {@link #problems}: {@code
     * name-brace}, {@code name-unknown}, {@code name-literal}.
     *
     * @param headings what the cells over the columns say, where a column is named after the one on its left
     */
    public NamePattern(String pattern, Reading reading, List<String> headings) {
        this.columns = reading.bindings();
        this.headings = List.copyOf(headings);
        boolean extended = pattern.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
        String name = extended ? pattern.substring(0, pattern.length() - EXTENSION.length()) : pattern;
        read(name.replace('｛', '{').replace('｝', '}'));
    }

    private void read(String pattern) {
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int end = open < 0 ? pattern.length() : open;
            literal(pattern.substring(at, end));
            if (open < 0) {
                return;
            }
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                problems.add(Problem.error("name-brace", Location.NOWHERE, pattern.substring(open)));
                return;
            }
            column(pattern.substring(open + 1, close).strip());
            at = close + 1;
        }
    }

    private void literal(String text) {
        if (FileName.isAltered(text)) {
            problems.add(Problem.error("name-literal", Location.NOWHERE, text));
        }
        if (!text.isEmpty()) {
            parts.add(new Part(text, Part.LITERAL));
        }
    }

    private void column(String name) {
        if (name.equals(ROW_NUMBER)) {
            parts.add(new Part(name, Part.NUMBER));
            return;
        }
        OptionalInt column = find(b -> b.key().equals(name));
        if (column.isEmpty()) {
            column = find(b -> b.name().equals(name));
        }
        if (column.isEmpty() && Collections.frequency(headings, name) == 1 && headings.indexOf(name) < columns.size()) {
            column = OptionalInt.of(headings.indexOf(name));
        }
        if (column.isEmpty()) {
            List<String> names = columns.stream()
                    .map(Reading.Binding::name)
                    .filter(n -> !n.isEmpty())
                    .toList();
            problems.add(Problem.error("name-unknown", Location.NOWHERE, name, String.join(", ", names)));
        }
        parts.add(new Part(name, column.orElse(Part.LITERAL)));
    }

    private OptionalInt find(Predicate<Reading.Binding> wanted) {
        for (int i = 0; i < columns.size(); i++) {
            if (wanted.test(columns.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** What is wrong with the pattern; a run needs one without errors. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether the name shows a column. */
    public boolean uses(String heading) {
        return parts.stream()
                .anyMatch(p -> p.column() >= 0 && columns.get(p.column()).name().equals(heading));
    }

    /** Whether the name shows the number of the row. */
    boolean usesNumber() {
        return parts.stream().anyMatch(p -> p.column() == Part.NUMBER);
    }

    /** The name of a row's document as the pattern puts it together, before {@link FileName} makes it fit a folder. */
    String nameOf(Row row, int rowNumber) {
        StringBuilder name = new StringBuilder();
        for (Part part : parts) {
            switch (part.column()) {
                case Part.LITERAL -> name.append(part.text());
                case Part.NUMBER -> name.append(rowNumber);
                default -> name.append(row.cell(part.column()));
            }
        }
        return name.toString();
    }

    /** The columns of the name that are empty in a row. */
    List<String> missing(Row row) {
        return parts.stream()
                .filter(p -> p.column() >= 0 && row.cell(p.column()).isEmpty())
                .map(Part::text)
                .toList();
    }
}
