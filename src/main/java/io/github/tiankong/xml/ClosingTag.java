package io.github.tiankong.xml;

/** The closing tag of a part's root element: before it there is room for one more child. */
public final class ClosingTag {

    private ClosingTag() {}

    /** The part with a root element that is written with a closing tag, even if it is empty. */
    public static XmlText opened(XmlText xml) {
        String text = xml.text();
        int end = text.lastIndexOf('>');
        if (end < 1 || text.charAt(end - 1) != '/' || text.lastIndexOf("</") >= 0) {
            return xml;
        }
        int start = text.lastIndexOf('<');
        int nameEnd = start + 1;
        while (!Character.isWhitespace(text.charAt(nameEnd)) && text.charAt(nameEnd) != '/') {
            nameEnd++;
        }
        String name = text.substring(start + 1, nameEnd);
        return new XmlText(text.substring(0, end - 1) + "></" + name + ">" + text.substring(end + 1), xml.charset());
    }

    /** Where the closing tag begins. */
    public static int start(String xml) {
        return xml.lastIndexOf("</");
    }

    /** The prefix in the closing tag, with its colon; empty without one. */
    public static String prefix(String xml) {
        int start = start(xml);
        int colon = xml.indexOf(':', start);
        int end = xml.indexOf('>', start);
        return colon < 0 || colon > end ? "" : xml.substring(start + 2, colon + 1);
    }

    /** The part with one more child at the end of its root. */
    public static XmlText append(XmlText xml, String child) {
        XmlText open = opened(xml);
        int at = start(open.text());
        return new XmlText(open.text().substring(0, at) + child + open.text().substring(at), open.charset());
    }
}
