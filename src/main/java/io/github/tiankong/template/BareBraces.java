package io.github.tiankong.template;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Keys in braces without the dollar, {@code {工业产值}}: text to us, a mark to their author. */
public final class BareBraces {
    /** The code of the warning of one. */
    public static final String CODE = "mark-bare";

    private static final String OPENING = "{｛";
    private static final String CLOSING = "}｝";

    private BareBraces() {}

    /** A key of the template that stands so. */
    record Found(String key, Fault fault) {}

    static List<Found> of(DocxText document, Set<String> keys, Marks marks) {
        Predicate<TextRange> covered = marks.cover();
        List<Found> found = new ArrayList<>();
        List<DocxParagraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).original().isEmpty()) {
                read(i, paragraphs.get(i).text(), keys, covered, found);
            }
        }
        return found;
    }

    private static void read(
            int paragraphIndex, String text, Set<String> keys, Predicate<TextRange> covered, List<Found> found) {
        int opened = -1;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                opened = i;
            } else if (opened >= 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
                String key = text.substring(opened + 1, i).strip();
                TextRange range = new TextRange(paragraphIndex, opened, i + 1);
                if (keys.contains(key) && !covered.test(range)) {
                    Location where = Location.ofSentence(TemplateFolder.DOCUMENT, "", text);
                    found.add(new Found(
                            key, Fault.at(range, Problem.warning(CODE, where, text.substring(opened, i + 1), key))));
                }
                opened = -1;
            }
        }
    }
}
