package io.github.tiankong.lint;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.Heading;
import io.github.tiankong.problem.Location;
import io.github.tiankong.template.Fault;
import java.util.TreeMap;

/** Tells of a stretch of a document where people find it: heading, paragraph and sentence. */
public final class Whereabouts {
    private static final String ENDS = "。；;！!？?\n";
    /** How much of a long sentence is quoted before the place. */
    private static final int BEFORE = 16;
    /** Further than this from the place nobody looks; a paragraph of a hundred thousand marks must not be read as often. */
    private static final int MOST = 200;

    private final DocxText document;
    private final TreeMap<Integer, String> headings = new TreeMap<>();

    public Whereabouts(DocxText document) {
        this.document = document;
        DocxDraft draft = DocxDraft.of(document);
        for (Heading heading : Heading.of(draft.draft())) {
            headings.put(draft.documentIndex().get(heading.paragraphIndex()), heading.title());
        }
    }

    /** The fault with its place in words; one of a table keeps row and column, too. */
    Fault told(Fault fault) {
        if (fault.range().isEmpty()) {
            return fault;
        }
        return fault.withLocation(of(fault.range().get()));
    }

    /** The place in words. */
    public Location of(TextRange range) {
        DocxParagraph paragraph = document.paragraphs().get(range.paragraphIndex());
        String number = Integer.toString(paragraph.number());
        boolean inBody = paragraph.part().equals("body");
        return new Location(
                document.docx().fileName(),
                "",
                0,
                "",
                inBody ? heading(range.paragraphIndex()) : "",
                sentence(paragraph.text(), range),
                inBody ? number : paragraph.part() + ":" + number);
    }

    private String heading(int paragraphIndex) {
        var heading = headings.floorEntry(paragraphIndex);
        return heading == null ? "" : heading.getValue();
    }

    private static String sentence(String text, TextRange range) {
        int from = Math.min(range.start(), text.length());
        int least = from - MOST;
        while (from > Math.max(0, least) && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = Math.min(range.end(), text.length());
        int most = to + MOST;
        while (to < Math.min(text.length(), most) && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String sentence = text.substring(from, Math.min(text.length(), to + 1));
        int lead = range.start() - from;
        return lead <= 2 * BEFORE
                ? sentence.strip()
                : "…" + sentence.substring(lead - BEFORE).strip();
    }
}
