package io.github.tiankong.template;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.slot.Slot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells the minus of a finished report's figure, 利润-2.6亿元, from the dash of a range, 3万元-5万元, and of a name, KZ-3. */
public final class PrintedMinus {
    private PrintedMinus() {}

    /**
     * Which figures stand behind one, from 0; figures do not hold their sign.
     *
     * @param slots those of the draft, in its order
     */
    public static Set<Integer> of(Draft draft, List<Slot> slots) {
        return IntStream.range(0, slots.size())
                .filter(i -> standsBefore(slots, i, draft))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean standsBefore(List<Slot> slots, int index, Draft draft) {
        Slot slot = slots.get(index);
        String text = draft.paragraphs().get(slot.paragraphIndex()).text();
        int minus = slot.figure().start() - 1;
        if (!slot.type().isNumeric() || minus < 0 || !Decimals.isMinus(text.charAt(minus))) {
            return false;
        }
        boolean ofName = minus > 0 && isLetterOrDigit(text.charAt(minus - 1));
        return !ofName && !(index > 0 && reaches(slots.get(index - 1), slot, text, minus));
    }

    /** Whether the figure before, with its unit, ends where the dash begins. */
    private static boolean reaches(Slot before, Slot slot, String text, int minus) {
        Figure figure = before.figure();
        String unit = figure.unit().text();
        return before.paragraphIndex() == slot.paragraphIndex()
                && figure.end() + unit.length() == minus
                && text.startsWith(unit, figure.end());
    }

    private static boolean isLetterOrDigit(char c) {
        return Decimals.isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
