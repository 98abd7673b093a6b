package io.github.tiankong.figure;

import java.util.Set;

/** The words between the parts of a range or a list, whose unit may stand once at the end (X～XX%, X、X和X人). */
final class Connectors {
    private static final Set<String> WORDS = Set.of(
            "-", "—", "——", "–", "－", "─", "~", "～", "〜", "至", "到", "和", "与", "及", "或", "、", "/", "、第", "和第", "至第",
            "—第", "-第", "或者", "以及");
    private static final int LONGEST_CHANGE = 6;

    private Connectors() {}

    static boolean connect(String text, int from, int to) {
        if (to - from > LONGEST_CHANGE || to <= from) {
            return false;
        }
        String between = text.substring(from, to).strip();
        return WORDS.contains(between) || isChange(between);
    }

    /** 由xx增加到xx家. */
    private static boolean isChange(String between) {
        if (!between.endsWith("到") && !between.endsWith("至")) {
            return false;
        }
        return between.chars().allMatch(c -> Text.isHan((char) c));
    }
}
