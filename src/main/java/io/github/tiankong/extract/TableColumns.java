package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the columns of a list's row stand in a document's table, by their headings: columns are added and moved there. */
final class TableColumns {
    private static final String CELL = String.valueOf(Line.CELL);

    private final List<TemplateLine> template;
    private final List<DocumentLine> document;
    /** For each row of the template where its columns stand; nothing where headings do not tell. */
    private final Map<Integer, Optional<Columns>> known = new HashMap<>();

    /**
     * The columns of one table.
     *
     * @param places for each column of the document that of the template; -1 for one it does not have
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Columns(int[] places) {
        boolean isSame() {
            for (int i = 0; i < places.length; i++) {
                if (places[i] != i) {
                    return false;
                }
            }
            return true;
        }
    }

    TableColumns(List<TemplateLine> template, List<DocumentLine> document) {
        this.template = template;
        this.document = document;
    }

    /** Whether a row of the document has the columns its table has by its headings, others than the template's. */
    boolean isRow(int row, DocumentLine line) {
        return columns(row)
                .filter(c -> !c.isSame() && c.places().length == cells(line).length)
                .isPresent();
    }

    /** The tokens of a row in the order of the document's columns, with its own text in those it has besides; as they are otherwise. */
    List<Token> ordered(int row, List<Token> tokens, Glyphs glyphs) {
        Optional<Columns> columns = columns(row).filter(c -> !c.isSame());
        List<List<Token>> own = parted(tokens);
        List<List<Token>> standing = parted(standing(glyphs));
        if (columns.isEmpty() || columns.get().places().length != standing.size()) {
            return tokens;
        }
        List<Token> ordered = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            int place = columns.get().places()[i];
            if (i > 0) {
                ordered.add(new Token.Fixed(Line.CELL));
            }
            ordered.addAll(place < 0 ? standing.get(i) : own.get(place));
        }
        return ordered;
    }

    private static List<Token> standing(Glyphs glyphs) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            boolean isFixed = glyphs.code(i) < Glyphs.NUMBER;
            tokens.add(isFixed ? new Token.Fixed((char) glyphs.code(i)) : new Token.Digits(glyphs.text(i, i + 1)));
        }
        return tokens;
    }

    private static List<List<Token>> parted(List<Token> tokens) {
        List<List<Token>> cells = new ArrayList<>(List.of(new ArrayList<>()));
        for (Token token : tokens) {
            if (token instanceof Token.Fixed fixed && fixed.character() == Line.CELL) {
                cells.add(new ArrayList<>());
            } else {
                cells.get(cells.size() - 1).add(token);
            }
        }
        return cells;
    }

    private Optional<Columns> columns(int row) {
        return known.computeIfAbsent(row, this::find);
    }

    /** By the row of words above; the first row of the document with most of them is the same. */
    private Optional<Columns> find(int row) {
        int above = row - 1;
        if (row == 0 || !template.get(row).line().isRow() || template.get(above).hasSlots()) {
            return Optional.empty();
        }
        String[] ours = headings(template.get(above).tokens());
        if (ours.length != parted(template.get(row).tokens()).size()) {
            return Optional.empty();
        }
        String[] best = {};
        int most = ours.length / 2;
        for (DocumentLine line : document) {
            String[] theirs = line.line().isRow() ? cells(line) : new String[0];
            int common = (int) Arrays.stream(ours)
                    .filter(h -> !h.isEmpty() && count(theirs, h) == 1 && count(ours, h) == 1)
                    .count();
            if (common > most) {
                most = common;
                best = theirs;
            }
        }
        return best.length == 0 ? Optional.empty() : Optional.of(new Columns(places(ours, best)));
    }

    /** A heading left over on both sides was renamed; where several are, each stands for none. */
    private static int[] places(String[] ours, String[] theirs) {
        int[] places = new int[theirs.length];
        boolean[] taken = new boolean[ours.length];
        Arrays.fill(places, -1);
        for (int i = 0; i < theirs.length; i++) {
            int place = count(ours, theirs[i]) == 1 && count(theirs, theirs[i]) == 1
                    ? Arrays.asList(ours).indexOf(theirs[i])
                    : -1;
            places[i] = place;
            if (place >= 0) {
                taken[place] = true;
            }
        }
        for (int i = 0; i < theirs.length && ours.length == theirs.length; i++) {
            if (places[i] < 0 && !taken[i]) {
                places[i] = i;
            }
        }
        return places;
    }

    private static int count(String[] cells, String text) {
        return (int) Arrays.stream(cells).filter(text::equals).count();
    }

    private static String[] headings(List<Token> tokens) {
        return parted(tokens).stream()
                .map(cell -> {
                    StringBuilder text = new StringBuilder();
                    for (Token token : cell) {
                        if (token instanceof Token.Fixed fixed) {
                            text.append(fixed.character());
                        } else if (token instanceof Token.Digits digits) {
                            text.append(digits.text());
                        }
                    }
                    return folded(text.toString());
                })
                .toArray(String[]::new);
    }

    private static String[] cells(DocumentLine line) {
        return Arrays.stream(line.glyphs().text().split(CELL, -1))
                .map(TableColumns::folded)
                .toArray(String[]::new);
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().map(c -> Folding.fold((char) c)).filter(c -> c > ' ').forEach(c -> folded.append((char) c));
        return folded.toString();
    }
}
