package io.github.tiankong.extract;

import io.github.tiankong.figure.NumberFinder;

/** Whether the mask of a place asks for a value; that of a template made from a finished report is last year's value itself. */
final class OpenMask {
    /** A surname before it is masked: 王某. */
    private static final char SOMEBODY = '某';

    private OpenMask() {}

    /** Whether a place still shows its mask, so that nothing was filled in. */
    static boolean stands(String text, String mask) {
        return text.equals(mask) && !isValue(mask);
    }

    /** A number, or Han characters and digits alone: no mark in it stands for something unknown. */
    private static boolean isValue(String mask) {
        boolean isNumber = NumberFinder.find(mask).stream()
                .anyMatch(n -> n.start() == 0 && n.figure().end() == mask.length());
        return isNumber || !mask.isBlank() && mask.codePoints().allMatch(OpenMask::isPlain);
    }

    private static boolean isPlain(int c) {
        return c != SOMEBODY && (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c >= '0' && c <= '9');
    }
}
