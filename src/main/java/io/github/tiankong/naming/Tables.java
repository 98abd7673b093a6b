package io.github.tiankong.naming;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.CellText;
import io.github.tiankong.typing.CellTexts;
import io.github.tiankong.typing.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of a draft. A cell is named by the head of its row (the first words in it, a merged cell heads all rows it
 * covers) and the heads above its column (those in rows before the first one with a figure), as DOMAIN.md section 6 reads
 * tables.
 */
public final class Tables {
    private record Place(int table, int index) {}

    /** Spans beyond this are layout, not heads. */
    private static final int WIDEST_SPAN = 100;

    private final Map<Place, Map<Integer, String>> rows = new HashMap<>();
    private final Map<Place, String> rowHeads = new HashMap<>();
    private final Map<Place, String> columnHeads = new HashMap<>();
    private final Map<Integer, Integer> firstFigureRow = new HashMap<>();

    /** Cells whose name is masked: they head nothing. */
    private final Set<TableCell> nameless = new HashSet<>();

    private final CellTexts cells;
    private final List<CellText> all = new ArrayList<>();

    private Tables(Draft draft, List<Spot> spots) {
        cells = CellTexts.of(draft.paragraphs());
        for (Spot spot : spots) {
            cellOf(spot).map(CellText::place).ifPresent(cell -> {
                if (!DateParts.isPart(spot)) {
                    firstFigureRow.merge(cell.table(), cell.row(), Math::min);
                }
                if (spot.type() == SlotType.NAME) {
                    nameless.add(cell);
                }
            });
        }
        for (int index = 0; index < draft.paragraphs().size(); index++) {
            all.addAll(cells.of(index));
        }
        all.forEach(cell -> add(cell.place(), cell.text()));
    }

    /** All cells, in document order; one of several paragraphs comes as often. */
    public List<CellText> cells() {
        return Collections.unmodifiableList(all);
    }

    /** Whether a figure and its signs are all that stands in its cell's paragraph. */
    public boolean isAlone(Spot spot) {
        return cells.holding(spot.paragraph(), spot.typed().figure()).isPresent();
    }

    /** The cell a figure stands in. */
    public Optional<CellText> cellOf(Spot spot) {
        return cells.at(spot.paragraph(), spot.typed().figure());
    }

    public static Tables of(Draft draft, List<Spot> spots) {
        return new Tables(draft, spots);
    }

    private void add(TableCell cell, String text) {
        rows.computeIfAbsent(new Place(cell.table(), cell.row()), place -> new LinkedHashMap<>())
                .merge(cell.column(), text, (one, other) -> one + " " + other);
        String words = words(text);
        if (words.isEmpty() || nameless.contains(cell)) {
            return;
        }
        if (cell.row() < firstFigureRow.getOrDefault(cell.table(), 0)) {
            for (int i = 0; i < Math.min(WIDEST_SPAN, cell.columnSpan()); i++) {
                columnHeads.merge(new Place(cell.table(), cell.column() + i), words, Tables::joined);
            }
        } else {
            for (int i = 0; i < Math.min(WIDEST_SPAN, cell.rowSpan()); i++) {
                rowHeads.merge(new Place(cell.table(), cell.row() + i), words, (one, other) -> one);
            }
        }
    }

    /** Whether the column's head says nothing of its own. */
    boolean namedByRow(TableCell cell) {
        return columnHeads
                .getOrDefault(new Place(cell.table(), cell.column()), "")
                .isEmpty();
    }

    /** The heads of a cell, empty where it has none. */
    Optional<String> nameOf(TableCell cell) {
        String row = rowHeads.getOrDefault(new Place(cell.table(), cell.row()), "");
        String column = columnHeads.getOrDefault(new Place(cell.table(), cell.column()), "");
        return Optional.of(row + column).filter(name -> !name.isEmpty());
    }

    /** The row as one line: 工业总产值 | 亿元 | xxx. */
    String rowText(TableCell cell) {
        return String.join(
                " | ",
                rows.getOrDefault(new Place(cell.table(), cell.row()), Map.of()).values());
    }

    private static String joined(String upper, String lower) {
        return upper.length() > WIDEST_SPAN || upper.endsWith(lower) ? upper : upper + lower;
    }

    /** The words of a head: without unit in brackets, numbering, spaces and 其中. Empty where Han letters are missing. */
    private static String words(String text) {
        int bracket = text.indexOf('（') >= 0 ? text.indexOf('（') : text.indexOf('(');
        String bare = bracket > 0 ? text.substring(0, bracket) : text;
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(WIDEST_SPAN, bare.length()); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '.' || c == '、' || c == '&') {
                words.append(c);
            }
        }
        boolean speaks = words.chars().filter(Character::isIdeographic).count() >= 2;
        String known = Lexicon.SYNONYMS.translate(Lexicon.TABLE_HEADS.translate("^" + words + "^"));
        return speaks ? known.replace("^", "") : "";
    }
}
