package io.github.tiankong.xml;

/**
 * The tags of well-formed XML one after the other, with the places where they and their attributes stand, so that a few of
 * them can be changed and all else stays as it is. Comments, CDATA and processing instructions are passed over.
 */
public final class XmlTags {
    private final String xml;
    private final int limit;
    private int start;
    private int end;

    public XmlTags(String xml) {
        this(xml, 0, xml.length());
    }

    public XmlTags(String xml, int from, int limit) {
        this.xml = xml;
        this.end = from;
        this.limit = limit;
    }

    /** Goes to the next tag; false after the last. */
    public boolean next() {
        int at = end;
        while (true) {
            at = xml.indexOf('<', at);
            if (at < 0 || at >= limit) {
                return false;
            }
            if (xml.startsWith("<!--", at)) {
                at = after("-->", at);
            } else if (xml.startsWith("<![CDATA[", at)) {
                at = after("]]>", at);
            } else if (xml.startsWith("<?", at)) {
                at = after("?>", at);
            } else if (xml.startsWith("<!", at)) {
                at = after(">", at);
            } else {
                start = at;
                end = endOfTag(at);
                return true;
            }
        }
    }

    private int after(String mark, int at) {
        int found = xml.indexOf(mark, at);
        return found < 0 ? xml.length() : found + mark.length();
    }

    private int endOfTag(int at) {
        char quote = 0;
        for (int i = at; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public boolean isClosing() {
        return xml.charAt(start + 1) == '/';
    }

    public boolean isEmpty() {
        return xml.charAt(end - 2) == '/';
    }

    /** The name without its prefix. */
    public String name() {
        int from = isClosing() ? start + 2 : start + 1;
        int to = from;
        while (to < end && " \t\r\n/>".indexOf(xml.charAt(to)) < 0) {
            to++;
        }
        int colon = xml.indexOf(':', from);
        return xml.substring(colon >= 0 && colon < to ? colon + 1 : from, to);
    }

    /** The name's prefix with its colon, empty if it has none. */
    public String prefix() {
        int from = isClosing() ? start + 2 : start + 1;
        int to = xml.indexOf(name(), from);
        return xml.substring(from, to);
    }

    /** Where the value of an attribute stands, whatever its prefix: start and end, or null. */
    public int[] valueOf(String attribute) {
        return new XmlSpan(start, end)
                .attribute(xml, name -> name.substring(name.indexOf(':') + 1).equals(attribute))
                .map(whole -> whole.quoted(xml))
                .map(value -> new int[] {value.start(), value.end()})
                .orElse(null);
    }

    /** The value of an attribute as it stands there, empty if it has none. */
    public String value(String attribute) {
        int[] place = valueOf(attribute);
        return place == null ? "" : xml.substring(place[0], place[1]);
    }

    /** By how many levels what follows this tag lies deeper: 1, 0 behind an empty element, or -1. */
    int descent() {
        if (isClosing()) {
            return -1;
        }
        return isEmpty() ? 0 : 1;
    }

    /** The place behind this element: itself if it is empty, else its closing tag. The scanner stands there then. */
    public int skipElement() {
        if (isEmpty() || isClosing()) {
            return end;
        }
        int depth = 1;
        while (depth > 0 && next()) {
            depth += descent();
        }
        return end;
    }
}
