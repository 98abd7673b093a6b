package io.github.tiankong.draft;

import io.github.tiankong.typeset.ParagraphFormat;
import io.github.tiankong.typeset.RunFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.TabDescriptor;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/** What HWPF tells of the look of characters and paragraphs, in the words of DOCX. Codes are those of MS-DOC 2.6. */
final class DocFormats {
    private static final int BODY_LEVEL = 9;
    private static final int MOST_HALF_POINTS = 3276;
    private static final int MOST_TWIPS = 31_680;
    private static final String[] ALIGNMENTS = {"left", "center", "right", "both", "distribute"};
    private static final String[] TAB_ALIGNMENTS = {"left", "center", "right", "decimal", "bar"};
    private static final String[] TAB_LEADERS = {"none", "dot", "hyphen", "underscore", "heavy", "middleDot"};
    private static final String[] UNDERLINES = {
        "", "single", "words", "double", "dotted", "", "thick", "dash", "", "dotDash", "dotDotDash", "wave"
    };
    private static final String[] HIGHLIGHTS = {
        "",
        "black",
        "blue",
        "cyan",
        "green",
        "magenta",
        "red",
        "yellow",
        "white",
        "darkBlue",
        "darkCyan",
        "darkGreen",
        "darkMagenta",
        "darkRed",
        "darkYellow",
        "darkGray",
        "lightGray"
    };

    private final FontTable fonts;

    /** Of a document that may have no fonts: then they are {@code null}. */
    DocFormats(FontTable fonts) {
        this.fonts = fonts;
    }

    RunFormat of(CharacterProperties run) {
        return new RunFormat(
                new RunFormat.Fonts(font(run.getFtcAscii()), font(run.getFtcFE()), font(run.getFtcOther())),
                Math.max(2, Math.min(MOST_HALF_POINTS, run.getHps())),
                marks(run),
                underline(run.getKul()),
                color(run.getIco24()),
                run.isFHighlight() ? named(HIGHLIGHTS, run.getIcoHighlight(), "") : "",
                twips(run.getDxaSpace()));
    }

    String font(int index) {
        String name = fonts == null ? null : fonts.getMainFont(index);
        return name == null ? "" : name.codePoints().allMatch(c -> c >= ' ') ? name : "";
    }

    private static Set<RunFormat.Mark> marks(CharacterProperties run) {
        Set<RunFormat.Mark> marks = EnumSet.noneOf(RunFormat.Mark.class);
        mark(marks, run.isFBold(), RunFormat.Mark.BOLD);
        mark(marks, run.isFItalic(), RunFormat.Mark.ITALIC);
        mark(marks, run.isFStrike(), RunFormat.Mark.STRIKE);
        mark(marks, run.isFVanish(), RunFormat.Mark.HIDDEN);
        mark(marks, run.getIss() == 1, RunFormat.Mark.SUPERSCRIPT);
        mark(marks, run.getIss() == 2, RunFormat.Mark.SUBSCRIPT);
        return marks;
    }

    private static void mark(Set<RunFormat.Mark> marks, boolean on, RunFormat.Mark mark) {
        if (on) {
            marks.add(mark);
        }
    }

    private static String underline(int code) {
        return named(UNDERLINES, code, code == 0 ? "" : "single");
    }

    /** Three bytes, red lowest; anything in the fourth means automatic. */
    private static String color(int blueGreenRed) {
        if (blueGreenRed >>> 24 != 0) {
            return "";
        }
        int red = blueGreenRed & 0xFF;
        int green = blueGreenRed >> 8 & 0xFF;
        int blue = blueGreenRed >> 16 & 0xFF;
        return HexFormat.of().withUpperCase().toHexDigits(red << 16 | green << 8 | blue, 6);
    }

    ParagraphFormat of(ParagraphProperties paragraph) {
        return new ParagraphFormat(
                outlineLevel(paragraph),
                named(ALIGNMENTS, paragraph.getJc(), "left"),
                new ParagraphFormat.Indents(
                        twips(paragraph.getDxaLeft()), twips(paragraph.getDxaRight()), twips(paragraph.getDxaLeft1())),
                spacing(paragraph),
                paragraph.keepWithNext(),
                paragraph.pageBreakBefore(),
                tabStops(paragraph),
                DocBorders.of(paragraph));
    }

    /** The styles 1 to 9 of every DOC are its headings (MS-DOC 2.9.271, STSH). */
    private static int outlineLevel(ParagraphProperties paragraph) {
        int style = paragraph.getIstd();
        if (style >= 1 && style <= BODY_LEVEL) {
            return style;
        }
        int level = paragraph.getLvl();
        return level >= 0 && level < BODY_LEVEL ? level + 1 : 0;
    }

    /** The height in the lower half, negative where it is exact; the upper half says whether it is a multiple. */
    private static ParagraphFormat.Spacing spacing(ParagraphProperties paragraph) {
        int code = paragraph.getLineSpacing().toInt();
        int line = (short) code;
        boolean multiple = code >> 16 != 0;
        int before = Math.max(0, twips(paragraph.getDyaBefore()));
        int after = Math.max(0, twips(paragraph.getDyaAfter()));
        if (line == 0) {
            return new ParagraphFormat.Spacing(before, after, 240, "auto");
        }
        String rule = multiple ? "auto" : line < 0 ? "exact" : "atLeast";
        return new ParagraphFormat.Spacing(before, after, Math.min(MOST_TWIPS, Math.abs(line)), rule);
    }

    private static List<ParagraphFormat.TabStop> tabStops(ParagraphProperties paragraph) {
        List<ParagraphFormat.TabStop> stops = new ArrayList<>();
        int[] positions = paragraph.getRgdxaTab();
        TabDescriptor[] kinds = paragraph.getRgtbd();
        for (int i = 0; i < Math.min(positions.length, kinds.length); i++) {
            if (kinds[i] != null) {
                stops.add(new ParagraphFormat.TabStop(
                        twips(positions[i]),
                        named(TAB_ALIGNMENTS, kinds[i].getJc(), "left"),
                        named(TAB_LEADERS, kinds[i].getTlc(), "none")));
            }
        }
        return stops;
    }

    /** Within what Word accepts: 22 inches either way. */
    static int twips(int told) {
        return Math.max(-MOST_TWIPS, Math.min(MOST_TWIPS, told));
    }

    private static String named(String[] names, int code, String otherwise) {
        return code >= 0 && code < names.length ? names[code] : otherwise;
    }
}
