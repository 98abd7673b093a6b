package io.github.tiankong.docx;

/**
 * What is needed to take up a run again after it was closed in the middle of its text: its prefix and its formatting.
 *
 * @param prefix the prefix of the WordprocessingML namespace with its colon, {@code w:}; empty for the default namespace
 * @param properties the {@code w:rPr} element as it stands in the XML, empty where the run has none
 * @param highlightStart where in {@code properties} a highlight stands or, by the order of the schema, belongs
 * @param highlightEnd where the highlight that stands there ends; {@code highlightStart} if there is none
 * @param textSpacePreserved whether the {@code w:t} says {@code xml:space="preserve"}
 * @param inControl whether it stands in a content control
 */
record RunMark(
        String prefix,
        String properties,
        int highlightStart,
        int highlightEnd,
        boolean textSpacePreserved,
        boolean inControl) {
    static final RunMark NONE = new RunMark("", "", 0, 0, false, false);

    RunMark withTextSpacePreserved(boolean preserved) {
        return new RunMark(prefix, properties, highlightStart, highlightEnd, preserved, inControl);
    }

    /** The formatting of the run with its text marked in yellow. */
    String highlighted() {
        String highlight = "<" + prefix + "highlight " + prefix + "val=\"yellow\"/>";
        if (properties.isEmpty()) {
            return "<" + prefix + "rPr>" + highlight + "</" + prefix + "rPr>";
        }
        return properties.substring(0, highlightStart) + highlight + properties.substring(highlightEnd);
    }
}
