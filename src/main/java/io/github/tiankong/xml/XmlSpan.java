package io.github.tiankong.xml;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A stretch of XML.
 *
 * @param start its first character
 * @param end behind its last
 */
public record XmlSpan(int start, int end) {
    private static final String BLANKS = " \t\r\n";

    /** All of the element this is the start tag of. */
    public XmlSpan element(String xml) {
        XmlTags tags = new XmlTags(xml, start, xml.length());
        tags.next();
        return new XmlSpan(start, tags.skipElement());
    }

    /**
     * An attribute of the start tag this is, from its name to its closing quote.
     *
     * @param rawName the name with its prefix, as it stands there
     */
    public Optional<XmlSpan> attribute(String xml, String rawName) {
        return attribute(xml, rawName::equals);
    }

    /** The first attribute of the start tag whose name, prefix and all, is wanted. */
    Optional<XmlSpan> attribute(String xml, Predicate<String> wanted) {
        int at = nameEnd(xml, start + 1);
        while (true) {
            int name = pastBlanks(xml, at);
            int nameEnd = nameEnd(xml, name);
            if (nameEnd == name) {
                return Optional.empty();
            }
            int open = pastBlanks(xml, pastBlanks(xml, nameEnd) + 1);
            int close = xml.indexOf(xml.charAt(open), open + 1) + 1;
            if (wanted.test(xml.substring(name, nameEnd))) {
                return Optional.of(new XmlSpan(name, close));
            }
            at = close;
        }
    }

    private int pastBlanks(String xml, int from) {
        int at = from;
        while (at < end && BLANKS.indexOf(xml.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int nameEnd(String xml, int from) {
        int at = from;
        while (at < end && BLANKS.indexOf(xml.charAt(at)) < 0 && "=/>".indexOf(xml.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** What stands between the quotes of the attribute this is. */
    public XmlSpan quoted(String xml) {
        int open = xml.indexOf(xml.charAt(end - 1), start);
        return new XmlSpan(open + 1, end - 1);
    }
}
