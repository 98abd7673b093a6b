package io.github.tiankong.render;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Opens what was written again: every part parses, what it relates to is there, and where nothing is left out or repeated
 * each paragraph reads as it was filled.
 *
 * <p>Of many documents the first of each {@link Course} is opened: as FreeMarker wrote them, the others differ from it in
 * escaped text alone, and that every part holds that text is proved of each ({@link Renderer#render(Filling, Gaps)}). What
 * is done to a document later, the placing of pictures, is seen of the first alone. To open a document takes some twenty
 * times the processor time of writing it (measured warm, with the sample draft).
 */
final class WrittenCheck {
    private final Template template;
    private final Map<Integer, List<Spot>> spots = new HashMap<>();
    private final Set<Integer> seen = ConcurrentHashMap.newKeySet();

    WrittenCheck(Template template, List<Spot> spots) {
        this.template = template;
        spots.forEach(spot -> this.spots
                .computeIfAbsent(spot.paragraphIndex(), i -> new ArrayList<>())
                .add(spot));
        this.spots.values().forEach(own -> own.sort(Comparator.comparingInt(Spot::start)));
    }

    /**
     * Opens a document of a course none of which was found right so far. Until one is, all are opened, those that other
     * threads write at the same time too.
     *
     * @param shape that of the course
     */
    void require(int shape, byte[] document, Filling filling, Gaps gaps) {
        if (!seen.contains(shape)) {
            require(document, filling, gaps);
            seen.add(shape);
        }
    }

    /** A document that cannot be read again is a fault of ours, and is never left in place of a good one. */
    private void require(byte[] document, Filling filling, Gaps gaps) {
        DocxText written;
        try {
            written = DocxText.of(DocxPackage.read(template.name(), document));
        } catch (InputException e) {
            throw new IllegalStateException("the written document cannot be read", e);
        }
        if (!template.passages().isEmpty()) {
            return;
        }
        List<DocxParagraph> paragraphs = template.document().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).original().isEmpty()) {
                String expected = expected(i, paragraphs.get(i).text(), filling, gaps);
                if (!expected.equals(written.paragraphs().get(i).text())) {
                    throw new IllegalStateException("paragraph " + i + " of the written document reads otherwise");
                }
            }
        }
    }

    private String expected(int paragraphIndex, String text, Filling filling, Gaps gaps) {
        StringBuilder expected = new StringBuilder();
        int at = 0;
        for (Spot spot : spots.getOrDefault(paragraphIndex, List.of())) {
            expected.append(text, at, spot.start());
            expected.append(spot.text(filling).orElseGet(() -> open(spot, text, gaps)));
            at = spot.end();
        }
        return expected.append(text.substring(at)).toString();
    }

    private static String open(Spot spot, String text, Gaps gaps) {
        if (spot instanceof Spot.OfField field) {
            return gaps == Gaps.KEEP || gaps == Gaps.HIGHLIGHT ? field.place().mask() : "";
        }
        return text.substring(spot.start(), spot.end());
    }
}
