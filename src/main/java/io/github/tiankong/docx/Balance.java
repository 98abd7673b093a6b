package io.github.tiankong.docx;

/** Tells whether a stretch of a well-formed part opens and closes the same elements. */
final class Balance {

    private Balance() {}

    static boolean holds(String xml) {
        int depth = 0;
        for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
            if (xml.startsWith("<!--", at)) {
                at = end(xml, at, "-->");
                continue;
            }
            if (xml.startsWith("<?", at)) {
                at = end(xml, at, "?>");
                continue;
            }
            int close = xml.indexOf('>', at);
            if (close < 0) {
                return false;
            }
            if (xml.charAt(at + 1) == '/') {
                depth--;
            } else if (xml.charAt(close - 1) != '/') {
                depth++;
            }
            if (depth < 0) {
                return false;
            }
            at = close;
        }
        return depth == 0;
    }

    private static int end(String xml, int at, String closing) {
        int end = xml.indexOf(closing, at);
        return end < 0 ? xml.length() : end + closing.length();
    }
}
