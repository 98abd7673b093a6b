package io.github.tiankong.gui.document;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A paragraph, or a row of a table, whose pieces change under the reader's eyes. */
public final class DocumentLine {
    private final Kind kind;
    private final int level;
    private final List<Cell> cells;
    private final ReadOnlyObjectWrapper<List<List<Piece>>> pieces =
            new ReadOnlyObjectWrapper<>(this, "pieces", List.of());

    /** The sorts of lines. */
    public enum Kind {
        /** The name of the document. */
        TITLE,
        HEADING,
        TEXT,
        /** A row of a table. */
        ROW,
        /** Where headers, footers or notes begin; it has no text of its own. */
        PART
    }

    /**
     * A cell of a row; the one cell of any other line.
     *
     * @param paragraphs its paragraphs in {@code DocxText.paragraphs()}, from 0
     * @param column the grid column it begins at, from 0
     * @param span how many grid columns it covers
     * @param columns how many the table has
     */
    record Cell(List<Integer> paragraphs, int column, int span, int columns) {
        Cell {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** @param level of a heading 1 to 9, else 0 */
    DocumentLine(Kind kind, int level, List<Cell> cells) {
        this.kind = kind;
        this.level = level;
        this.cells = List.copyOf(cells);
    }

    /** Another line of the same kind, which shows nothing yet. */
    DocumentLine another() {
        return new DocumentLine(kind, level, cells);
    }

    public Kind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The paragraphs of a cell, by their indices in {@code DocxText.paragraphs()}. */
    public List<Integer> paragraphs(int cell) {
        return cells.get(cell).paragraphs();
    }

    /** For each cell what is read in it. */
    ReadOnlyObjectProperty<List<List<Piece>>> piecesProperty() {
        return pieces.getReadOnlyProperty();
    }

    void show(List<List<Piece>> now) {
        pieces.set(now);
    }

    /** The whole line as it is read. */
    public String text() {
        return pieces.get().stream()
                .map(cell -> cell.stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\t"));
    }
}
