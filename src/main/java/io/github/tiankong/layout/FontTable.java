package io.github.tiankong.layout;

import io.github.tiankong.files.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names the fonts of the standard go by ({@code fonts.tsv}). */
final class FontTable {
    private static final Map<String, String> FAMILIES = new HashMap<>();

    static {
        for (String line : Resource.lines(FontTable.class, "fonts.tsv")) {
            List<String> cells = List.of(line.split("\t", -1));
            cells.subList(1, cells.size()).forEach(name -> FAMILIES.put(folded(name), cells.get(0)));
        }
    }

    private FontTable() {}

    /** Whether a font is one of a family, {@code fangsong} for example. */
    static boolean isOf(String family, String font) {
        return family.equals(FAMILIES.get(folded(font)));
    }

    private static String folded(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
