package io.github.tiankong.phrase;

import io.github.tiankong.figure.WordTable;

/** Brings names of indicators to the one form labels are told in: 规模以上工业总产值 and 规上工业总产值 are one. */
public final class ShortForms {
    static final Glossary SYNONYMS = Glossary.read("synonyms.tsv");
    private static final WordTable COLLECTIVES = WordTable.read(ShortForms.class, "collectives.tsv");

    private ShortForms() {}

    /** With words of one meaning alike, and without those that only say there are several: 各项存款 is 存款. */
    public static String of(String name) {
        String alike = SYNONYMS.translate("^" + name + "^").replace("^", "");
        StringBuilder kept = new StringBuilder(alike.length());
        for (int i = 0; i < alike.length(); ) {
            int idle = COLLECTIVES.startingAt(alike, i).length();
            if (idle == 0) {
                kept.append(alike.charAt(i));
            }
            i += Math.max(1, idle);
        }
        return kept.toString();
    }
}
