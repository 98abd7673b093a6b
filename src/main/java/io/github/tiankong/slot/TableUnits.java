package io.github.tiankong.slot;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units a table gives the figures of its cells: its unit column (单位), the brackets of a column's or a row's head
 * (产值（亿元）), or a line 单位：万元 above it or in its first row. What stands nearer to the cell wins.
 */
final class TableUnits {
    private static final int FARTHEST_LINE = 3;

    private final CellTexts cells = new CellTexts();
    private final Map<Integer, TableGrid> tables = new HashMap<>();

    private TableUnits() {}

    static TableUnits of(List<Paragraph> paragraphs) {
        TableUnits units = new TableUnits();
        Optional<Unit> announced = Optional.empty();
        int announcedAt = -FARTHEST_LINE;
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            Optional<Unit> told = UnitWords.announced(paragraph.text());
            if (told.isPresent()) {
                announced = told;
                announcedAt = index;
            }
            Optional<Unit> near = index - announcedAt <= FARTHEST_LINE ? announced : Optional.empty();
            for (CellText cell : units.cells.of(paragraph)) {
                units.tables
                        .computeIfAbsent(cell.place().table(), number -> new TableGrid(near))
                        .add(cell.place(), cell.text());
            }
        }
        return units;
    }

    /** The unit of a figure that shows none itself; {@link Unit#NONE} outside of tables and in cells of words. */
    Unit unitFor(Paragraph paragraph, Figure figure) {
        return cells.holding(paragraph, figure)
                .flatMap(cell -> tables.get(cell.table()).unitOf(cell))
                .orElse(Unit.NONE);
    }

    /** What the heads of its table ask for where no unit tells it. */
    Optional<SlotType> typeFor(Paragraph paragraph, Figure figure) {
        return cells.holding(paragraph, figure)
                .flatMap(cell -> tables.get(cell.table()).typeOf(cell));
    }

    /** The units that words of a table tell. */
    static final class UnitWords {
        private UnitWords() {}

        /** 单位：万元. */
        static Optional<Unit> announced(String text) {
            int label = text.indexOf("单位");
            int colon = label < 0 ? -1 : label + "单位".length();
            if (colon < 0 || colon >= text.length() || "：:".indexOf(text.charAt(colon)) < 0) {
                return Optional.empty();
            }
            return Units.unitAt(text, colon + 1)
                    .filter(match -> endsWord(text, match.end()))
                    .map(UnitMatch::unit);
        }

        /** 产值（亿元）, 同比（%）, 增幅％, 面积/亩. */
        static Optional<Unit> inHead(String text) {
            for (int i = text.length() - 1; i >= 0; i--) {
                if ("（(/／,，:：".indexOf(text.charAt(i)) >= 0) {
                    Optional<UnitMatch> match = Units.unitAt(text, i + 1).filter(unit -> endsWord(text, unit.end()));
                    if (match.isPresent()) {
                        return match.map(UnitMatch::unit);
                    }
                }
            }
            return text.endsWith("%") || text.endsWith("％") ? Optional.of(Units.of("%")) : Optional.empty();
        }

        /** A cell that is a unit and nothing else. */
        static Optional<Unit> whole(String text) {
            return Units.unitAt(text, 0)
                    .filter(match -> match.end() == text.strip().length())
                    .map(UnitMatch::unit);
        }

        private static boolean endsWord(String text, int end) {
            return end >= text.length() || "）)、，, 　\t\n".indexOf(text.charAt(end)) >= 0;
        }
    }
}
