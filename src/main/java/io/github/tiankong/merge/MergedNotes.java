package io.github.tiankong.merge;

import io.github.tiankong.xml.XmlTags;

/** Foot- or endnotes of documents made from one template, to be put into one part under numbers of their own. */
final class MergedNotes {
    private final String kind;
    private final int last;

    /** @param kind {@code footnote} or {@code endnote} */
    MergedNotes(String kind, String xml) {
        this.kind = kind;
        int highest = 0;
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            if (isNote(tags)) {
                highest = Math.max(highest, Integer.parseInt(tags.value("id")));
            }
        }
        this.last = highest;
    }

    private boolean isNote(XmlTags tags) {
        return tags.name().equals(kind) && !tags.isClosing();
    }

    boolean isReference(XmlTags tags) {
        return tags.name().equals(kind + "Reference") && !tags.isClosing();
    }

    boolean isNone() {
        return last == 0;
    }

    /** What a note of the n-th document, from 0, is called. */
    int numberOf(int number, int document) {
        return number + document * (last + 1);
    }

    /** Where the first note or separator begins and the last ends. */
    static int[] content(String xml) {
        XmlTags tags = new XmlTags(xml);
        tags.next();
        return tags.isEmpty() ? new int[] {tags.end(), tags.end()} : new int[] {tags.end(), xml.lastIndexOf("</")};
    }

    /** The notes of one document; the lines between text and notes are taken from the first one only. */
    String notes(String xml, int document) {
        int[] content = content(xml);
        XmlTags tags = new XmlTags(xml, content[0], content[1]);
        StringBuilder notes = new StringBuilder();
        while (tags.next()) {
            int start = tags.start();
            boolean separator =
                    tags.valueOf("type") != null && !tags.value("type").equals("normal");
            int[] id = tags.valueOf("id");
            if (!isNote(tags) || id == null) {
                tags.skipElement();
            } else if (separator || document == 0) {
                int end = tags.skipElement();
                notes.append(xml, start, document == 0 ? end : start);
            } else {
                String number = Integer.toString(numberOf(Integer.parseInt(xml.substring(id[0], id[1])), document));
                notes.append(xml, start, id[0]).append(number).append(xml, id[1], tags.skipElement());
            }
        }
        return notes.toString();
    }
}
