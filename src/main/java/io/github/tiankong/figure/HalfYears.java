package io.github.tiankong.figure;

import io.github.tiankong.figure.MaskShape.Form;
import java.util.Optional;

/** Years whose last digits are a blank in brackets: 20（　）年, 20[ ]—20[ ]学年. */
final class HalfYears {
    private static final String RANGE = "-—–－~～至到/";
    private static final int FARTHEST = 3;
    private static final int LONGEST_CENTURY = 3;

    private HalfYears() {}

    /** The year that a plain number begins, if a blank and what follows years stand behind it. */
    static Optional<MaskShape> at(String text, MaskShape number) {
        if (!isCentury(text, number.start(), number.end())) {
            return Optional.empty();
        }
        return blankAt(text, number.end())
                .filter(blank -> isYear(text, number.start(), blank.end()))
                .map(blank ->
                        new MaskShape(number.start(), blank.end(), Form.BLANK, Mark.NONE, 0, number.length(), -1));
    }

    private static boolean isCentury(String text, int start, int end) {
        boolean century = text.startsWith("19", start) || text.startsWith("20", start);
        return century && end - start >= 2 && end - start <= LONGEST_CENTURY;
    }

    private static Optional<MaskShape> blankAt(String text, int position) {
        return position < text.length()
                ? Brackets.shapeAt(text, position).filter(shape -> shape.form() == Form.BLANK)
                : Optional.empty();
    }

    /** 年 behind it, a number of a document around it, or the other year of a range on either side. */
    private static boolean isYear(String text, int start, int end) {
        boolean numbered = "〔﹝[［".indexOf(Text.at(text, start - 1)) >= 0 && "〕﹞]］".indexOf(Text.at(text, end)) >= 0;
        return numbered
                || "年".indexOf(Text.at(text, end)) >= 0
                || text.startsWith("学年", end)
                || opensRange(text, end)
                || closesRange(text, start);
    }

    private static boolean opensRange(String text, int end) {
        int next = afterSigns(text, end);
        return next > end && (text.startsWith("19", next) || text.startsWith("20", next));
    }

    /** A range has a year before its sign: 20（　）—, 2024—. */
    private static boolean closesRange(String text, int start) {
        int at = start;
        while (at > 0 && start - at < FARTHEST && RANGE.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        char before = Text.at(text, at - 1);
        return at < start && (Text.isDigit(before) || "）)]］】〕年".indexOf(before) >= 0);
    }

    private static int afterSigns(String text, int end) {
        int at = end;
        while (at < text.length() && at - end < FARTHEST && RANGE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
