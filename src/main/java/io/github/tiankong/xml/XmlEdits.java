package io.github.tiankong.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a stretch of XML, gathered in any order and made at once. */
public final class XmlEdits {
    private record Edit(int start, int end, String text) {}

    private final List<Edit> edits = new ArrayList<>();

    public void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    public void insert(int at, String text) {
        replace(at, at, text);
    }

    /** The stretch with the changes made; those outside it and those within another change are left out. */
    public String apply(String xml, int from, int to) {
        edits.sort(Comparator.comparingInt(Edit::start));
        StringBuilder result = new StringBuilder(to - from + 256);
        int at = from;
        for (Edit edit : edits) {
            if (edit.start() < at || edit.start() >= to) {
                continue;
            }
            result.append(xml, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return result.append(xml, at, to).toString();
    }
}
