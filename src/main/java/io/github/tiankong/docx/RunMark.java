package io.github.tiankong.docx;

/**
 * What is needed to take up a run again after it was closed in the middle of its text: its names and its formatting.
 *
 * @param names how its part writes names
 * @param properties the {@code w:rPr} element as it stands in the XML, empty where the run has none
 * @param highlightStart where in {@code properties} a highlight stands or, by the order of the schema, belongs
 * @param highlightEnd where the highlight that stands there ends; {@code highlightStart} if there is none
 * @param textSpacePreserved whether the {@code w:t} says {@code xml:space="preserve"}
 * @param room what may be put around its text
 */
record RunMark(
        WordNames names,
        String properties,
        int highlightStart,
        int highlightEnd,
        boolean textSpacePreserved,
        Room room) {
    static final RunMark NONE = new RunMark(WordNames.NONE, "", 0, 0, false, Room.ANYTHING);

    /** What may stand around the text of a run. */
    enum Room {
        ANYTHING,
        /** No content control: the run stands in one, or in a ruby, which holds none (ECMA-376 part 1, 17.3.3.27). */
        NO_CONTROL,
        /** Not even the end of the run: the text does not stand in it directly, but in one copy of an alternate content. */
        NOTHING
    }

    RunMark withTextSpacePreserved(boolean preserved) {
        return new RunMark(names, properties, highlightStart, highlightEnd, preserved, room);
    }

    RunMark within(Room other) {
        return new RunMark(names, properties, highlightStart, highlightEnd, textSpacePreserved, other);
    }

    /** The formatting of the run with its text marked in yellow. */
    String highlighted() {
        String highlight = names.empty("highlight", "val", "yellow");
        if (properties.isEmpty()) {
            return names.open("rPr") + highlight + names.close("rPr");
        }
        return properties.substring(0, highlightStart) + highlight + properties.substring(highlightEnd);
    }
}
