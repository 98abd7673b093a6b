package io.github.tiankong.extract;

import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Habits;
import io.github.tiankong.figure.MaskFinder;
import io.github.tiankong.figure.NumberFinder;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.template.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line of a document as it is held against a template: its characters, each number and each mask as one. */
final class Glyphs {
    static final int NUMBER = Character.MAX_VALUE + 1;
    static final int MASK = Character.MAX_VALUE + 2;

    private final String text;
    private final Habits habits;
    private final int[] codes;
    private final int[] starts;
    private final int size;
    private final Map<Integer, PrintedNumber> numbers = new HashMap<>();
    private final List<NamedText> named;
    /** Where in the text a named stretch begins or ends. */
    private final BitSet bounds = new BitSet();

    /** @param named the values of lists whose places the document names */
    Glyphs(String text, Habits habits, List<NamedText> named) {
        this.text = text;
        this.habits = habits;
        this.named = List.copyOf(named);
        named.forEach(n -> {
            bounds.set(n.start());
            bounds.set(n.end());
        });
        this.codes = new int[text.length()];
        this.starts = new int[text.length() + 1];
        List<int[]> whole = new ArrayList<>();
        for (PrintedNumber number : NumberFinder.find(text)) {
            numbers.put(number.start(), number);
            whole.add(new int[] {number.start(), number.figure().end(), NUMBER});
        }
        for (Figure mask : MaskFinder.find(text, habits)) {
            whole.add(new int[] {mask.start(), mask.end(), MASK});
        }
        whole.sort((a, b) -> a[0] != b[0] ? a[0] - b[0] : b[2] - a[2]);
        this.size = read(whole);
    }

    /** Several lines as one. */
    static Glyphs joined(List<Glyphs> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<NamedText> named = new ArrayList<>();
        for (Glyphs line : lines) {
            text.append(text.length() == 0 ? "" : String.valueOf(Line.PARAGRAPH));
            int before = text.length();
            line.named.forEach(n -> named.add(n.behind(before)));
            text.append(line.text);
        }
        return new Glyphs(text.toString(), lines.get(0).habits, named);
    }

    /** A stretch of the text as a line of its own, in which no value is named. */
    Glyphs part(int start, int end) {
        return new Glyphs(text.substring(start, end), habits, List.of());
    }

    private int read(List<int[]> whole) {
        int count = 0;
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            while (next < whole.size() && whole.get(next)[0] < at) {
                next++;
            }
            boolean isWhole = next < whole.size() && whole.get(next)[0] == at;
            starts[count] = at;
            codes[count++] = isWhole ? whole.get(next)[2] : Folding.fold(text.charAt(at));
            at = isWhole ? whole.get(next)[1] : at + 1;
        }
        starts[count] = text.length();
        return count;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    /** A folded character, {@link #NUMBER} or {@link #MASK}. */
    int code(int glyph) {
        return codes[glyph];
    }

    /** Where a glyph begins in the text; the end of the text for the one behind the last. */
    int start(int glyph) {
        return starts[glyph];
    }

    /** Whether a named stretch begins or ends before a glyph. */
    boolean isBound(int glyph) {
        return bounds.get(starts[glyph]);
    }

    /** How often a place is named. */
    int named(Place place) {
        return (int) named.stream().filter(n -> n.place().equals(place)).count();
    }

    /** The glyph that begins at a position of the text; the next one where none does. */
    int at(int position) {
        int found = Arrays.binarySearch(starts, 0, size + 1, position);
        return found >= 0 ? found : -found - 1;
    }

    String text(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }

    /** The number at a glyph, if it is one. */
    Optional<PrintedNumber> number(int glyph) {
        return codes[glyph] == NUMBER ? Optional.ofNullable(numbers.get(starts[glyph])) : Optional.empty();
    }
}
