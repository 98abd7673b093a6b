package io.github.tiankong.typing;

import io.github.tiankong.draft.TableCell;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.TableUnits.UnitWords;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** What one table says of the units of its rows and columns; merged heads speak for all they cover. */
final class TableGrid {
    /** What no unit column and no line 单位： tells of: 位次, 姓名. */
    private static final Set<SlotType> UNMEASURED = EnumSet.of(SlotType.RANK, SlotType.NAME, SlotType.TEXT);

    private final List<Unit> announced;
    private final Map<Integer, TreeMap<Integer, Unit>> unitsByColumn = new HashMap<>();
    private final Map<Integer, Unit> wholeByRow = new HashMap<>();
    private final Map<Integer, Unit> headByRow = new HashMap<>();
    private final Map<Integer, String> columnHeads = new HashMap<>();
    private final Map<Integer, String> rowHeads = new HashMap<>();
    private List<Unit> announcedInside = List.of();

    TableGrid(List<Unit> announced) {
        this.announced = announced;
    }

    void add(TableCell cell, String text) {
        if (!text.isBlank()) {
            rememberHead(cell, text);
        }
        List<Unit> told = UnitWords.announced(text);
        announcedInside = told.isEmpty() ? announcedInside : told;
        UnitWords.whole(text).ifPresent(unit -> eachRow(cell, row -> wholeByRow.put(row, unit)));
        Optional<Unit> head = MaskTyper.isFigure(text) ? Optional.empty() : UnitWords.inHead(text);
        head.ifPresent(unit -> {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                unitsByColumn.computeIfAbsent(column, key -> new TreeMap<>()).put(cell.row(), unit);
            }
            eachRow(cell, row -> headByRow.putIfAbsent(row, unit));
        });
    }

    private void rememberHead(TableCell cell, String text) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
            columnHeads.putIfAbsent(column, text);
        }
        eachRow(cell, row -> rowHeads.putIfAbsent(row, text));
    }

    /** What the head of the column, else the head of the row, asks for: 姓名, 排名, 数量（个）. */
    Optional<SlotType> typeOf(TableCell cell) {
        Optional<SlotType> column = asked(columnHeads.get(cell.column()));
        return column.filter(type -> type != SlotType.OTHER)
                .or(() -> asked(rowHeads.get(cell.row())))
                .or(() -> column);
    }

    private static Optional<SlotType> asked(String head) {
        return head == null
                ? Optional.empty()
                : LabelTypes.endingAt(head.strip(), head.strip().length());
    }

    private static void eachRow(TableCell cell, IntConsumer action) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            action.accept(row);
        }
    }

    /** The unit column of the row, the nearest head above, the head of the row, the line 单位：. */
    Optional<Unit> unitOf(TableCell cell) {
        Optional<Unit> column = above(cell);
        Optional<SlotType> head = asked(columnHeads.get(cell.column()));
        if (column.filter(unit -> unit.text().equals("%")).isPresent()
                || head.filter(UNMEASURED::contains).isPresent()) {
            return column;
        }
        return Optional.ofNullable(wholeByRow.get(cell.row()))
                .or(() -> column)
                .or(() -> Optional.ofNullable(headByRow.get(cell.row())))
                .or(() -> suiting(cell, announcedInside.isEmpty() ? announced : announcedInside));
    }

    /** Of 单位：人、万元 the one the head of the column, else of the row, asks for; else the first. */
    private Optional<Unit> suiting(TableCell cell, List<Unit> units) {
        Optional<SlotType> type = units.size() > 1 ? typeOf(cell) : Optional.empty();
        return units.stream()
                .filter(unit -> type.filter(asked -> measures(unit, asked)).isPresent())
                .findFirst()
                .or(() -> units.stream().findFirst());
    }

    private static boolean measures(Unit unit, SlotType type) {
        return switch (Units.kindOf(unit)) {
            case MONEY -> type == SlotType.AMOUNT;
            case PERCENT -> type == SlotType.PERCENT;
            case MEASURE -> type == SlotType.QUANTITY;
            case COUNT, RANK -> type == SlotType.COUNT;
            default -> false;
        };
    }

    private Optional<Unit> above(TableCell cell) {
        TreeMap<Integer, Unit> heads = unitsByColumn.getOrDefault(cell.column(), new TreeMap<>());
        return Optional.ofNullable(heads.lowerEntry(cell.row())).map(Map.Entry::getValue);
    }
}
