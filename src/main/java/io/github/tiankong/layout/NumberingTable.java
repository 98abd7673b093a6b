package io.github.tiankong.layout;

import io.github.tiankong.xml.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What Word writes before a numbered paragraph, which is no part of its text (ECMA-376 part 1, 17.9). */
final class NumberingTable {
    private final Map<String, XmlElement> levels = new HashMap<>();

    NumberingTable(Optional<XmlElement> part) {
        part.ifPresent(this::read);
    }

    private void read(XmlElement part) {
        Map<String, XmlElement> kinds = new HashMap<>();
        part.all("abstractNum").forEach(kind -> kinds.put(kind.attribute("abstractNumId"), kind));
        part.all("num").forEach(number -> {
            XmlElement kind = kinds.get(number.value("abstractNumId"));
            if (kind != null) {
                kind.all("lvl").forEach(l -> levels.put(number.attribute("numId") + " " + l.attribute("ilvl"), l));
            }
        });
    }

    /** The indents of a numbered paragraph. */
    Formats paragraph(Formats formats) {
        return level(formats).flatMap(l -> l.child("pPr")).map(Formats::of).orElse(Formats.NONE);
    }

    /** The number as it would stand before the first paragraph of its kind: 一、 or （1）; empty for none and for a bullet. */
    String sample(Formats formats) {
        return level(formats)
                .filter(l -> !l.value("numFmt").equals("bullet"))
                .map(l -> filled(l.value("lvlText"), one(l.value("numFmt"))))
                .orElse("");
    }

    private Optional<XmlElement> level(Formats formats) {
        String level = formats.has("numPr.ilvl.val") ? formats.text("numPr.ilvl.val") : "0";
        return Optional.ofNullable(levels.get(formats.text("numPr.numId.val") + " " + level));
    }

    private static String one(String kind) {
        return kind.startsWith("chinese") || kind.startsWith("japanese") || kind.startsWith("ideograph") ? "一" : "1";
    }

    /** Puts a number in the place of each {@code %1}. */
    private static String filled(String pattern, String number) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean place = pattern.charAt(i) == '%' && i + 1 < pattern.length();
            filled.append(place ? number : pattern.substring(i, i + 1));
            i += place ? 1 : 0;
        }
        return filled.toString();
    }
}
