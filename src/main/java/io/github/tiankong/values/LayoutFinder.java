package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells the layout of a table by its words and by where the names of fields stand: down its first columns or across a
 * row.
 */
final class LayoutFinder {
    /** Titles and unit lines stand above the headings, but not many. */
    private static final int HEADING_SEARCH_ROWS = 20;

    private static final int LABEL_SEARCH_COLUMNS = 3;

    private final FieldMatcher matcher;
    private final SavedMapping saved;
    private final OptionalInt documentRow;

    /** @param documentRow the row that is wanted where each is a document of its own */
    LayoutFinder(FieldMatcher matcher, SavedMapping saved, OptionalInt documentRow) {
        this.matcher = matcher;
        this.saved = saved;
        this.documentRow = documentRow;
    }

    /** The way to read the table; empty if no field's name stands in it. */
    Optional<TableLayout> find(Table table) {
        Optional<Layout> said = saved.layout(table.sheet());
        Optional<TableLayout> form = FormLayout.find(table);
        if (form.isPresent() && said.orElse(Layout.FORM) == Layout.FORM) {
            return form;
        }
        Heading across = headingAcross(table.rows());
        int labelColumn = labelColumn(table);
        boolean mayBeMatrix = documentRow.isEmpty() && said.orElse(Layout.INDICATOR_ROWS) == Layout.INDICATOR_ROWS;
        Optional<TableLayout> matrix = mayBeMatrix ? MatrixLayout.find(table, matcher) : Optional.empty();
        if (matrix.isPresent()) {
            return matrix;
        }
        return layoutByNames(table, across, labelColumn)
                .map(found -> layout(said.orElse(found), table, across, labelColumn));
    }

    /** Whether rows have headings of their own, so that they need none above them. */
    boolean standsAlone(Table rows) {
        if (FormLayout.find(rows).isPresent()) {
            return true;
        }
        int labelColumn = labelColumn(rows);
        Optional<Layout> layout = layoutByNames(rows, headingAcross(rows.rows()), labelColumn);
        return layout.isPresent()
                && (layout.get() == Layout.DOCUMENT_ROWS
                        || headingAbove(rows, labelColumn).isKnown());
    }

    /** The layout by where names of fields stand; empty where there are none. */
    private Optional<Layout> layoutByNames(Table table, Heading across, int labelColumn) {
        long namesAcross = names(across);
        long namesDown = namesDown(table, labelColumn);
        if (namesAcross == 0 && namesDown == 0) {
            return Optional.empty();
        }
        boolean isAcross = namesAcross > namesDown
                || (namesAcross == namesDown && (!isPairs(table) || hasNumberBelow(table, across)));
        return Optional.of(isAcross ? Layout.DOCUMENT_ROWS : layoutOfRows(table, labelColumn));
    }

    private TableLayout layout(Layout layout, Table table, Heading across, int labelColumn) {
        RowNames names = new RowNames(table, labelColumn, headingAbove(table, labelColumn), matcher);
        return switch (layout) {
            case FORM, DOCUMENT_ROWS, LIST_ROWS -> new DocumentLayout(table, across, documentRow);
            case KEY_VALUE -> new PairLayout(table);
            case INDICATOR_ROWS -> indicators(names);
            case MONTHS -> new MonthLayout(names, saved.cumulativeMonths(table.sheet()));
            case LONG -> new LongLayout(names);
        };
    }

    private TableLayout indicators(RowNames names) {
        Optional<TableLayout> owners = IndicatorColumns.areUntold(names, matcher.region())
                ? OwnerLayout.find(names, matcher)
                : Optional.empty();
        return owners.orElseGet(() -> new IndicatorLayout(names, matcher.region()));
    }

    private Layout layoutOfRows(Table table, int labelColumn) {
        Heading heading = headingAbove(table, labelColumn);
        if (heading.columnOf(Headings.PERIOD) >= 0 && heading.columnOf(Headings.VALUE) >= 0) {
            return Layout.LONG;
        }
        if (MonthLayout.isHeadedByMonths(heading)) {
            return Layout.MONTHS;
        }
        String second = heading.name(labelColumn + 1);
        boolean plain = !tellsMore(second) && !OwnerLayout.isOthers(second, matcher);
        return isPairs(table) && plain ? Layout.KEY_VALUE : Layout.INDICATOR_ROWS;
    }

    /** Whether what stands below a heading is no value of this period: 上年同期, 同比. */
    private static boolean tellsMore(String heading) {
        return Period.isLastYears(heading)
                || ColumnRole.of(heading)
                        .filter(role -> role.kind() != ColumnRole.Kind.CURRENT)
                        .isPresent();
    }

    /** One name in the corner heads its row or its column: what stands under it tells. */
    private boolean hasNumberBelow(Table table, Heading across) {
        List<String> asked = across.asked();
        return table.rows().stream()
                .filter(row -> row.number() > across.rowNumber() && !row.isBlank())
                .limit(1)
                .anyMatch(row -> {
                    for (int i = 0; i < across.names().size(); i++) {
                        boolean number = NumberText.parse(row.cell(i)).kind() == NumberText.Kind.NUMBER;
                        if (number && isName(asked.get(i), across.unit(i))) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean isPairs(Table table) {
        return table.rows().stream()
                .allMatch(row -> row.cells().stream().skip(2).allMatch(String::isEmpty));
    }

    /** The row, or two, with the most names of fields. */
    Heading headingAcross(List<Row> rows) {
        Heading best = Heading.NONE;
        for (int i = 0; i < Math.min(HEADING_SEARCH_ROWS, rows.size()); i++) {
            Heading single = Heading.of(rows.get(i)).grouped(this::isVeryName);
            if (Heading.isPossible(rows.get(i)) && names(single) > names(best)) {
                best = single;
            }
            if (i + 1 < rows.size() && Heading.isPair(rows.get(i), rows.get(i + 1))) {
                Heading pair = Heading.of(rows.get(i), rows.get(i + 1));
                best = names(pair) > names(best) ? pair : best;
            }
        }
        return best;
    }

    /** The headings above the first row that names a field: those with a word for indicators, else the lowest ones. */
    private Heading headingAbove(Table table, int labelColumn) {
        Heading found = Heading.NONE;
        Row above = null;
        for (Row row : table.rows()) {
            if (isName(row.cell(labelColumn), "")) {
                break;
            }
            if (above != null && Heading.isPair(above, row) && above.number() == found.rowNumber()) {
                return Heading.of(above, row);
            }
            if (row.filled() > 1 && !isLabelled(found)) {
                found = Heading.of(row);
                above = row;
            }
        }
        return found;
    }

    private static boolean isLabelled(Heading heading) {
        return heading.columnOf(Headings.LABEL) >= 0;
    }

    private int labelColumn(Table table) {
        int best = 0;
        for (int i = 1; i < LABEL_SEARCH_COLUMNS; i++) {
            if (namesDown(table, i) > namesDown(table, best)) {
                best = i;
            }
        }
        return best;
    }

    private long namesDown(Table table, int columnIndex) {
        return table.rows().stream()
                .filter(row -> isName(row.cell(columnIndex), ""))
                .count();
    }

    /** How many headings name fields; one that stands there twice does so once. */
    long names(Heading heading) {
        List<String> asked = heading.asked();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            if (isName(asked.get(i), heading.unit(i))) {
                named.add(NameFolding.squeeze(asked.get(i)));
            }
        }
        return named.size();
    }

    /** Whether somebody said what a name means, or a field has it for its key. */
    private boolean isVeryName(String name) {
        return saved.key(name).isPresent() || matcher.isKey(name);
    }

    private boolean isName(String cell, String unit) {
        return !cell.isEmpty()
                && (saved.key(cell).isPresent() || matcher.match(cell, unit).isSure());
    }
}
