package io.github.tiankong.fill;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A paragraph of a template as it is printed: with its values, the branches that stand, and the entries of its lists. */
final class PrintedParagraph {
    private final String text;
    private final Branching branching;
    /** In the order of the text; directives print nothing. */
    private final List<Spot> spots;
    /** The passages that begin and end in it, by their beginning. */
    private final List<Inline> passages = new ArrayList<>();

    private final Optional<String> list;

    /** A passage within the paragraph, and its number in the template. */
    private record Inline(int number, Passage passage) {
        List<TextRange> directives() {
            return passage.block().directives();
        }

        int start() {
            return directives().get(0).start();
        }

        int end() {
            return directives().get(directives().size() - 1).end();
        }

        boolean repeats(int position) {
            return passage instanceof Passage.Repeat && start() < position && position < end();
        }
    }

    /** @param spots those of the paragraph */
    PrintedParagraph(Template template, int paragraphIndex, Branching branching, List<Spot> spots) {
        this.text = template.document().paragraphs().get(paragraphIndex).text();
        this.branching = branching;
        this.spots = spots.stream().sorted(Comparator.comparingInt(Spot::start)).toList();
        for (int i = 0; i < template.passages().size(); i++) {
            Inline inline = new Inline(i, template.passages().get(i));
            List<TextRange> directives = inline.directives();
            if (directives.size() > 1 && directives.stream().allMatch(d -> d.paragraphIndex() == paragraphIndex)) {
                passages.add(inline);
            }
        }
        passages.sort(Comparator.comparingInt(Inline::start));
        var fields = template.fieldsByKey();
        this.list = this.spots.stream()
                .filter(s -> s instanceof Spot.OfField && passages.stream().noneMatch(p -> p.repeats(s.start())))
                .flatMap(s -> fields.get(((Spot.OfField) s).place().key()).list().stream())
                .findFirst();
    }

    /** The list for each of whose entries the whole paragraph stands. */
    Optional<String> list() {
        return list;
    }

    /** Whether a text holds a number with a minus. */
    static boolean hasMinus(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Decimals.isMinus(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value stands here with a minus, or one of an entry may. */
    boolean printsMinus(Filling filling) {
        return passages.stream().anyMatch(p -> p.passage() instanceof Passage.Repeat)
                || spots.stream()
                        .anyMatch(s -> s.text(filling)
                                .filter(PrintedParagraph::hasMinus)
                                .isPresent());
    }

    /**
     * What is printed.
     *
     * @param places for each beginning of a value in the text its place
     * @param ends where it ends there
     */
    record Printed(StringBuilder text, TreeMap<Integer, Place> places, TreeMap<Integer, Integer> ends) {
        private Printed() {
            this(new StringBuilder(), new TreeMap<>(), new TreeMap<>());
        }

        /** The place whose value a minus belongs to; empty for one of the text itself. */
        Optional<Place> place(int minus) {
            return Optional.ofNullable(places.floorKey(minus + 1))
                    .filter(start -> ends.get(start) > minus)
                    .map(places::get);
        }

        private void value(Place place, String value) {
            places.put(text.length(), place);
            text.append(value);
            ends.put(text.length() - value.length(), text.length());
        }
    }

    Printed print(Filling filling) {
        Printed printed = new Printed();
        print(0, text.length(), filling, printed);
        return printed;
    }

    private void print(int from, int to, Filling filling, Printed printed) {
        int position = from;
        while (position < to) {
            int at = position;
            Optional<Inline> passage = passages.stream()
                    .filter(p -> p.start() >= at && p.start() < to)
                    .findFirst();
            int limit = passage.map(Inline::start).orElse(to);
            for (Spot spot : spots) {
                if (spot.start() >= position && spot.start() < limit) {
                    printed.text().append(text, position, spot.start());
                    print(spot, filling, printed);
                    position = spot.end();
                }
            }
            printed.text().append(text, position, limit);
            position = limit;
            if (passage.isPresent()) {
                print(passage.get(), filling, printed);
                position = passage.get().end();
            }
        }
    }

    private void print(Spot spot, Filling filling, Printed printed) {
        String told = spot.text(filling).orElseGet(() -> text.substring(spot.start(), spot.end()));
        if (!(spot instanceof Spot.OfField field)) {
            printed.text().append(told);
        } else if (branching.stands(field.place(), filling)) {
            printed.value(field.place(), told);
        }
    }

    private void print(Inline passage, Filling filling, Printed printed) {
        List<TextRange> directives = passage.directives();
        if (passage.passage() instanceof Passage.Repeat repeat) {
            for (var entry : filling.entries(repeat.list())) {
                print(directives.get(0).end(), directives.get(1).start(), filling.entry(entry), printed);
            }
            return;
        }
        int branch = branching.branch(passage.number(), filling);
        if (branch != Branching.NONE) {
            print(directives.get(branch).end(), directives.get(branch + 1).start(), filling, printed);
        }
    }
}
