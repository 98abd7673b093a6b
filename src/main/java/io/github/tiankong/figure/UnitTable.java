package io.github.tiankong.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table {@code units.tsv}: the units that are one word, each with kind, family and scale. */
final class UnitTable {
    private static final Set<String> NOT_MEASURES = Set.of(
            "money", "percent", "percentage_point", "count", "duration", "times", "class", "rank", "calendar", "clock");

    private final Map<String, Entry> entries = new HashMap<>();
    private final WordTable words;

    /** A unit of one word of a length; 月份 is the unit 月. */
    record Entry(Unit unit, UnitKind kind, int length) {}

    UnitTable() {
        List<String> rows = WordTable.lines(UnitTable.class, "units.tsv");
        rows.forEach(this::addRow);
        words = WordTable.of(entries.keySet());
    }

    /** The longest unit word at the position, or {@code null}. */
    Entry at(CharSequence text, int position) {
        return entries.get(words.startingAt(text, position));
    }

    private void addRow(String row) {
        String[] columns = row.split("\t", -1);
        UnitKind kind = NOT_MEASURES.contains(columns[0])
                ? UnitKind.valueOf(columns[0].toUpperCase(Locale.ROOT))
                : UnitKind.MEASURE;
        BigDecimal scale = new BigDecimal(columns[2]);
        for (String word : columns[3].split(" ", -1)) {
            String family = columns[1].equals("=") ? word : columns[1];
            // The first row wins: 位 and 名 are places in an order before they are counts.
            entries.putIfAbsent(word, new Entry(new Unit(normal(word), family, scale), kind, word.length()));
        }
    }

    private static String normal(String word) {
        return switch (word) {
            case "％" -> "%";
            case "月份" -> "月";
            default -> word;
        };
    }
}
