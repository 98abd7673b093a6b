package io.github.tiankong.linking;

import io.github.tiankong.linking.TableRelations.Claim;
import io.github.tiankong.naming.Spot;
import io.github.tiankong.slot.CellRelation.Kind;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Columns set against one another: 本期, 上年同期 and 同比; 计划, 完成 and 完成率. */
final class ColumnComparisons {
    private static final List<String> OF_LAST_YEAR = List.of("同比", "上年");

    private final TableFigures table;
    private final Map<Integer, TableRole.Told> columns = new TreeMap<>();

    ColumnComparisons(TableFigures table) {
        this.table = table;
        table.headed().forEach(this::put);
        // what no figure stands under is no column of this period, but may be the base somebody has filled in already
        columns.values().removeIf(told -> told.role().isEmpty());
        table.filled().forEach(this::put);
    }

    private void put(int column) {
        columns.put(column, TableRole.of(table.columnHead(column)));
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        Set<String> groups = new LinkedHashSet<>();
        columns.values().forEach(told -> groups.add(told.of()));
        for (String group : groups) {
            Map<TableRole, Integer> single = single(group);
            if (!single.isEmpty()) {
                for (int row : table.rows()) {
                    compare(single, row).ifPresent(claims::add);
                    rate(single, row).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** The columns of a group by their role; none where two have the same one. What was done is of this period too. */
    private Map<TableRole, Integer> single(String group) {
        Map<TableRole, Integer> single = new LinkedHashMap<>();
        List<Integer> plain = new ArrayList<>();
        for (Map.Entry<Integer, TableRole.Told> column : columns.entrySet()) {
            TableRole.Told told = column.getValue();
            boolean isPlain = told.role().isEmpty();
            if (isPlain && (group.isEmpty() || told.of().equals(group))) {
                plain.add(column.getKey());
            } else if (!isPlain && told.of().equals(group)) {
                TableRole role =
                        told.is(TableRole.DONE) ? TableRole.NOW : told.role().orElseThrow();
                if (single.put(role, column.getKey()) != null) {
                    return Map.of();
                }
            }
        }
        if (!single.containsKey(TableRole.NOW) && plain.size() == 1) {
            single.put(TableRole.NOW, plain.get(0));
        }
        return single;
    }

    private Optional<Claim> compare(Map<TableRole, Integer> single, int row) {
        Optional<Spot> now = level(single, TableRole.NOW, row);
        Optional<Spot> change = figure(single, TableRole.CHANGE, row);
        if (now.isEmpty() || change.isEmpty() || single.containsKey(TableRole.MONTH)) {
            return Optional.empty();
        }
        boolean inPercent = change.get().type() == SlotType.PERCENT;
        if (inPercent ? isReal(single.get(TableRole.CHANGE), row) : !TableRelations.areAlike(change.get(), now.get())) {
            return Optional.empty();
        }
        Kind kind = inPercent ? Kind.GROWTH : Kind.INCREASE;
        if (single.containsKey(TableRole.BASE)) {
            return level(single, TableRole.BASE, row)
                    .filter(base -> TableRelations.areAlike(now.get(), base))
                    .map(base -> new Claim(kind, change.get(), List.of(now.get(), base)));
        }
        String head = table.columnHead(single.get(TableRole.CHANGE));
        boolean ofLastYear = OF_LAST_YEAR.stream().anyMatch(head::contains);
        return ofLastYear && inPercent
                ? Optional.of(new Claim(kind, change.get(), List.of(now.get())))
                : Optional.empty();
    }

    private boolean isReal(int column, int row) {
        return RealRates.tells(String.join(" ", table.rowHeads(row)) + " " + table.columnHead(column));
    }

    private Optional<Claim> rate(Map<TableRole, Integer> single, int row) {
        Optional<Spot> done = level(single, TableRole.NOW, row);
        Optional<Spot> plan = level(single, TableRole.PLAN, row);
        Optional<Spot> rate = figure(single, TableRole.RATE, row).filter(spot -> spot.type() == SlotType.PERCENT);
        return done.isPresent()
                        && plan.isPresent()
                        && rate.isPresent()
                        && TableRelations.areAlike(done.get(), plan.get())
                ? Optional.of(new Claim(Kind.RATE, rate.get(), List.of(done.get(), plan.get())))
                : Optional.empty();
    }

    private Optional<Spot> figure(Map<TableRole, Integer> single, TableRole role, int row) {
        return Optional.ofNullable(single.get(role))
                .map(column -> table.figures(row).get(column));
    }

    private Optional<Spot> level(Map<TableRole, Integer> single, TableRole role, int row) {
        return figure(single, role, row).filter(TableRelations::isLevel);
    }
}
