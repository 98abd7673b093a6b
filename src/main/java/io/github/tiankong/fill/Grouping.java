package io.github.tiankong.fill;

import io.github.tiankong.template.Field;

/** Whole digits in groups of three, as a mask or last year's figure has them: 1,862.4 (GB/T 15835-2011, 5.1.4). */
final class Grouping {
    private static final int GROUP = 3;

    private Grouping() {}

    /** Whether the figures of a field are printed in groups. */
    static boolean of(Field field) {
        String mask = field.mask(0);
        int comma = mask.indexOf(',');
        return comma > 0 && comma + GROUP < mask.length() && field.kind().type().isNumeric();
    }

    /** @param plain a printed number: digits, with a minus or a point and digits, or without */
    static String grouped(String plain) {
        int first = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain);
        for (int i = end - GROUP; i > first; i -= GROUP) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
