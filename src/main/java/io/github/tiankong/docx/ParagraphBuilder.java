package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A paragraph while it is read. */
final class ParagraphBuilder {
    private final String entryName;
    private final String part;
    private final Optional<TableStack.OpenCell> cell;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<DocxParagraph.Mark> marks = new ArrayList<>();
    private final Map<String, DocxParagraph.Mark> openMarks = new HashMap<>();
    private int number;
    private int xmlStart;
    private int xmlEnd;
    private boolean endsSection;
    private int originalIndex = -1;
    private boolean copy;
    private int outlineLevel;
    private int length;
    private boolean allBold = true;
    private int boldEnd;

    /** Those around a place: a ruby in a run holds runs. */
    private final Deque<RunBuilder> runs = new ArrayDeque<>();

    private RunMark textRun = RunMark.NONE;
    private int textStart = -1;

    ParagraphBuilder(String entryName, String part, Optional<TableStack.OpenCell> cell) {
        this.entryName = entryName;
        this.part = part;
        this.cell = cell;
    }

    void xmlStart(int offset) {
        xmlStart = offset;
    }

    void xmlEnd(int offset) {
        xmlEnd = offset;
    }

    void endsSection() {
        endsSection = true;
    }

    int length() {
        return length;
    }

    /** A bookmark begins. */
    void startMark(String id, String name) {
        openMarks.put(id, new DocxParagraph.Mark(name, length, length));
    }

    void endMark(String id) {
        DocxParagraph.Mark mark = openMarks.remove(id);
        if (mark != null) {
            mark(mark.name(), mark.start());
        }
    }

    /** The text from there on has a name. */
    void mark(String name, int start) {
        marks.add(new DocxParagraph.Mark(name, start, length));
    }

    void number(int number) {
        this.number = number;
    }

    void copyOf(int originalIndex) {
        this.copy = true;
        this.originalIndex = originalIndex;
    }

    boolean isCopy() {
        return copy;
    }

    void outlineLevel(int level) {
        outlineLevel = level;
    }

    boolean inRun() {
        return !runs.isEmpty();
    }

    boolean inProperties() {
        return inRun() && run().inProperties();
    }

    void startRun(RunBuilder run) {
        runs.push(run);
    }

    /** The run around a place. */
    RunBuilder run() {
        return runs.element();
    }

    void endRun() {
        runs.poll();
    }

    void startText(int contentStart, boolean preserve, int depth) {
        textStart = contentStart;
        textRun = inRun() ? run().mark(depth).withTextSpacePreserved(preserve) : RunMark.NONE;
    }

    void endText(String xml, int contentEnd, boolean read) {
        if (read && textStart >= 0 && contentEnd > textStart) {
            TextPiece piece = TextPiece.ofText(length, xml.substring(textStart, contentEnd), textStart, textRun);
            boolean runBold = run().bold();
            add(piece);
            allBold &= runBold || piece.text().isBlank();
            boldEnd = allBold && runBold ? length : boldEnd;
        }
        textStart = -1;
    }

    /** The character an element of a run is shown as; empty for one that is shown otherwise. */
    static String shownAs(String elementName) {
        return switch (elementName) {
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            default -> "";
        };
    }

    void element(String shown, XmlSpan element, int depth) {
        add(TextPiece.ofElement(length, shown, element, run().mark(depth)));
    }

    private void add(TextPiece piece) {
        pieces.add(piece);
        length += piece.text().length();
    }

    DocxParagraph build() {
        return new DocxParagraph(
                part,
                number,
                entryName,
                pieces,
                outlineLevel,
                allBold && length > 0,
                boldEnd,
                cell.map(TableStack.OpenCell::close),
                originalIndex,
                new DocxParagraph.Extent(xmlStart, xmlEnd, endsSection),
                marks);
    }
}
