package io.github.tiankong.gui.author;

import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;

/** The words around a slot, by which it is known again in the next draft: its clause without figures and masks. */
final class Wording {
    private static final int MOST_BEFORE = 24;
    private static final int MOST_AFTER = 6;
    private static final String ENDS = "。；;！？!?\n\t";
    private static final String FIGURE_SIGNS = "0123456789０１２３４５６７８９.．xXｘＸ×*_＿";

    private Wording() {}

    static String of(Template template, Place place) {
        String text = template.textAround(place);
        List<Place> others = new ArrayList<>(template.places());
        others.removeIf(p -> p.paragraphIndex() != place.paragraphIndex());
        StringBuilder before = new StringBuilder();
        for (int i = place.start() - 1;
                i >= 0 && before.length() < MOST_BEFORE && ENDS.indexOf(text.charAt(i)) < 0;
                i--) {
            append(before, text.charAt(i), covered(others, i));
        }
        StringBuilder after = new StringBuilder();
        for (int i = place.end();
                i < text.length() && after.length() < MOST_AFTER && ENDS.indexOf(text.charAt(i)) < 0;
                i++) {
            append(after, text.charAt(i), covered(others, i));
        }
        return before.reverse() + "□" + after;
    }

    private static void append(StringBuilder words, char c, boolean covered) {
        if (!covered && FIGURE_SIGNS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
            words.append(c);
        }
    }

    private static boolean covered(List<Place> places, int offset) {
        return places.stream().anyMatch(p -> p.start() <= offset && offset < p.end());
    }
}
