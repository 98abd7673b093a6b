package io.github.tiankong.values;

/**
 * How last year's value of a field is named wherever a field's key may be: {@code 上年.工业产值}, as in formulas.
 */
public final class LastYear {
    private static final String LEAD = "上年.";

    private LastYear() {}

    /** Whether a key names last year's value of a field. */
    public static boolean isKey(String key) {
        return key.startsWith(LEAD);
    }

    /** The key of the field itself. */
    public static String fieldOf(String key) {
        return isKey(key) ? key.substring(LEAD.length()) : key;
    }

    /** How last year's value of a field is named. */
    static String keyOf(String field) {
        return isKey(field) ? field : LEAD + field;
    }
}
