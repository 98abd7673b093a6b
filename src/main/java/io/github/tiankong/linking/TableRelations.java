package io.github.tiankong.linking;

import io.github.tiankong.naming.Spot;
import io.github.tiankong.naming.Tables;
import io.github.tiankong.slot.CellRelation;
import io.github.tiankong.slot.CellRelation.Kind;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.CellText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the heads of tables say of their figures: 本期, 上年同期 and 同比 of a row, 计划, 完成 and 完成率, a column or a row 合计.
 * Only what is sure: all cells hold one figure each and nothing else, in one unit, and no head fits twice.
 */
public final class TableRelations {
    private final List<String> keys;
    private final Set<CellRelation> found = new LinkedHashSet<>();

    private TableRelations(List<String> keys) {
        this.keys = keys;
    }

    /**
     * What the heads of the tables say of their cells.
     *
     * @param keys one for each figure
     */
    public static List<CellRelation> of(Tables tables, List<Spot> spots, List<String> keys) {
        Map<Integer, TableFigures> figures = new LinkedHashMap<>();
        tables.cells()
                .forEach(cell -> figures.computeIfAbsent(cell.place().table(), k -> new TableFigures())
                        .add(cell));
        for (Spot spot : spots) {
            tables.cellOf(spot)
                    .map(CellText::place)
                    .ifPresent(place -> figures.get(place.table()).add(spot, place, tables.isAlone(spot)));
        }
        TableRelations relations = new TableRelations(keys);
        figures.values().forEach(relations::add);
        return List.copyOf(relations.found);
    }

    private void add(TableFigures table) {
        table.read();
        new ColumnComparisons(table).claims().forEach(this::add);
        new TableTotals(table).claims().forEach(this::add);
    }

    /**
     * What a figure follows from.
     *
     * @param figure the figure
     * @param of those it follows from
     */
    record Claim(Kind kind, Spot figure, List<Spot> of) {}

    private void add(Claim claim) {
        String key = keys.get(claim.figure().index());
        List<String> ofKeys = new ArrayList<>();
        claim.of().forEach(spot -> ofKeys.add(keys.get(spot.index())));
        Set<String> all = new HashSet<>(ofKeys);
        all.add(key);
        // a figure that is linked to one of its own parts is none of them
        if (all.size() == ofKeys.size() + 1) {
            found.add(new CellRelation(claim.kind(), key, ofKeys));
        }
    }

    /** Whether figures can be set against one another: of one kind, in one unit. */
    static boolean areAlike(Spot one, Spot other) {
        return one.type() == other.type()
                && one.typed().figure().unit().equals(other.typed().figure().unit());
    }

    /** Whether a figure tells how much or how many, not a rate of something. */
    static boolean isLevel(Spot spot) {
        boolean level =
                spot.type() == SlotType.AMOUNT || spot.type() == SlotType.COUNT || spot.type() == SlotType.QUANTITY;
        return level && spot.unit().indexOf('/') < 0;
    }
}
