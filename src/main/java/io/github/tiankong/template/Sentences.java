package io.github.tiankong.template;

import io.github.tiankong.docx.DocxParagraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences the fields of a template stand in, as clerks know them: with masks, not with marks. A cell is told by its
 * whole row.
 */
public final class Sentences {
    private static final String ENDS = "。；;！!？?\n";
    private static final int MOST = 200;

    private final Template template;
    private final ShownText text;

    public Sentences(Template template) {
        this.template = template;
        this.text = new ShownText(template, Place::mask);
    }

    /** The sentence around a place, at most {@value #MOST} characters. */
    public String of(Place place) {
        DocxParagraph paragraph = template.document().paragraphs().get(place.paragraphIndex());
        return paragraph.cell().map(this::row).orElseGet(() -> sentence(place));
    }

    /** What its paragraph says before a place, the last {@code most} characters of it; nothing for a cell. */
    public String before(Place place, int most) {
        DocxParagraph paragraph = template.document().paragraphs().get(place.paragraphIndex());
        if (paragraph.cell().isPresent()) {
            return "";
        }
        ShownText.Line line = text.line(place.paragraphIndex());
        int at = line.start(place).orElse(0);
        return line.text().substring(Math.max(0, at - most), at);
    }

    private String sentence(Place place) {
        ShownText.Line line = text.line(place.paragraphIndex());
        String shown = line.text();
        int at = line.start(place).orElse(0);
        int from = at;
        while (from > 0 && ENDS.indexOf(shown.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < shown.length() && ENDS.indexOf(shown.charAt(to)) < 0) {
            to++;
        }
        int first = Math.max(from, at - MOST / 2);
        return cut(shown.substring(first, Math.min(shown.length(), to + 1)).strip());
    }

    private String row(DocxParagraph.Cell cell) {
        List<String> cells = new ArrayList<>();
        List<DocxParagraph> paragraphs = template.document().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean sameRow = paragraphs
                    .get(i)
                    .cell()
                    .filter(c -> c.table() == cell.table() && c.row() == cell.row())
                    .isPresent();
            if (sameRow) {
                cells.add(text.line(i).text().strip());
            }
        }
        return cut(String.join(" | ", cells));
    }

    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end);
    }
}
