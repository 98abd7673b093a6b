package io.github.tiankong.template;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences the fields of a template stand in, as clerks know them: with masks, not with marks. A cell is told by its
 * whole row.
 */
public final class Sentences {
    private static final String ENDS = "。；;！!？?\n";
    private static final int MOST = 200;

    private final Template template;
    private final Map<Integer, List<Stretch>> stretches = new HashMap<>();

    /** What is shown otherwise than it stands: a mark as its mask, a directive not at all. */
    private record Stretch(int start, int end, String shown, Optional<Place> place) {}

    public Sentences(Template template) {
        this.template = template;
        for (Place place : template.places()) {
            add(place.paragraphIndex(), new Stretch(place.start(), place.end(), place.mask(), Optional.of(place)));
        }
        for (Passage passage : template.passages()) {
            for (TextRange directive : passage.block().directives()) {
                add(directive.paragraphIndex(), new Stretch(directive.start(), directive.end(), "", Optional.empty()));
            }
        }
        stretches.values().forEach(list -> list.sort(Comparator.comparingInt(Stretch::start)));
    }

    private void add(int paragraphIndex, Stretch stretch) {
        stretches.computeIfAbsent(paragraphIndex, k -> new ArrayList<>()).add(stretch);
    }

    /** The sentence around a place, at most {@value #MOST} characters. */
    public String of(Place place) {
        DocxParagraph paragraph = template.document().paragraphs().get(place.paragraphIndex());
        return paragraph.cell().map(this::row).orElseGet(() -> sentence(place));
    }

    private String sentence(Place place) {
        StringBuilder shown = new StringBuilder();
        int at = shown(place.paragraphIndex(), place, shown);
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
                StringBuilder shown = new StringBuilder();
                shown(i, null, shown);
                cells.add(shown.toString().strip());
            }
        }
        return cut(String.join(" | ", cells));
    }

    /** Appends a paragraph as it is shown; tells where the sought place begins in it. */
    private int shown(int paragraphIndex, Place sought, StringBuilder shown) {
        String text = template.document().paragraphs().get(paragraphIndex).text();
        int at = 0;
        int found = 0;
        for (Stretch stretch : stretches.getOrDefault(paragraphIndex, List.of())) {
            shown.append(text, at, stretch.start());
            if (stretch.place().filter(p -> p.equals(sought)).isPresent()) {
                found = shown.length();
            }
            shown.append(stretch.shown());
            at = stretch.end();
        }
        shown.append(text.substring(at));
        return found;
    }

    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end);
    }
}
