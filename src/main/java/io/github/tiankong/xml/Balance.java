package io.github.tiankong.xml;

/** Tells whether a stretch of a well-formed part opens and closes the same elements. */
public final class Balance {

    private Balance() {}

    public static boolean holds(String xml) {
        XmlTags tags = new XmlTags(xml);
        int depth = 0;
        while (tags.next() && depth >= 0) {
            depth += tags.descent();
        }
        return depth == 0;
    }
}
