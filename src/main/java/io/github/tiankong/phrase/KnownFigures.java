package io.github.tiankong.phrase;

import io.github.tiankong.figure.Units;

/** Takes the figures a half-masked draft still shows off the words before a mask: 来信38件、来访 tells of 来访. */
final class KnownFigures {
    private KnownFigures() {}

    static String without(String head) {
        int last = lastDigit(head);
        if (last < 0) {
            return head;
        }
        int unitEnd =
                Units.unitAfterDigits(head, last + 1).map(match -> match.end()).orElse(-1);
        if (unitEnd == head.length()) {
            return unnumbered(head.substring(0, last + 1));
        }
        boolean listed = unitEnd > 0 && "、和".indexOf(head.charAt(unitEnd)) >= 0;
        return listed ? head.substring(unitEnd + 1) : head;
    }

    /** Without the digits at the end; empty where it is nothing else. */
    private static String unnumbered(String text) {
        int end = text.length();
        while (end > 0 && isNumber(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static int lastDigit(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !Character.isDigit(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }
}
