package io.github.tiankong.template;

import io.github.tiankong.docx.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The paragraphs of a template as people know them: with masks where marks stand, without directives, and with text
 * that only looks like a mark as it will be printed.
 */
public final class ShownText {
    private final Template template;
    private final Map<Integer, List<Stretch>> stretches = new HashMap<>();

    /** What is shown otherwise than it stands. */
    private record Stretch(int start, int end, String shown, Optional<Place> place) {}

    /** A stretch of the document and where it stands in the shown text, all in UTF-16 units. */
    private record Shown(Stretch stretch, int start) {
        int end() {
            return start + stretch.shown().length();
        }
    }

    /** One paragraph. */
    public static final class Line {
        private final String text;
        private final List<Shown> shown;

        private Line(String text, List<Shown> shown) {
            this.text = text;
            this.shown = shown;
        }

        public String text() {
            return text;
        }

        /** Where each place begins, in reading order. */
        public Map<Integer, Place> placesByStart() {
            Map<Integer, Place> starts = new HashMap<>();
            shown.forEach(s -> s.stretch().place().ifPresent(place -> starts.put(s.start(), place)));
            return starts;
        }

        /** Where a place begins; empty where it does not stand in the paragraph. */
        OptionalInt start(Place place) {
            return shown.stream()
                    .filter(s -> s.stretch().place().filter(place::equals).isPresent())
                    .mapToInt(Shown::start)
                    .findFirst();
        }

        /** Where an offset of the document's paragraph stands; the end of a mask for one within its mark. */
        public int offset(int offset) {
            int shift = 0;
            for (Shown one : shown) {
                if (one.stretch().start() >= offset) {
                    break;
                }
                if (offset < one.stretch().end()) {
                    return one.end();
                }
                shift = one.end() - one.stretch().end();
            }
            return offset + shift;
        }
    }

    /**
     * The text of a template.
     *
     * @param mask what is shown at a place
     */
    public ShownText(Template template, Function<Place, String> mask) {
        this.template = template;
        template.places()
                .forEach(p -> add(p.paragraphIndex(), new Stretch(p.start(), p.end(), mask.apply(p), Optional.of(p))));
        template.literals()
                .forEach(l -> add(l.paragraphIndex(), new Stretch(l.start(), l.end(), l.text(), Optional.empty())));
        for (Passage passage : template.passages()) {
            for (TextRange range : passage.block().directives()) {
                add(range.paragraphIndex(), new Stretch(range.start(), range.end(), "", Optional.empty()));
            }
        }
        stretches.values().forEach(list -> list.sort(Comparator.comparingInt(Stretch::start)));
    }

    /** An empty range stands for the row a list repeats, and shows nothing. */
    private void add(int paragraphIndex, Stretch stretch) {
        if (stretch.end() > stretch.start()) {
            stretches.computeIfAbsent(paragraphIndex, k -> new ArrayList<>()).add(stretch);
        }
    }

    /**
     * One paragraph as it is shown.
     *
     * @param paragraphIndex the paragraph in {@code DocxText.paragraphs()}, from 0
     */
    public Line line(int paragraphIndex) {
        String text = template.document().paragraphs().get(paragraphIndex).text();
        StringBuilder out = new StringBuilder();
        List<Shown> shown = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : stretches.getOrDefault(paragraphIndex, List.of())) {
            if (stretch.start() >= at) {
                out.append(text, at, stretch.start());
                shown.add(new Shown(stretch, out.length()));
                out.append(stretch.shown());
                at = stretch.end();
            }
        }
        return new Line(out.append(text, at, text.length()).toString(), shown);
    }
}
