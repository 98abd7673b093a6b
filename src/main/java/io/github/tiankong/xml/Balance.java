package io.github.tiankong.xml;

/** Tells whether a stretch of a well-formed part opens and closes the same elements. */
public final class Balance {

    private Balance() {}

    public static boolean holds(String xml) {
        XmlTags tags = new XmlTags(xml);
        int depth = 0;
        while (tags.next() && depth >= 0) {
            depth += tags.isClosing() ? -1 : tags.isEmpty() ? 0 : 1;
        }
        return depth == 0;
    }
}
