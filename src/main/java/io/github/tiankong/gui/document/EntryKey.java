package io.github.tiankong.gui.document;

import java.util.Optional;

/**
 * A field of one entry of a list, in one word that goes wherever a key goes: {@code 项目.投资@7}.
 *
 * @param key the field's key
 * @param entry the entry, from 0
 */
public record EntryKey(String key, int entry) {
    private static final char SIGN = '@';

    public String word() {
        return key + SIGN + entry;
    }

    /** Empty for the key of a field outside of lists. */
    public static Optional<EntryKey> parse(String word) {
        int at = word.indexOf(SIGN);
        return at < 0
                ? Optional.empty()
                : Optional.of(new EntryKey(word.substring(0, at), Integer.parseInt(word.substring(at + 1))));
    }

    /** The field of a key with or without an entry. */
    static String field(String word) {
        int at = word.indexOf(SIGN);
        return at < 0 ? word : word.substring(0, at);
    }
}
