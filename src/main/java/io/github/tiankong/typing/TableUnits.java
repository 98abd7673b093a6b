package io.github.tiankong.typing;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
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

    private final CellTexts cells;
    private final Map<Integer, TableGrid> tables = new HashMap<>();

    private TableUnits(CellTexts cells) {
        this.cells = cells;
    }

    static TableUnits of(List<Paragraph> paragraphs) {
        return of(paragraphs, CellTexts.of(paragraphs));
    }

    static TableUnits of(List<Paragraph> paragraphs, CellTexts cells) {
        TableUnits units = new TableUnits(cells);
        List<Unit> announced = List.of();
        int announcedAt = -FARTHEST_LINE;
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            List<Unit> told = UnitWords.announced(paragraph.text());
            if (!told.isEmpty()) {
                announced = told;
                announcedAt = index;
            }
            List<Unit> near = index - announcedAt <= FARTHEST_LINE ? announced : List.of();
            for (CellText cell : cells.of(index)) {
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
        private static final String CURRENCY = "人民币";
        private static final int LONGEST_MEASURE = 2;

        private UnitWords() {}

        /** 单位：万元; of 单位：人、万元 both. */
        static List<Unit> announced(String text) {
            int label = text.indexOf("单位");
            int colon = label < 0 ? -1 : label + "单位".length();
            if (colon < 0 || colon >= text.length() || "：:".indexOf(text.charAt(colon)) < 0) {
                return List.of();
            }
            List<Unit> units = new ArrayList<>();
            int at = text.startsWith(CURRENCY, colon + 1) ? colon + 1 + CURRENCY.length() : colon + 1;
            boolean open = true;
            while (open) {
                Optional<UnitMatch> match = Units.unitAt(text, at).filter(unit -> endsWord(text, unit.end()));
                match.ifPresent(unit -> units.add(unit.unit()));
                at = match.map(UnitMatch::end).orElse(text.length());
                open = at < text.length() && "、，,".indexOf(text.charAt(at)) >= 0;
                at++;
            }
            return units;
        }

        /** 均价（元/㎡）, 同比（%）, 增幅％, 面积/亩, 起数. */
        static Optional<Unit> inHead(String text) {
            return behind("（(", text).or(() -> behind("/／,，:：", text)).or(() -> atEnd(text.strip()));
        }

        private static Optional<Unit> behind(String signs, String text) {
            for (int i = text.length() - 1; i >= 0; i--) {
                if (signs.indexOf(text.charAt(i)) >= 0) {
                    Optional<UnitMatch> match = Units.unitAt(text, i + 1).filter(unit -> endsWord(text, unit.end()));
                    if (match.isPresent()) {
                        return match.map(UnitMatch::unit);
                    }
                }
            }
            return Optional.empty();
        }

        private static Optional<Unit> atEnd(String text) {
            if (text.endsWith("%") || text.endsWith("％")) {
                return Optional.of(Units.of("%"));
            }
            boolean events = text.endsWith("次")
                    && LabelTypes.endingAt(text, text.length()).isEmpty();
            return text.endsWith("数") || events
                    ? counted(text, events ? text.length() : text.length() - 1)
                    : Optional.empty();
        }

        /** The 人 of 死亡人数, the 人次 of 参观人次. */
        private static Optional<Unit> counted(String text, int end) {
            for (int start = Math.max(0, end - LONGEST_MEASURE); start < end; start++) {
                Optional<UnitMatch> match =
                        Units.unitAt(text, start).filter(unit -> unit.end() == end && unit.kind() == UnitKind.COUNT);
                if (match.isPresent()) {
                    return match.map(UnitMatch::unit);
                }
            }
            return Optional.empty();
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
