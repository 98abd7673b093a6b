package io.github.tiankong.docx;

/**
 * A stretch of XML.
 *
 * @param start its first character
 * @param end behind its last
 */
record XmlSpan(int start, int end) {}
