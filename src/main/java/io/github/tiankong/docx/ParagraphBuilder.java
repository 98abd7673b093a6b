package io.github.tiankong.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A paragraph while it is read. */
final class ParagraphBuilder {
    /** What follows a highlight in the order of {@code w:rPr} (ECMA-376 part 1, 17.3.2.28, CT_RPr). */
    private static final Set<String> AFTER_HIGHLIGHT = Set.of(
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath",
            "rPrChange");

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

    private boolean inRun;
    private boolean runBold;
    private RunMark run = RunMark.NONE;
    private int propertiesStart = -1;
    private int highlightStart = -1;
    private int highlightEnd = -1;
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
        return inRun;
    }

    boolean inProperties() {
        return propertiesStart >= 0;
    }

    void startRun(String prefix, boolean inControl) {
        inRun = true;
        runBold = false;
        run = new RunMark(prefix == null || prefix.isEmpty() ? "" : prefix + ":", "", 0, 0, false, inControl);
    }

    void endRun() {
        inRun = false;
    }

    /** The properties of a run; those of the paragraph mark are no concern of the text. */
    void startProperties(int xmlStart) {
        if (inRun && propertiesStart < 0) {
            propertiesStart = xmlStart;
            highlightStart = -1;
        }
    }

    void property(String name, int xmlStart, int xmlEnd, boolean on) {
        if (name.equals("b")) {
            runBold = on;
        }
        if (name.equals("highlight")) {
            highlightStart = xmlStart;
            highlightEnd = xmlEnd;
        } else if (highlightStart < 0 && AFTER_HIGHLIGHT.contains(name)) {
            highlightStart = xmlStart;
            highlightEnd = xmlStart;
        }
    }

    void endProperty(String name, int xmlEnd) {
        if (name.equals("highlight")) {
            highlightEnd = xmlEnd;
        }
    }

    void endProperties(String xml, int xmlEnd) {
        if (propertiesStart < 0) {
            return;
        }
        String properties = xml.substring(propertiesStart, xmlEnd);
        boolean empty = properties.endsWith("/>");
        int last = properties.lastIndexOf("</");
        int start = highlightStart < 0 ? last : highlightStart - propertiesStart;
        int end = highlightStart < 0 ? last : highlightEnd - propertiesStart;
        run = empty
                ? new RunMark(run.prefix(), "", 0, 0, false, run.inControl())
                : new RunMark(run.prefix(), properties, start, end, false, run.inControl());
        propertiesStart = -1;
    }

    void startText(int contentStart, boolean preserve) {
        textStart = contentStart;
        run = run.withTextSpacePreserved(preserve);
    }

    void endText(String xml, int contentEnd, boolean read) {
        if (read && textStart >= 0 && contentEnd > textStart) {
            TextPiece piece = TextPiece.ofText(length, xml.substring(textStart, contentEnd), textStart, run);
            add(piece);
            allBold &= runBold || piece.text().isBlank();
            boldEnd = allBold && runBold ? length : boldEnd;
        }
        textStart = -1;
    }

    /** An element of a run that is shown as a character. */
    void element(String name) {
        switch (name) {
            case "tab", "ptab" -> add(TextPiece.ofElement(length, "\t"));
            case "br", "cr" -> add(TextPiece.ofElement(length, "\n"));
            case "noBreakHyphen" -> add(TextPiece.ofElement(length, "\u2011"));
            default -> {}
        }
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
