package io.github.tiankong.draft;

import io.github.tiankong.typeset.LaidPiece;
import io.github.tiankong.typeset.RunFormat;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/**
 * Reads the characters of a paragraph: what is text, what is a mark, what is not shown. The control characters are those of
 * MS-DOC 2.4.2 and 2.9.
 */
final class DocPieces {
    private static final char SYMBOL = 0x28;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char HYPHEN_THAT_STAYS = 0x1E;

    private final CharSequence text;
    private final List<CHPX> runs;
    private final StyleSheet styles;
    private final DocFormats formats;
    private final DocFields fields;

    DocPieces(HWPFDocument document, DocFormats formats, DocFields fields) {
        this.text = document.getText();
        this.runs = document.getCharacterTable().getTextRuns();
        this.styles = document.getStyleSheet();
        this.formats = formats;
        this.fields = fields;
    }

    /**
     * The pieces of a paragraph.
     *
     * @param number of a list, put before them
     * @param style the index of the paragraph's style
     */
    List<LaidPiece> of(int start, int end, String number, short style, DocStory story) {
        List<LaidPiece> pieces = new ArrayList<>();
        String before = number;
        for (int i = DocOrder.firstEndingBehind(runs, start);
                i < runs.size() && runs.get(i).getStart() < end;
                i++) {
            CHPX chpx = runs.get(i);
            CharacterProperties properties = chpx.getCharacterProperties(styles, style);
            DocRun run = new DocRun(text, properties, formats.of(properties));
            if (!before.isEmpty()) {
                pieces.add(new LaidPiece.Text(before, run.format()));
                before = "";
            }
            if (!properties.isFRMarkDel()) {
                add(pieces, run, Math.max(start, chpx.getStart()), Math.min(end, chpx.getEnd()), story);
            }
        }
        return pieces;
    }

    private void add(List<LaidPiece> pieces, DocRun run, int start, int end, DocStory story) {
        StringBuilder shown = new StringBuilder();
        for (int i = start; i < end; i++) {
            int offset = i;
            List<LaidPiece> marks = new ArrayList<>();
            DocFields.PageCounter counter = fields.counterAt(i);
            if (counter != null) {
                marks.add(new LaidPiece.PageField(counter.instruction(), shown(counter.shown()), run.format()));
            } else if (!fields.isHidden(i)) {
                story.markAt(offset, run).ifPresent(marks::add);
                character(run, text.charAt(i), shown, marks);
            }
            if (!marks.isEmpty()) {
                flush(shown, pieces, run.format());
                pieces.addAll(marks);
            }
        }
        flush(shown, pieces, run.format());
    }

    private void character(DocRun run, char c, StringBuilder shown, List<LaidPiece> marks) {
        if (run.isSpecial() && c == SYMBOL) {
            char symbol = (char) run.properties().getXchSym();
            marks.add(new LaidPiece.Symbol(formats.font(run.properties().getFtcSym()), symbol, run.format()));
        } else {
            shown.append(shown(c));
        }
    }

    /** Objects, drawings, soft hyphens and the marks of comments, cells and fields are not text. */
    private static String shown(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case LINE_BREAK -> "\n";
            case PAGE_BREAK -> "\f";
            case COLUMN_BREAK -> "\u000E";
            case HYPHEN_THAT_STAYS -> "\u2011";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }

    private static String shown(String result) {
        StringBuilder shown = new StringBuilder();
        result.chars().forEach(c -> shown.append(shown((char) c)));
        return shown.toString();
    }

    /** Word cuts runs where nothing changes; they are put together again, so that a mask stands in one. */
    private static void flush(StringBuilder shown, List<LaidPiece> pieces, RunFormat format) {
        if (shown.length() == 0) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0
                && pieces.get(last) instanceof LaidPiece.Text text
                && text.format().equals(format)) {
            pieces.remove(last);
            shown.insert(0, text.text());
        }
        pieces.add(new LaidPiece.Text(shown.toString(), format));
        shown.setLength(0);
    }
}
