package io.github.tiankong.template;

import java.util.Optional;

/** What a key may look like: an identifier FreeMarker's formulas can name without escapes. */
public final class Keys {
    private Keys() {}

    /** Letters, Han characters, digits and underscores, not beginning with a digit. */
    public static boolean isKey(String text) {
        if (text.isEmpty() || !isStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isStart(c) && !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** A key, or that of a list and that of a field of its entries with a point between them. */
    static boolean isFieldKey(String text) {
        int point = text.indexOf('.');
        return point < 0 ? isKey(text) : isKey(text.substring(0, point)) && isKey(text.substring(point + 1));
    }

    /** The list a key speaks of. */
    public static Optional<String> list(String key) {
        int point = key.indexOf('.');
        return point < 0 ? Optional.empty() : Optional.of(key.substring(0, point));
    }

    private static boolean isStart(int c) {
        return Character.isLetter(c) || c == '_';
    }
}
