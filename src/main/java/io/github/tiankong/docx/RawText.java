package io.github.tiankong.docx;

/**
 * Character data of XML, decoded together with where each character came from.
 *
 * <p>Only what a well-formed document can hold between two tags: references (XML 1.0, 4.1), CDATA sections, comments,
 * processing instructions, and the line ends that 2.11 turns into {@code \n}.
 *
 * @param text the decoded text
 * @param rawOffsets for each character of the text, and its end, the offset in the raw data; null where they are the same
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared; a list would be boxed
record RawText(String text, int[] rawOffsets) {

    static RawText decode(String raw) {
        if (raw.indexOf('&') < 0 && raw.indexOf('<') < 0 && raw.indexOf('\r') < 0) {
            return new RawText(raw, null);
        }
        return new Decoder(raw).decode();
    }

    private static final class Decoder {
        private final String raw;
        private final StringBuilder text = new StringBuilder();
        private final int[] offsets;
        private boolean cdata;

        Decoder(String raw) {
            this.raw = raw;
            this.offsets = new int[raw.length() + 1];
        }

        RawText decode() {
            int i = 0;
            while (i < raw.length()) {
                i = step(i);
            }
            offsets[text.length()] = raw.length();
            return new RawText(text.toString(), java.util.Arrays.copyOf(offsets, text.length() + 1));
        }

        private int step(int i) {
            char c = raw.charAt(i);
            if (cdata && raw.startsWith("]]>", i)) {
                cdata = false;
                return i + 3;
            }
            if (!cdata && c == '<') {
                return skipMarkup(i);
            }
            if (!cdata && c == '&') {
                int end = raw.indexOf(';', i);
                append(i, referenced(raw.substring(i + 1, end)));
                return end + 1;
            }
            if (c == '\r') {
                append(i, "\n");
                return raw.startsWith("\r\n", i) ? i + 2 : i + 1;
            }
            append(i, String.valueOf(c));
            return i + 1;
        }

        private int skipMarkup(int i) {
            if (raw.startsWith("<![CDATA[", i)) {
                cdata = true;
                return i + 9;
            }
            String end = raw.startsWith("<!--", i) ? "-->" : "?>";
            return raw.indexOf(end, i) + end.length();
        }

        private void append(int rawOffset, String decoded) {
            for (int k = 0; k < decoded.length(); k++) {
                offsets[text.length() + k] = rawOffset;
            }
            text.append(decoded);
        }

        private static String referenced(String name) {
            if (name.startsWith("#x")) {
                return Character.toString(Integer.parseInt(name.substring(2), 16));
            }
            if (name.startsWith("#")) {
                return Character.toString(Integer.parseInt(name.substring(1)));
            }
            return switch (name) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> throw new IllegalArgumentException("entity " + name);
            };
        }
    }
}
