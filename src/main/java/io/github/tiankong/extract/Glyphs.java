package io.github.tiankong.extract;

import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Habits;
import io.github.tiankong.figure.MaskFinder;
import io.github.tiankong.figure.NumberFinder;
import io.github.tiankong.figure.PrintedNumber;
import java.util.ArrayList;
import java.util.Arrays;
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

    Glyphs(String text, Habits habits) {
        this.text = text;
        this.habits = habits;
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
        return lines.size() == 1
                ? lines.get(0)
                : new Glyphs(
                        String.join(
                                String.valueOf(Line.PARAGRAPH),
                                lines.stream().map(Glyphs::text).toList()),
                        lines.get(0).habits);
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
