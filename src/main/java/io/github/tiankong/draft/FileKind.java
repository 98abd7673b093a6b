package io.github.tiankong.draft;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file really is, told by its first bytes, and a text by having no NUL. */
enum FileKind {
    ZIP,
    OLE2,
    PDF,
    RTF,
    HTML,
    TEXT,
    BINARY;

    private static final int HEAD = 512;

    static FileKind of(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLE2;
        }
        if (head.startsWith("%PDF")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        String lower = head.stripLeading().toLowerCase(Locale.ROOT);
        if (lower.startsWith("<html") || lower.startsWith("<!doctype html") || lower.startsWith("mime-version")) {
            return HTML;
        }
        boolean utf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        return holdsNul(bytes, utf16 ? 2 : 1) ? BINARY : TEXT;
    }

    /** No text holds the character NUL, whose bytes are all zero, and hardly any other file goes without it. */
    private static boolean holdsNul(byte[] bytes, int unit) {
        for (int i = 0; i + unit <= bytes.length; i += unit) {
            if (bytes[i] == 0 && bytes[i + unit - 1] == 0) {
                return true;
            }
        }
        return false;
    }
}
