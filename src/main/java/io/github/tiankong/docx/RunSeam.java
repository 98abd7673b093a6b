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

    /** The attribute that keeps spaces at the ends of a text. */
    public static String spaceAttribute() {
        return " xml:space=\"preserve\"";
    }

    private String newRun(String properties) {
        return close("t") + close("r") + "<" + run.prefix() + "r>" + properties + openText();
    }

    private String close(String name) {
        return "</" + run.prefix() + name + ">";
    }

    private String openText() {
        return "<" + run.prefix() + "t" + spaceAttribute() + ">";
    }
}
