package io.github.tiankong.slot;

/** Names blanks of a form by the words before the colon: 填报人：____. */
final class FormLabels {
    private static final String STOPS = "。；;，,\n\t　（(）)： :";

    private FormLabels() {}

    /** The words before the colon the gap ends with. */
    static String before(String gap) {
        int end = gap.length();
        while (end > 0 && "：: 　".indexOf(gap.charAt(end - 1)) >= 0) {
            end--;
        }
        int bracket = gap.charAt(Math.max(0, end - 1)) == '）' ? gap.lastIndexOf('（', end) : -1;
        int to = bracket >= 0 ? bracket : end;
        int from = to;
        while (from > 0 && to - from < 16 && STOPS.indexOf(gap.charAt(from - 1)) < 0) {
            from--;
        }
        return gap.substring(from, to).strip();
    }
}
