package io.github.tiankong.docx;

/**
 * The markup for what a run's text cannot hold as characters: line breaks, tabs, and a change of formatting.
 *
 * <p>All of it leaves the {@code w:t} it stands in and enters a new one, so that the text may go on behind it.
 */
public final class RunSeam {
    private final RunMark run;

    RunSeam(RunMark run) {
        this.run = run;
    }

    public String lineBreak() {
        return close("t") + "<" + run.prefix() + "br/>" + openText();
    }

    public String tab() {
        return close("t") + "<" + run.prefix() + "tab/>" + openText();
    }

    /** Begins text marked in yellow. */
    public String startHighlight() {
        return newRun(run.highlighted());
    }

    /** Goes back to the run's own formatting. */
    public String endHighlight() {
        return newRun(run.properties());
    }

    boolean inControl() {
        return run.inControl();
    }

    /** Text within a bookmark (ECMA-376 part 1, 17.13.6). */
    String bookmarked(String xml, int id, String name) {
        return marked(
                empty("bookmarkStart", "id", String.valueOf(id), "name", name),
                xml,
                empty("bookmarkEnd", "id", String.valueOf(id)));
    }

    /** Text within a content control (17.5.2). */
    String controlled(String xml, int id, String name) {
        String p = run.prefix();
        String start = "<" + p + "sdt><" + p + "sdtPr>" + empty("alias", "val", name) + empty("tag", "val", name)
                + empty("id", "val", String.valueOf(id)) + close("sdtPr") + "<" + p + "sdtContent>";
        return marked(start, xml, close("sdtContent") + close("sdt"));
    }

    /** Text with a comment on it (17.13.4). */
    String commented(String xml, int id) {
        String number = String.valueOf(id);
        String reference = "<" + run.prefix() + "r>" + empty("commentReference", "id", number) + close("r");
        return marked(
                empty("commentRangeStart", "id", number), xml, empty("commentRangeEnd", "id", number) + reference);
    }

    private String marked(String start, String xml, String end) {
        return close("t")
                + close("r")
                + start
                + openRun(run.properties())
                + xml
                + close("t")
                + close("r")
                + end
                + openRun(run.properties());
    }

    private String empty(String name, String... attributes) {
        StringBuilder element = new StringBuilder("<").append(run.prefix()).append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.append(' ').append(run.prefix()).append(attributes[i]);
            element.append("=\"").append(attributes[i + 1]).append('"');
        }
        return element.append("/>").toString();
    }

    /** Closes the text and the run. */
    String leave() {
        return close("t") + close("r");
    }

    /** Opens a run of the same formatting, and a text in it. */
    String open() {
        return openRun(run.properties());
    }

    /** The attribute that keeps spaces at the ends of a text. */
    public static String spaceAttribute() {
        return " xml:space=\"preserve\"";
    }

    private String newRun(String properties) {
        return close("t") + close("r") + openRun(properties);
    }

    private String openRun(String properties) {
        return "<" + run.prefix() + "r>" + properties + openText();
    }

    private String close(String name) {
        return "</" + run.prefix() + name + ">";
    }

    private String openText() {
        return "<" + run.prefix() + "t" + spaceAttribute() + ">";
    }
}
