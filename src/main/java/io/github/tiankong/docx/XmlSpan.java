package io.github.tiankong.docx;

/**
 * A stretch of XML.
 *
 * @param start its first character
 * @param end behind its last
 */
record XmlSpan(int start, int end) {

    /** All of the element this is the start tag of, if that holds no element. */
    XmlSpan ofLeaf(String xml) {
        boolean closed = xml.charAt(end - 2) == '/';
        int close = closed ? -1 : xml.indexOf("</", end);
        return close < 0 ? this : new XmlSpan(start, xml.indexOf('>', close) + 1);
    }
}
