package io.github.tiankong.docx;

/**
 * The markup for what a run's text cannot hold as characters: line breaks, tabs, and a change of formatting.
 *
 * <p>Where it stands in a {@code w:t}, all of it leaves that and enters a new one, so that the text may go on behind it.
 */
public final class RunSeam {
    private final RunMark run;
    private final WordNames names;
    private final boolean inText;

    private RunSeam(RunMark run, boolean inText) {
        this.run = run;
        this.names = run.names();
        this.inText = inText;
    }

    /** Within the content of a {@code w:t}. */
    static RunSeam inText(RunMark run) {
        return new RunSeam(run, true);
    }

    /** Where an element stands in a run that is shown as a character. */
    static RunSeam atElement(RunMark run) {
        return new RunSeam(run, false);
    }

    public String lineBreak() {
        return names.close("t") + names.empty("br") + names.openText();
    }

    public String tab() {
        return names.close("t") + names.empty("tab") + names.openText();
    }

    /** Whether characters can stand there as they are; else {@link #text} is needed. */
    public boolean isInText() {
        return inText;
    }

    /** Text, with breaks and tabs or without, as it can stand there. */
    public String text(String xml) {
        return inText || xml.isEmpty() ? xml : names.openText() + xml + names.close("t");
    }

    /** Begins text marked in yellow; nothing where the run cannot be left. */
    public String startHighlight() {
        return canLeave() ? leave() + openRun(run.highlighted()) : "";
    }

    /** Goes back to the run's own formatting. */
    public String endHighlight() {
        return canLeave() ? leave() + open() : "";
    }

    /** Whether the run can end there and another begin. */
    public boolean canLeave() {
        return run.room() != RunMark.Room.NOTHING;
    }

    boolean canBeControlled() {
        return run.room() == RunMark.Room.ANYTHING;
    }

    /** Text within a bookmark (ECMA-376 part 1, 17.13.6). */
    String bookmarked(String xml, int id, String name) {
        return marked(
                names.empty("bookmarkStart", "id", String.valueOf(id), "name", name),
                xml,
                names.empty("bookmarkEnd", "id", String.valueOf(id)));
    }

    /** Text within a content control (17.5.2). */
    String controlled(String xml, int id, String name) {
        return controlledBy(names.empty("id", "val", String.valueOf(id)), xml, name);
    }

    /** The same for text that will stand again and again: without a number, which the reader of the document gives (17.5.2.18). */
    String controlled(String xml, String name) {
        return controlledBy("", xml, name);
    }

    private String controlledBy(String id, String xml, String name) {
        String start = names.open("sdt")
                + names.open("sdtPr")
                + names.empty("alias", "val", name)
                + names.empty("tag", "val", name)
                + id
                + names.close("sdtPr")
                + names.open("sdtContent");
        return marked(start, xml, names.close("sdtContent") + names.close("sdt"));
    }

    /** Text with a comment on it (17.13.4). */
    String commented(String xml, int id) {
        String number = String.valueOf(id);
        String reference = names.open("r") + names.empty("commentReference", "id", number) + names.close("r");
        return marked(
                names.empty("commentRangeStart", "id", number),
                xml,
                names.empty("commentRangeEnd", "id", number) + reference);
    }

    private String marked(String start, String xml, String end) {
        return canLeave() ? leave() + start + open() + xml + leave() + end + open() : xml;
    }

    /** Closes the run, and the text in it. */
    String leave() {
        return (inText ? names.close("t") : "") + names.close("r");
    }

    /** Opens a run of the same formatting, and a text in it. */
    String open() {
        return openRun(run.properties());
    }

    private String openRun(String properties) {
        return names.open("r") + properties + (inText ? names.openText() : "");
    }

    /** The same for a text that only a mark behind it parts from its rest: known by its quotes when the mark goes. */
    static String partedSpaceAttribute() {
        return " xml:space='preserve'";
    }

    /** The attribute that keeps spaces at the ends of a text. */
    public static String spaceAttribute() {
        return " xml:space=\"preserve\"";
    }
}
