package io.github.tiankong.slot;

/** Names blanks of a form by the words before the colon: 填报人：____. */
final class FormLabels {
    private static final String STOPS = "。；;，,\n\t　（(）)： :、";
    private static final int LONGEST = 12;

    private FormLabels() {}

    /** Whether the gap ends with a colon, but for digits that are known: 电话：138-. */
    static boolean isForm(String gap) {
        int colon = colon(gap);
        return colon > 0 && !before(gap).isEmpty();
    }

    /** The words before the colon the gap ends with. */
    static String before(String gap) {
        int end = colon(gap);
        if (end > 0 && "）)".indexOf(gap.charAt(end - 1)) >= 0) {
            end = Math.max(gap.lastIndexOf('（', end), gap.lastIndexOf('(', end));
        }
        int from = Math.max(0, end);
        while (from > 0 && end - from <= LONGEST && STOPS.indexOf(gap.charAt(from - 1)) < 0) {
            from--;
        }
        return end - from > LONGEST || end < 0 ? "" : gap.substring(from, end).strip();
    }

    private static int colon(String gap) {
        int at = gap.length() - 1;
        while (at >= 0 && ("-— 　+".indexOf(gap.charAt(at)) >= 0 || Character.isDigit(gap.charAt(at)))) {
            at--;
        }
        return at >= 0 && "：:".indexOf(gap.charAt(at)) >= 0 ? at : -1;
    }
}
