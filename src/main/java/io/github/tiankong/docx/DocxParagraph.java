package io.github.tiankong.docx;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a document: its text, and the places in the XML where that text stands.
 *
 * <p>Deleted and moved-away text, field codes and comments are not part of the text. Word stores a text box twice; its
 * second copy is a paragraph too, which names the first one as its original and is shown to nobody.
 */
public final class DocxParagraph {
    /** The row and column of a paragraph in a table; see {@code TableCell} of the draft for the fields. */
    public record Cell(int table, int row, int column, int rowSpan, int columnSpan) {}

    /** A stretch of the text that a bookmark or content control names; {@code end} is exclusive. */
    public record Mark(String name, int start, int end) {}

    /** Where the whole paragraph stands in its part's XML, and whether a section ends with it. */
    record Extent(int xmlStart, int xmlEnd, boolean endsSection) {}

    private final String part;
    private final int number;
    private final String entryName;
    private final List<TextPiece> pieces;
    private final String text;
    private final int outlineLevel;
    private final boolean bold;
    private final int boldEnd;
    private final Optional<Cell> cell;
    private final int originalIndex;
    private final Extent extent;
    private final List<Mark> marks;

    DocxParagraph(
            String part,
            int number,
            String entryName,
            List<TextPiece> pieces,
            int outlineLevel,
            boolean bold,
            int boldEnd,
            Optional<Cell> cell,
            int originalIndex,
            Extent extent,
            List<Mark> marks) {
        this.part = part;
        this.number = number;
        this.entryName = entryName;
        this.pieces = List.copyOf(pieces);
        this.text = String.join("", pieces.stream().map(TextPiece::text).toList());
        this.outlineLevel = outlineLevel;
        this.bold = bold;
        this.boldEnd = boldEnd;
        this.cell = cell;
        this.originalIndex = originalIndex;
        this.extent = extent;
        this.marks = List.copyOf(marks);
    }

    /** {@code body}, {@code header1}, {@code footnotes}, {@code textbox1} … */
    public String part() {
        return part;
    }

    /** From 1 within the part; 0 for a second copy. */
    public int number() {
        return number;
    }

    /** The entry of the package it stands in. */
    String entryName() {
        return entryName;
    }

    public String text() {
        return text;
    }

    /** 1 to 9 where a style or the paragraph says it is a heading, else 0. */
    public int outlineLevel() {
        return outlineLevel;
    }

    /** Whether there is text and all of it is bold by its runs. */
    public boolean bold() {
        return bold;
    }

    /** Where the bold text the paragraph begins with ends; 0 where it begins with none. */
    public int boldEnd() {
        return boldEnd;
    }

    public Optional<Cell> cell() {
        return cell;
    }

    /** The index in {@link DocxText#paragraphs()} of the paragraph this one is a second copy of. */
    public Optional<Integer> original() {
        return originalIndex < 0 ? Optional.empty() : Optional.of(originalIndex);
    }

    /** The bookmarks and tagged content controls that lie in it whole. */
    public List<Mark> marks() {
        return marks;
    }

    Extent extent() {
        return extent;
    }

    List<TextPiece> pieces() {
        return pieces;
    }

    /** The piece a character of the text stands in. */
    TextPiece pieceAt(int textOffset) {
        return pieces.stream()
                .filter(p -> p.textStart() <= textOffset && textOffset < p.textEnd())
                .findFirst()
                .orElseThrow();
    }
}
