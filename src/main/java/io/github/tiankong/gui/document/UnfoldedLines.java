package io.github.tiankong.gui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The lines a document has under one filling. A line that stood there before is used again, so that only what changed is
 * drawn anew.
 */
final class UnfoldedLines implements Unfolding.Reader {
    private final List<DocumentLine> written;
    private final Map<Integer, Integer> lineOfParagraph;
    private final LinePieces pieces;
    private final Function<String, SlotLook> looks;
    private final Map<String, DocumentLine> before;
    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private final Map<String, DocumentLine> lines = new LinkedHashMap<>();
    private Standing now = Standing.NONE;

    /** A line while it is read: for each of its cells the paragraphs that began. */
    private record Standing(int line, List<List<Piece>> cells, Map<Integer, Boolean> begun) {
        static final Standing NONE = new Standing(-1, List.of(), Map.of());
    }

    /**
     * @param written the lines as they are written
     * @param before the lines there were, by what tells them apart
     */
    UnfoldedLines(
            List<DocumentLine> written,
            Map<Integer, Integer> lineOfParagraph,
            LinePieces pieces,
            Function<String, SlotLook> looks,
            Map<String, DocumentLine> before) {
        this.written = written;
        this.lineOfParagraph = lineOfParagraph;
        this.pieces = pieces;
        this.looks = looks;
        this.before = before;
    }

    /** The lines that stand, by what tells them apart; each shows its pieces. */
    Map<String, DocumentLine> read() {
        standing.forEach((name, one) -> {
            DocumentLine pattern = written.get(one.line());
            DocumentLine line = before.getOrDefault(name, pattern.another());
            line.show(one.cells().stream().map(List::copyOf).toList());
            lines.put(name, line);
        });
        return lines;
    }

    @Override
    public void endLine() {
        now = Standing.NONE;
    }

    @Override
    public void begin(int paragraph, Unfolding.Scope scope) {
        Integer line = lineOfParagraph.get(paragraph);
        if (line == null) {
            now = Standing.NONE;
            return;
        }
        if (now.line() != line) {
            beginLine(line, scope);
        }
        int cell = cellOf(paragraph);
        if (now.begun().put(cell, true) != null) {
            now.cells().get(cell).add(new Piece.Plain("\n"));
        }
    }

    private void beginLine(int line, Unfolding.Scope scope) {
        if (line > 0 && written.get(line - 1).kind() == DocumentLine.Kind.PART) {
            standing.putIfAbsent("part", new Standing(line - 1, List.of(), Map.of()));
        }
        List<List<Piece>> cells = new ArrayList<>();
        written.get(line).cells().forEach(cell -> cells.add(new ArrayList<>()));
        now = new Standing(line, cells, new HashMap<>());
        standing.put(line + scope.path(), now);
    }

    private int cellOf(int paragraph) {
        List<DocumentLine.Cell> cells = written.get(now.line()).cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).paragraphs().contains(paragraph)) {
                return i;
            }
        }
        throw new IllegalStateException("a line without its paragraph");
    }

    @Override
    public void text(int paragraph, int from, int to, Unfolding.Scope scope) {
        if (now.line() >= 0) {
            pieces.add(now.cells().get(cellOf(paragraph)), paragraph, from, to, scope, looks);
        }
    }
}
