package io.github.tiankong.layout;

import io.github.tiankong.docx.FieldCode;
import io.github.tiankong.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The runs of one paragraph, with what else stands among them: page breaks, page numbers, text boxes. */
final class StyledRuns {
    /** Word's own size where nothing names one: 10 pt. */
    private static final int UNNAMED_HALF_POINTS = 20;

    private final StyleTable styles;
    private final ThemeFonts theme;
    private final Formats base;
    private final List<StyledRun> runs = new ArrayList<>();
    private final List<XmlElement> boxes = new ArrayList<>();
    /** The code of the field that is read, as far as it goes. */
    private final StringBuilder code = new StringBuilder();

    private boolean pageNumber;
    private boolean text;
    private boolean breaksBefore;
    private boolean breaksAfter;

    StyledRuns(StyleTable styles, ThemeFonts theme, String paragraphStyle) {
        this.styles = styles;
        this.theme = theme;
        this.base = styles.documentDefaults("rPr").with(styles.of(paragraphStyle, "rPr"));
    }

    /** Reads a paragraph; deleted and moved-away text is no text. */
    void read(XmlElement element) {
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "pPr" -> {
                    // no text
                }
                case "r" -> run(child);
                // no text either, but paragraphs of text boxes are counted: of the second copy Word stores as well
                case "del", "moveFrom", ":Fallback" -> findBoxes(child);
                case "fldSimple" -> {
                    noteCode(child.attribute("instr"));
                    read(child);
                }
                default -> read(child);
            }
        }
    }

    private void run(XmlElement run) {
        Formats direct = run.child("rPr").map(Formats::of).orElse(Formats.NONE);
        Formats formats = base.with(styles.of(direct.text("rStyle.val"), "rPr")).with(direct);
        StringBuilder own = new StringBuilder();
        run.children().forEach(child -> content(child, own));
        if (own.length() > 0 && !formats.isOn("vanish")) {
            runs.add(new StyledRun(
                    own.toString(),
                    font(formats, "eastAsia"),
                    font(formats, "ascii"),
                    formats.number("sz.val", UNNAMED_HALF_POINTS),
                    formats.number("spacing.val", 0)));
        }
    }

    private void content(XmlElement child, StringBuilder own) {
        switch (child.name()) {
            case "t" -> {
                own.append(child.text());
                noteText(child.text());
            }
            case "tab" -> own.append('\t');
            case "noBreakHyphen" -> own.append('-');
            case "br" -> noteBreak(child);
            case "instrText" -> code.append(child.text());
            case "fldChar" -> {
                // begins a code, ends it, or ends what it gave
                noteCode(code.toString());
                code.setLength(0);
            }
            case "rPr" -> {
                // read before
            }
            default -> findBoxes(child);
        }
    }

    private void noteText(String shown) {
        text |= !shown.isBlank();
        breaksAfter &= shown.isBlank();
    }

    private void noteBreak(XmlElement element) {
        if (element.attribute("type").equals("page")) {
            breaksBefore |= !text;
            breaksAfter = true;
        }
    }

    /** {@code PAGE} itself, not {@code NUMPAGES} or {@code PAGEREF}. */
    private void noteCode(String instruction) {
        pageNumber |= FieldCode.name(instruction).equals("PAGE");
    }

    /** Both copies of a text box, as paragraphs of both are counted. */
    private void findBoxes(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.name().equals("txbxContent")) {
                boxes.add(child);
            } else {
                findBoxes(child);
            }
        }
    }

    private String font(Formats formats, String script) {
        String job = formats.text("rFonts." + script + "Theme");
        return job.isEmpty() ? formats.text("rFonts." + script) : theme.name(job);
    }

    List<StyledRun> runs() {
        return runs;
    }

    List<XmlElement> boxes() {
        return boxes;
    }

    boolean hasPageNumber() {
        return pageNumber || FieldCode.name(code.toString()).equals("PAGE");
    }

    /** Whether a page break stands before its first character. */
    boolean breaksBefore() {
        return breaksBefore && text;
    }

    /** Whether the next paragraph begins a page. */
    boolean breaksAfter() {
        return breaksAfter;
    }
}
