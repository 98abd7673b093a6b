package io.github.tiankong.slot;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units a table gives the figures of its cells: its unit column (单位), the brackets of a column's or a row's head
 * (产值（亿元）), or a line 单位：万元 above it or in its first row. What stands nearer to the cell wins.
 */
final class TableUnits {
    private static final int FARTHEST_LINE = 3;
    private static final int LONGEST_SIGN = 3;

    /** A cell of a row that is a line of text. */
    private record LineCell(TableLine.Span span, TableCell cell) {}

    private final Map<Integer, TableGrid> tables = new HashMap<>();
    private final Map<Paragraph, NavigableMap<Integer, LineCell>> lines = new HashMap<>();
    private int lineTable;
    private int lineRow;

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
            if (paragraph.cell().isPresent()) {
                units.add(paragraph.cell().get(), paragraph.text(), near);
            } else {
                units.addLine(paragraph, near);
            }
        }
        return units;
    }

    private void add(TableCell cell, String text, Optional<Unit> near) {
        tables.computeIfAbsent(cell.table(), number -> new TableGrid(near)).add(cell, text);
    }

    /** Rows that follow each other are one table; its number is negative, so that it is none of the document's. */
    private void addLine(Paragraph paragraph, Optional<Unit> near) {
        List<TableLine.Span> spans = TableLine.cells(paragraph.text());
        if (spans.isEmpty()) {
            lineRow = 0;
            return;
        }
        lineTable -= lineRow == 0 ? 1 : 0;
        NavigableMap<Integer, LineCell> row = new TreeMap<>();
        for (int column = 0; column < spans.size(); column++) {
            TableLine.Span span = spans.get(column);
            TableCell cell = new TableCell(lineTable, lineRow, column, 1, 1);
            row.put(span.start(), new LineCell(span, cell));
            add(cell, paragraph.text().substring(span.start(), span.end()), near);
        }
        lines.put(paragraph, row);
        lineRow++;
    }

    /** The unit of a figure that shows none itself; {@link Unit#NONE} outside of tables and in cells of words. */
    Unit unitFor(Paragraph paragraph, Figure figure) {
        if (lines.containsKey(paragraph)) {
            return unitInLine(lines.get(paragraph).floorEntry(figure.start()).getValue(), paragraph.text(), figure);
        }
        if (paragraph.cell().isEmpty() || !isAlone(paragraph.text(), figure)) {
            return Unit.NONE;
        }
        TableCell cell = paragraph.cell().get();
        return tables.get(cell.table()).unitOf(cell).orElse(Unit.NONE);
    }

    private Unit unitInLine(LineCell place, String text, Figure figure) {
        if (figure.start() - place.span().start() > LONGEST_SIGN
                || figure.end() < place.span().end() - LONGEST_SIGN) {
            return Unit.NONE;
        }
        String before = text.substring(place.span().start(), figure.start());
        String after =
                text.substring(figure.end(), Math.max(figure.end(), place.span().end()));
        return hasLetters(before + after)
                ? Unit.NONE
                : tables.get(place.cell().table()).unitOf(place.cell()).orElse(Unit.NONE);
    }

    /** The cell holds the figure and nothing else but signs: -x.x, ↑x.x. */
    private static boolean isAlone(String text, Figure figure) {
        return !hasLetters(text.substring(0, figure.start()) + text.substring(figure.end()));
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The units that words of a table tell. */
    static final class UnitWords {
        private static final String CURRENCY = "人民币";

        private UnitWords() {}

        /** 单位：万元. */
        static Optional<Unit> announced(String text) {
            int label = text.indexOf("单位");
            int colon = label < 0 ? -1 : label + "单位".length();
            if (colon < 0 || colon >= text.length() || "：:".indexOf(text.charAt(colon)) < 0) {
                return Optional.empty();
            }
            int start = text.startsWith(CURRENCY, colon + 1) ? colon + 1 + CURRENCY.length() : colon + 1;
            return Units.unitAt(text, start)
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
