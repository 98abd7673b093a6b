package io.github.tiankong.linking;

import io.github.tiankong.linking.TableRelations.Claim;
import io.github.tiankong.naming.Spot;
import io.github.tiankong.slot.CellRelation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row 合计 over or under all others, a column 合计 beside those it sums. */
final class TableTotals {
    private final TableFigures table;
    private final Set<Integer> columns;

    TableTotals(TableFigures table) {
        this.table = table;
        this.columns = table.filled();
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        totalRow()
                .ifPresent(row -> columns.forEach(column -> ofRows(row, column).ifPresent(claims::add)));
        columns.stream()
                .filter(column -> TableRole.of(table.columnHead(column)).is(TableRole.TOTAL))
                .forEach(total -> {
                    List<Integer> parts = parts(total);
                    table.rows().forEach(row -> ofColumns(row, total, parts).ifPresent(claims::add));
                });
        return claims;
    }

    /** The only row of totals, where no other row is a part of one. */
    private Optional<Integer> totalRow() {
        List<Integer> totals = table.rows().stream().filter(table::isTotal).toList();
        boolean unsummed = table.rows().stream()
                .flatMap(row -> table.rowHeads(row).stream())
                .anyMatch(TableRole::isUnsummed);
        return table.isWhole() && totals.size() == 1 && !unsummed ? Optional.of(totals.get(0)) : Optional.empty();
    }

    /** Every other row has to have a figure in the column, so that none is left out of the sum. */
    private Optional<Claim> ofRows(int totalRow, int column) {
        Spot total = table.figures(totalRow).get(column);
        if (TableRole.isUnsummed(table.columnHead(column))) {
            return Optional.empty();
        }
        List<Spot> parts = new ArrayList<>();
        for (int row : table.rows()) {
            if (row != totalRow) {
                Spot part = table.figures(row).get(column);
                if (part == null) {
                    return Optional.empty();
                }
                parts.add(part);
            }
        }
        return sum(total, parts);
    }

    /** The columns on one side of a total whose heads say no more than what is summed; none where there are others. */
    private List<Integer> parts(int total) {
        String of = TableRole.of(table.columnHead(total)).of();
        List<Integer> parts = new ArrayList<>();
        for (int column : columns) {
            TableRole.Told told = TableRole.of(table.columnHead(column));
            if (column == total || !table.columnHead(column).startsWith(of)) {
                continue;
            }
            if (told.is(TableRole.TOTAL) || told.role().isEmpty() && TableRole.isUnsummed(told.of())) {
                return List.of();
            }
            if (told.role().isEmpty()) {
                parts.add(column);
            }
        }
        boolean onOneSide =
                parts.stream().allMatch(c -> c < total) || parts.stream().allMatch(c -> c > total);
        return onOneSide && areNeighbours(parts, total) ? parts : List.of();
    }

    /** Whether no column of another kind stands among them. */
    private boolean areNeighbours(List<Integer> parts, int total) {
        int least = Math.min(total, parts.stream().min(Integer::compare).orElse(total));
        int most = Math.max(total, parts.stream().max(Integer::compare).orElse(total));
        return columns.stream().filter(c -> c >= least && c <= most).count() == parts.size() + 1;
    }

    private Optional<Claim> ofColumns(int row, int total, List<Integer> parts) {
        List<Spot> spots = new ArrayList<>();
        if (table.hasNumbers(row)) {
            return Optional.empty();
        }
        for (int column : parts) {
            Spot part = table.figures(row).get(column);
            if (part == null || part.unit().isEmpty()) {
                return Optional.empty();
            }
            spots.add(part);
        }
        return sum(table.figures(row).get(total), spots);
    }

    private static Optional<Claim> sum(Spot total, List<Spot> parts) {
        boolean sums = total != null
                && TableRelations.isLevel(total)
                && parts.size() > 1
                && parts.stream().allMatch(part -> TableRelations.areAlike(total, part));
        return sums ? Optional.of(new Claim(Kind.SUM, total, parts)) : Optional.empty();
    }
}
