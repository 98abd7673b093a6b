package io.github.tiankong.docx;

import java.util.Set;

/** A run while it is read. */
final class RunBuilder {
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

    private final int depth;
    private RunMark mark;
    private boolean bold;
    private int propertiesStart = -1;
    private int propertiesDepth;
    private int highlightStart = -1;
    private int highlightEnd = -1;

    /** @param depth how deep in its part its element lies */
    RunBuilder(WordNames names, RunMark.Room room, int depth) {
        this.mark = new RunMark(names, "", 0, 0, false, room);
        this.depth = depth;
    }

    boolean bold() {
        return bold;
    }

    boolean inProperties() {
        return propertiesStart >= 0;
    }

    /** How the run is taken up again at an element of its content. */
    RunMark mark(int elementDepth) {
        return elementDepth == depth + 1 ? mark : mark.within(RunMark.Room.NOTHING);
    }

    /** A tracked change of the properties has properties of its own, those before it; they are passed over. */
    void startProperties(int xmlStart, int elementDepth) {
        if (elementDepth == depth + 1) {
            propertiesStart = xmlStart;
            propertiesDepth = elementDepth;
            highlightStart = -1;
        }
    }

    /** Something within the properties begins. */
    void property(String name, int xmlStart, boolean on, int elementDepth) {
        if (elementDepth != propertiesDepth + 1) {
            return;
        }
        if (name.equals("b")) {
            bold = on;
        }
        if (name.equals("highlight")) {
            highlightStart = xmlStart;
        } else if (highlightStart < 0 && AFTER_HIGHLIGHT.contains(name)) {
            follower(xmlStart);
        }
    }

    /** Something of later versions within the properties begins: it stands behind all that the first one knew. */
    void laterProperty(int xmlStart, int elementDepth) {
        if (highlightStart < 0 && elementDepth == propertiesDepth + 1) {
            follower(xmlStart);
        }
    }

    private void follower(int xmlStart) {
        highlightStart = xmlStart;
        highlightEnd = xmlStart;
    }

    void endProperty(String name, int xmlEnd, int elementDepth) {
        if (name.equals("highlight") && elementDepth == propertiesDepth + 1) {
            highlightEnd = xmlEnd;
        }
    }

    void endProperties(String xml, int xmlEnd, int elementDepth) {
        if (propertiesStart < 0 || elementDepth != propertiesDepth) {
            return;
        }
        String properties = xml.substring(propertiesStart, xmlEnd);
        boolean empty = properties.endsWith("/>");
        int last = properties.lastIndexOf("</");
        int start = highlightStart < 0 ? last : highlightStart - propertiesStart;
        int end = highlightStart < 0 ? last : highlightEnd - propertiesStart;
        mark = empty
                ? new RunMark(mark.names(), "", 0, 0, false, mark.room())
                : new RunMark(mark.names(), properties, start, end, false, mark.room());
        propertiesStart = -1;
    }
}
