package io.github.tiankong.linking;

import io.github.tiankong.draft.TableCell;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.naming.Spot;
import io.github.tiankong.typing.CellText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of one table that stand alone in their cells, and the heads of its columns and rows. It ends where another
 * row of heads begins, or nothing but words follow.
 */
final class TableFigures {
    private static final int WIDEST_SPAN = 100;
    /** 全区合计, 各镇总计, 本年合计 */
    private static final String ALL = "全各本";

    private final NavigableMap<Integer, NavigableMap<Integer, String>> texts = new TreeMap<>();
    private final Map<Integer, NavigableMap<Integer, Spot>> figures = new TreeMap<>();
    /** Cells that hold more than a figure. */
    private final Set<List<Integer>> mixed = new HashSet<>();

    /** Rows with figures that share their cell with words or others. */
    private final Set<Integer> mixedRows = new HashSet<>();

    private final Map<Integer, StringBuilder> columnHeads = new HashMap<>();
    private final List<Integer> rows = new ArrayList<>();
    private boolean whole = true;
    /** Whether rows without a figure alone in its cell hold numbers or figures. */
    private boolean numbered;

    /** A cell or a further paragraph of one. */
    void add(CellText cell) {
        TableCell place = cell.place();
        String text = squeezed(cell.text());
        NavigableMap<Integer, String> row = texts.computeIfAbsent(place.row(), k -> new TreeMap<>());
        for (int i = 0; i < Math.min(WIDEST_SPAN, place.columnSpan()); i++) {
            String before = row.merge(place.column() + i, text, String::concat);
            if (!before.equals(text) && !text.isEmpty()) {
                mixed.add(List.of(place.row(), place.column()));
            }
        }
        for (int i = 1; i < Math.min(WIDEST_SPAN, place.rowSpan()); i++) {
            texts.computeIfAbsent(place.row() + i, k -> new TreeMap<>()).putIfAbsent(place.column(), text);
        }
    }

    /** A figure of the table. */
    void add(Spot spot, TableCell place, boolean isAlone) {
        boolean single = place.rowSpan() == 1 && place.columnSpan() == 1;
        NavigableMap<Integer, Spot> row = figures.computeIfAbsent(place.row(), k -> new TreeMap<>());
        boolean first = row.put(place.column(), spot) == null;
        if (!isAlone || !single || !first || !spot.type().isNumeric()) {
            mixed.add(List.of(place.row(), place.column()));
            if (spot.type().isNumeric()) {
                mixedRows.add(place.row());
            }
        }
    }

    /** Once all is added: reads the heads. */
    void read() {
        figures.forEach((row, cells) -> cells.keySet().removeIf(column -> mixed.contains(List.of(row, column))));
        figures.values().removeIf(Map::isEmpty);
        if (figures.isEmpty()) {
            return;
        }
        numbered = !figures.keySet().containsAll(mixedRows);
        int first = figures.keySet().stream().min(Integer::compare).orElseThrow();
        texts.headMap(first, false).values().forEach(this::readHead);
        readRows(texts.tailMap(first, true));
    }

    /** A row of one text over all columns is a title. */
    private void readHead(NavigableMap<Integer, String> cells) {
        if (cells.values().stream().distinct().count() > 1) {
            cells.forEach(this::addHead);
            numbered |= cells.values().stream().anyMatch(TableFigures::isNumber);
        }
    }

    private void readRows(Map<Integer, NavigableMap<Integer, String>> below) {
        boolean ended = false;
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : below.entrySet()) {
            boolean hasFigures = figures.containsKey(row.getKey());
            if (hasFigures && ended) {
                whole = false;
                return;
            }
            if (hasFigures) {
                rows.add(row.getKey());
            }
            ended |= !hasFigures && row.getValue().values().stream().anyMatch(text -> !text.isEmpty());
            numbered |= !hasFigures && hasDigits(row.getValue());
        }
    }

    /** 5.2亿元 beside a name; a note over all columns may say what it likes. */
    private static boolean hasDigits(NavigableMap<Integer, String> cells) {
        return cells.values().stream().distinct().count() > 1
                && cells.tailMap(1).values().stream()
                        .anyMatch(text -> text.chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    private void addHead(int column, String text) {
        StringBuilder head = columnHeads.computeIfAbsent(column, k -> new StringBuilder());
        if (!head.toString().endsWith(text)) {
            head.append(text);
        }
    }

    /** Whether all numbers of the table are figures, as far as is known, and none stand behind its end. */
    boolean isWhole() {
        return whole && !numbered;
    }

    /** The rows with figures, from 0, in their order. */
    List<Integer> rows() {
        return rows;
    }

    /** The columns of a row whose cells hold one figure and nothing else. */
    NavigableMap<Integer, Spot> figures(int row) {
        return figures.get(row);
    }

    /** The columns with figures, from left to right. */
    Set<Integer> filled() {
        Set<Integer> filled = new TreeSet<>();
        rows.forEach(row -> filled.addAll(figures.get(row).keySet()));
        return filled;
    }

    /** The columns with heads. */
    Set<Integer> headed() {
        return columnHeads.keySet();
    }

    /** Whether a row has numbers of the text itself, besides that of its line. */
    boolean hasNumbers(int row) {
        return texts.get(row).entrySet().stream()
                .anyMatch(cell ->
                        cell.getKey() > 0 && !figures.get(row).containsKey(cell.getKey()) && isNumber(cell.getValue()));
    }

    /** The heads over a column, without brackets. */
    String columnHead(int column) {
        return columnHeads.getOrDefault(column, new StringBuilder()).toString();
    }

    /** The words before the first figure of a row, without brackets. */
    List<String> rowHeads(int row) {
        int first = figures.get(row).firstKey();
        return texts.get(row).headMap(first).values().stream()
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .distinct()
                .toList();
    }

    /** Whether a row is headed 合计 or 全区合计; a row 税收合计 may be the sum of some others. */
    boolean isTotal(int row) {
        return rowHeads(row).stream()
                .map(TableRole::of)
                .anyMatch(told -> told.is(TableRole.TOTAL)
                        && (told.of().isEmpty() || ALL.indexOf(told.of().charAt(0)) >= 0));
    }

    /** 5.2, but not the year 2025. */
    private static boolean isNumber(String text) {
        boolean isYear = text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
        return !isYear && Decimals.parse(text).isPresent();
    }

    private static String squeezed(String text) {
        int bracket = text.indexOf('（') >= 0 ? text.indexOf('（') : text.indexOf('(');
        String bare =
                bracket > 0 && text.indexOf("可比") < 0 && text.indexOf("不变价") < 0 ? text.substring(0, bracket) : text;
        StringBuilder squeezed = new StringBuilder();
        bare.codePoints()
                .filter(c ->
                        !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '%' && c != '±' && c != '％')
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
