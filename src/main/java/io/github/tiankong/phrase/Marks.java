package io.github.tiankong.phrase;

/** Takes quotes and the marks of footnotes out of a text: 规模以上工业 of 规模以上[2]“工业”. */
final class Marks {
    private static final String QUOTES = "“”\"'‘’《》「」【】[]<>{}";
    /** [12] */
    private static final int LONGEST_MARK = 2;

    private Marks() {}

    static String without(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int behind = footnoteEnd(text, i);
            if (behind > i) {
                i = behind - 1;
            } else if (QUOTES.indexOf(text.charAt(i)) < 0) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Behind [2], a mark of a footnote; {@code from} itself where none stands. */
    private static int footnoteEnd(String text, int from) {
        int at = "[〔［".indexOf(text.charAt(from)) < 0 ? text.length() : from + 1;
        while (at < text.length() && at <= from + LONGEST_MARK && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean mark = at > from + 1 && at < text.length() && "]〕］".indexOf(text.charAt(at)) >= 0;
        return mark ? at + 1 : from;
    }
}
