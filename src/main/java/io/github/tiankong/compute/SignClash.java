package io.github.tiankong.compute;

import io.github.tiankong.figure.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word of change and a minus at one number, 增长-3.2% or -3.2%的增长: what the one says the other says again, or denies
 * (DOMAIN.md, section 5). Found in text as it is printed, by the words of {@code direction-words.tsv} and, whatever those lack,
 * by characters of rise and fall; sums that may be negative by nature (净增, 增速) are none.
 *
 * @param start where the word or the minus begins, whichever is first, in UTF-16 units
 * @param minus where the minus stands
 * @param end where the number, its unit or the word ends, exclusive
 */
public record SignClash(int start, int minus, int end) {

    /** Those of a text, in its order. */
    public static List<SignClash> find(String text) {
        List<SignClash> clashes = new ArrayList<>();
        String simple = null;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isMinus(text, i)) {
                simple = simple == null ? Script.simple(text) : simple;
                at(simple, i).ifPresent(clashes::add);
            }
        }
        return clashes;
    }

    /** A dash before a digit, behind neither a digit nor a letter: no range and no name. */
    private static boolean isMinus(String text, int position) {
        if (!Decimals.isMinus(text.charAt(position)) || !Character.isDigit(text.charAt(position + 1))) {
            return false;
        }
        char before = position == 0 ? ' ' : text.charAt(position - 1);
        return before >= 0x80 || !Character.isLetterOrDigit(before);
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || ".．,".indexOf(c) >= 0;
    }

    private static Optional<SignClash> at(String text, int minus) {
        int end = minus + 1;
        while (end < text.length() && isOfNumber(text.charAt(end))) {
            end++;
        }
        int numberEnd = Character.isDigit(text.charAt(end - 1)) ? end : end - 1;
        int before = new ChangeBefore(text, minus, numberEnd).start();
        if (before >= 0) {
            return Optional.of(new SignClash(before, minus, ChangeBehind.tailEnd(text, numberEnd)));
        }
        int behind = ChangeBehind.end(text, minus, numberEnd);
        return behind < 0 ? Optional.empty() : Optional.of(new SignClash(minus, minus, behind));
    }
}
