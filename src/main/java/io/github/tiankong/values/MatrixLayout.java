package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row a town, a column an indicator, all for one document: 柳溪镇 and 工业产值同比（%） together name the field
 * 柳溪镇工业产值同比增幅, or one that goes by 工业产值同比 where the draft tells of 柳溪镇. The row of the total may stand for the
 * whole and give what goes by the column's name alone and is none of the towns'.
 */
final class MatrixLayout implements TableLayout {
    private static final int HEADING_SEARCH_ROWS = 20;
    private static final int ROWS_TRIED = 30;
    private static final int LABEL_COLUMNS = 3;
    private static final int MOST_NAMED = 3;
    private static final String RATE = "%";

    private final Table table;
    private final Heading heading;
    private final int labelColumn;
    private final FieldMatcher matcher;
    private final List<Reading.Binding> bindings = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    /** Made for the first cell whose row and column together name no field. */
    private TableOwners owners;

    private MatrixLayout(Table table, Heading heading, int labelColumn, FieldMatcher matcher) {
        this.table = table;
        this.heading = heading;
        this.labelColumn = labelColumn;
        this.matcher = matcher;
    }

    /** The table as a matrix, if at least two of its cells are fields by their row and column together. */
    static Optional<TableLayout> find(Table table, FieldMatcher matcher) {
        MatrixLayout best = null;
        long most = 1;
        for (Heading heading : headings(table)) {
            for (int i = 0; i < LABEL_COLUMNS; i++) {
                MatrixLayout matrix = new MatrixLayout(table, heading, i, matcher);
                long cells = matrix.cellsOfFields();
                if (cells > most) {
                    best = matrix;
                    most = cells;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Heading> headings(Table table) {
        List<Heading> headings = new ArrayList<>();
        List<Row> rows = table.rows();
        for (int i = 0; i < Math.min(HEADING_SEARCH_ROWS, rows.size()); i++) {
            if (i + 1 < rows.size() && Heading.isPair(rows.get(i), rows.get(i + 1))) {
                headings.add(Heading.of(rows.get(i), rows.get(i + 1)));
            }
            if (Heading.isPossible(rows.get(i)) && rows.get(i).filled() > 2) {
                headings.add(Heading.of(rows.get(i)).grouped(name -> false));
            }
        }
        return headings;
    }

    /** How many cells are fields by their row and column; none where a row is a field by itself. */
    private long cellsOfFields() {
        List<Row> tried = rows().stream().limit(ROWS_TRIED).toList();
        if (tried.stream().anyMatch(row -> matcher.knows(row.cell(labelColumn), ""))) {
            return 0;
        }
        return tried.stream()
                .mapToLong(row -> columns(row).stream()
                        .filter(i -> match(row, i).isSure())
                        .count())
                .sum();
    }

    private List<Row> rows() {
        return table.rows().stream()
                .filter(row -> row.number() > heading.rowNumber()
                        && !row.cell(labelColumn).isEmpty()
                        && row.filled() > 1
                        && !NoteRow.isNote(row))
                .toList();
    }

    /** The filled columns of a row, from 0, that have a heading. */
    private List<Integer> columns(Row row) {
        List<Integer> columns = new ArrayList<>();
        for (int i = labelColumn + 1; i < heading.names().size(); i++) {
            if (!row.cell(i).isEmpty()
                    && !heading.name(i).isEmpty()
                    && (!heading.unit(i).isEmpty()
                            || Headings.of(heading.name(i)).isEmpty())) {
                columns.add(i);
            }
        }
        return columns;
    }

    private String name(Row row, int column) {
        return owner(row) + heading.name(column);
    }

    private String owner(Row row) {
        return NameFolding.squeeze(row.cell(labelColumn));
    }

    private FieldMatcher.Match match(Row row, int column) {
        FieldMatcher.Match named = matcher.match(name(row, column), heading.unit(column));
        boolean owned = !named.isSure() && !NoteRow.isTotal(row);
        return owned ? owners().match(owner(row), heading.name(column), heading.unit(column)) : named;
    }

    private TableOwners owners() {
        if (owners == null) {
            owners = matcher.ownedBy(rows().stream()
                    .filter(row -> !NoteRow.isTotal(row))
                    .map(this::owner)
                    .toList());
        }
        return owners;
    }

    @Override
    public Reading read(Collector collector) {
        List<Row> rows = rows();
        collector.checkPeriod(table, heading.rowNumber(), "");
        boolean oneTotal = rows.stream().filter(NoteRow::isTotal).count() == 1;
        for (Row row : rows) {
            columns(row).forEach(i -> read(row, i, oneTotal && NoteRow.isTotal(row), collector));
        }
        if (!unread.isEmpty()) {
            String named = String.join("、", unread.stream().limit(MOST_NAMED).toList());
            collector.add(Problem.note(
                    "cells-unread",
                    table.rowLocation(heading.rowNumber()),
                    Integer.toString(unread.size()),
                    unread.size() > MOST_NAMED ? named + "…" : named));
        }
        return new Reading(table.file(), table.sheet(), Layout.INDICATOR_ROWS, heading.rowNumber(), bindings);
    }

    private void read(Row row, int column, boolean total, Collector collector) {
        String name = name(row, column);
        String key = collector
                .said(name)
                .or(() -> collector.take(match(row, column), name))
                .or(() -> total ? ofTotal(row, column, collector) : Optional.empty())
                .orElse("");
        if (key.isEmpty()) {
            unread.add(NameFolding.withoutBrackets(NameFolding.squeeze(name)));
        } else {
            Origin origin = table.origin(row.number(), column, heading.name(column));
            collector.addCurrent(
                    key,
                    new Value(row.spaced(column), unit(key, column, collector), row.shownDecimals(column), origin));
        }
        bindings.add(new Reading.Binding(
                row.cell(labelColumn) + " / " + CellText.oneLine(heading.name(column)), key, row.cell(column)));
    }

    /** What goes by the column's name and is no town's; where that is not sure, nothing. */
    private Optional<String> ofTotal(Row row, int column, Collector collector) {
        String name = heading.name(column);
        Optional<String> said = collector.said(name);
        if (said.isPresent()) {
            return said;
        }
        owners().unsure(name, heading.unit(column))
                .forEach(field -> collector.add(Problem.warning(
                        "owner-unclear",
                        table.origin(row.number(), column, name).location(),
                        field.label(),
                        field.key(),
                        owner(row) + NameFolding.withoutBrackets(NameFolding.squeeze(name)))));
        return collector.take(owners().ofNobody(name, heading.unit(column)), name);
    }

    private String unit(String key, int column, Collector collector) {
        if (!heading.unit(column).isEmpty()) {
            return heading.unit(column);
        }
        boolean rate = ColumnRole.atEndOf(heading.name(column))
                .filter(role -> role.kind() == ColumnRole.Kind.MEASURE)
                .isPresent();
        String unit = rate ? RATE : UnitLine.find(table, heading.rowNumber(), -1, name -> false);
        return collector.underTable(key, unit);
    }
}
