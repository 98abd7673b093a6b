package io.github.tiankong.gui.memory;

import java.util.ArrayList;
import java.util.List;

/** A line of text whose parts are parted by tabs; what would break the line is written with a backslash. */
public final class TabbedLine {
    private TabbedLine() {}

    public static String of(String... parts) {
        List<String> escaped = new ArrayList<>();
        for (String part : parts) {
            escaped.add(part.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r"));
        }
        return String.join("\t", escaped);
    }

    /** The parts of a line that {@link #of} made. */
    public static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                part.append(unescaped(line.charAt(i)));
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** A line that was written before anything was escaped, as {@link #parts} reads it. */
    public static String ofUnescaped(String line) {
        return line.replace("\\", "\\\\");
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
