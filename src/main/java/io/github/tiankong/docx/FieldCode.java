package io.github.tiankong.docx;

import java.util.Locale;

/** What the code of a field says (ECMA-376 part 1, 17.16.2), put together from all the runs it stands in. */
public final class FieldCode {
    private FieldCode() {}

    /** The name a code begins with, in capitals: {@code PAGE} of <code> page \* MERGEFORMAT</code>; empty for a formula. */
    public static String name(String code) {
        String stripped = code.strip();
        int end = 0;
        while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
            end++;
        }
        return stripped.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
