package io.github.tiankong.layout;

import io.github.tiankong.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formatting as names and values: {@code spacing.line} is 579, {@code rFonts.eastAsia} is 仿宋_GB2312, {@code b.val} is 1.
 * What stands closer to the text is laid over what stands further away (ECMA-376 part 1, 17.7.2).
 */
record Formats(Map<String, String> values) {
    static final Formats NONE = new Formats(Map.of());

    private static final String VAL = ".val";

    Formats {
        values = Map.copyOf(values);
    }

    /** What a {@code w:pPr} or {@code w:rPr} says; the format of the paragraph's mark and of the section are not among it. */
    static Formats of(XmlElement properties) {
        Map<String, String> values = new HashMap<>();
        read(properties, "", values);
        return new Formats(values);
    }

    private static void read(XmlElement properties, String path, Map<String, String> values) {
        for (XmlElement child : properties.children()) {
            if (!child.name().equals("rPr")
                    && !child.name().equals("sectPr")
                    && !child.name().endsWith("Change")) {
                if (child.attributes().isEmpty() && child.children().isEmpty()) {
                    values.put(path + child.name() + VAL, "1");
                }
                child.attributes().forEach((name, value) -> values.put(path + child.name() + "." + side(name), value));
                read(child, path + child.name() + ".", values);
            }
        }
    }

    /** Strict documents and LibreOffice say start and end for left and right. */
    private static String side(String name) {
        return switch (name) {
            case "start" -> "left";
            case "end" -> "right";
            case "startChars" -> "leftChars";
            case "endChars" -> "rightChars";
            default -> name;
        };
    }

    /** These, with others laid over them. */
    Formats with(Formats closer) {
        Map<String, String> merged = new HashMap<>(values);
        closer.values.keySet().forEach(name -> rivals(name).forEach(merged::remove));
        merged.putAll(closer.values);
        return new Formats(merged);
    }

    /** What the same thing is said by otherwise: a first line hangs out or stands in, a font has a name or is the theme's. */
    private static List<String> rivals(String name) {
        return switch (name) {
            case "ind.hanging", "ind.hangingChars" -> List.of("ind.firstLine", "ind.firstLineChars");
            case "ind.firstLine", "ind.firstLineChars" -> List.of("ind.hanging", "ind.hangingChars");
            case "rFonts.eastAsia" -> List.of("rFonts.eastAsiaTheme");
            case "rFonts.eastAsiaTheme" -> List.of("rFonts.eastAsia");
            case "rFonts.ascii" -> List.of("rFonts.asciiTheme");
            case "rFonts.asciiTheme" -> List.of("rFonts.ascii");
            default -> List.of();
        };
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A whole number; the other one where there is none or it is none. */
    int number(String name, int otherwise) {
        String value = text(name);
        int end = value.indexOf('.');
        try {
            return Integer.parseInt(end < 0 ? value : value.substring(0, end));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A toggle: there, and not said to be off. */
    boolean isOn(String name) {
        String value = text(name + VAL);
        return !value.isEmpty() && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    boolean isOff(String name) {
        return has(name + VAL) && !isOn(name);
    }
}
