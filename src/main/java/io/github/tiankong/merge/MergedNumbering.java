package io.github.tiankong.merge;

import io.github.tiankong.xml.XmlTags;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The lists of a merged document: one set of definitions, and for each document after the first its own instances of those
 * it uses, so that its lists begin anew (ECMA-376 part 1, 17.9.15 and 17.9.26).
 */
final class MergedNumbering {
    private final String xml;
    private final String prefix;
    private final Map<Integer, String> instances = new LinkedHashMap<>();
    private final StringBuilder added = new StringBuilder();
    private int lastNumber;
    private int end;

    MergedNumbering(String xml) {
        this.xml = xml;
        XmlTags tags = new XmlTags(xml);
        tags.next();
        this.prefix = tags.prefix();
        this.end = xml.lastIndexOf("</");
        Map<String, Map<String, String>> starts = new HashMap<>();
        while (tags.next() && !tags.isClosing()) {
            int from = tags.start();
            if (tags.name().equals("abstractNum")) {
                String id = tags.value("abstractNumId");
                starts.put(id, starts(from, tags.skipElement()));
            } else if (tags.name().equals("num")) {
                int number = Integer.parseInt(tags.value("numId"));
                lastNumber = Math.max(lastNumber, number);
                int contentStart = tags.end();
                int contentEnd = tags.skipElement();
                instances.put(number, instance(xml.substring(contentStart, contentEnd), starts));
                end = contentEnd;
            } else {
                tags.skipElement();
            }
        }
    }

    /** At which number each level begins. */
    private Map<String, String> starts(int from, int to) {
        Map<String, String> starts = new LinkedHashMap<>();
        XmlTags tags = new XmlTags(xml, from, to);
        String level = "";
        while (tags.next()) {
            if (tags.name().equals("lvl") && !tags.isClosing()) {
                level = tags.value("ilvl");
                starts.put(level, "1");
            } else if (tags.name().equals("start") && !tags.isClosing()) {
                starts.put(level, tags.value("val"));
            }
        }
        return starts;
    }

    /** What an instance holds, with every level told to begin anew. */
    private String instance(String content, Map<String, Map<String, String>> startsOf) {
        String inner = content.substring(0, Math.max(0, content.lastIndexOf("</")));
        XmlTags tags = new XmlTags(inner);
        Map<String, String> starts = new LinkedHashMap<>();
        StringBuilder result = new StringBuilder();
        while (tags.next()) {
            int from = tags.start();
            if (tags.name().equals("abstractNumId")) {
                starts = new LinkedHashMap<>(startsOf.getOrDefault(tags.value("val"), Map.of()));
            } else if (tags.name().equals("lvlOverride")) {
                starts.remove(tags.value("ilvl"));
            }
            result.append(inner, from, tags.skipElement());
        }
        starts.forEach((level, start) -> result.append('<')
                .append(prefix + "lvlOverride " + prefix + "ilvl=\"" + level + "\"><")
                .append(prefix + "startOverride " + prefix + "val=\"" + start + "\"/></")
                .append(prefix + "lvlOverride>"));
        return result.toString();
    }

    /** How the n-th document, from 0, names a list; {@code used} gathers what it needs. */
    int numberOf(int number, int document, Set<Integer> used) {
        if (document == 0 || !instances.containsKey(number)) {
            return number;
        }
        used.add(number);
        return number + document * (lastNumber + 1);
    }

    /** Adds the instances a document uses. */
    void add(Set<Integer> used, int document) {
        for (int number : used) {
            int own = number + document * (lastNumber + 1);
            added.append('<')
                    .append(prefix + "num " + prefix + "numId=\"" + own + "\">" + instances.get(number) + "</")
                    .append(prefix + "num>");
        }
    }

    String xml() {
        return xml.substring(0, end) + added + xml.substring(end);
    }
}
