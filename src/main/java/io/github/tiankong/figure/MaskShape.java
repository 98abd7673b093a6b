package io.github.tiankong.figure;

/**
 * A place of a text that looks like a mask, before anything around it is weighed.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param form how it is written
 * @param mark the family of its signs
 * @param marks how many of its characters are marks
 * @param digits how many of its characters are known digits
 * @param decimals characters after the point, -1 without a point
 */
record MaskShape(int start, int end, Form form, Mark mark, int marks, int digits, int decimals) {

    /** The ways to write a mask. */
    enum Form {
        /** xxx, x.xx, 20XX, 29XX6, ____. */
        RUN,
        /** A part of 20XX-XX-XX. */
        DATE_PART,
        /** XXX-XXXXXXXX. */
        PHONE,
        /** （　　）, 【】. */
        BLANK,
        /** 【招标人名称】, {company}. */
        LABEL,
        /** 某, 某某. */
        SOME,
        /** TBD, [待补]. */
        PENDING
    }

    static MaskShape of(Form form, int start, int end) {
        return new MaskShape(start, end, form, Mark.NONE, 0, 0, -1);
    }

    int length() {
        return end - start;
    }

    boolean isRun() {
        return form == Form.RUN;
    }

    /** 20XX, 201x, 20__: four places that begin with a century. */
    boolean isYear(CharSequence text) {
        return digits > 0
                && decimals < 0
                && (length() == 4 || mark == Mark.LINE)
                && (startsWith(text, "19") || startsWith(text, "20"));
    }

    /** 1x7: a single letter between digits hides one, or multiplies. */
    boolean isProduct(CharSequence text) {
        if (marks != 1 || mark != Mark.LETTER || length() < 3 || Mark.of(text.charAt(start)) == mark) {
            return false;
        }
        int at = markAt(text);
        return Text.isDigit(text.charAt(at - 1)) && Text.isDigit(text.charAt(at + 1 < end ? at + 1 : at));
    }

    /** 1x0 of a {@link #isProduct product}: nothing is multiplied by 0 or 06. */
    boolean hasNoFactor(CharSequence text) {
        return text.charAt(markAt(text) + 1) == '0';
    }

    /** 30x: all digits but the last are shown. */
    boolean hidesLastDigit(CharSequence text) {
        return marks == 1 && mark == Mark.LETTER && digits > 0 && decimals < 0 && markAt(text) == end - 1;
    }

    /** The first of its marks. */
    private int markAt(CharSequence text) {
        int at = start;
        while (at < end - 1 && Mark.of(text.charAt(at)) != mark) {
            at++;
        }
        return at;
    }

    private boolean startsWith(CharSequence text, String prefix) {
        return length() >= 3 && prefix.contentEquals(text.subSequence(start, start + 2));
    }
}
