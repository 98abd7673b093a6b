package io.github.tiankong.template;

import io.github.tiankong.docx.TextMarks;
import java.util.OptionalInt;

/** The names by which the places of a template are marked in its documents: {@code tk_12_工业产值} for the twelfth. */
public final class PlaceNames {
    /** What every name begins with. */
    public static final String PREFIX = "tk_";

    /** No template has more places. */
    private static final int MOST_DIGITS = 6;

    private PlaceNames() {}

    /** The name of a place by its index in {@link Template#places()}. */
    public static String of(int index, String key) {
        return PREFIX + (index + 1) + "_" + key;
    }

    /** Whether a name is that of a place, whole or cut where Word cuts names. */
    public static boolean isName(String name, int index, String key) {
        String own = of(index, key);
        return name.equals(own) || name.length() == TextMarks.NAME_LENGTH && own.startsWith(name);
    }

    /** The index of the place a name stands for; empty for any other name. */
    public static OptionalInt index(String name) {
        int end = name.indexOf('_', PREFIX.length());
        if (!name.startsWith(PREFIX) || end < 0 || end - PREFIX.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        String digits = name.substring(PREFIX.length(), end);
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalInt.of(Integer.parseInt(digits) - 1) : OptionalInt.empty();
    }
}
