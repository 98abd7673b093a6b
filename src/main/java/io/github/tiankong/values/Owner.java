package io.github.tiankong.values;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.Mention;
import io.github.tiankong.phrase.Lexicon;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whose a field is, as the draft tells it: 柳溪镇's in 柳溪镇税收收入xx万元，固定资产投资xx万元.
 *
 * @param name one of the names asked for; empty where it is none of theirs
 * @param isSure whether the draft leaves no doubt
 */
record Owner(String name, boolean isSure) {
    private static final Owner NOBODY = new Owner("", true);
    private static final Owner UNSURE = new Owner("", false);
    private static final String SENTENCE_ENDS = "。！!？?\n";
    private static final String PART_ENDS = "；;" + SENTENCE_ENDS;
    /** What stands before one that is a part or is only compared with. */
    private static final WordTable BESIDE = Lexicon.wordClass("owners-beside");

    /** @param names the names of those who may own it, as the table has them */
    static Owner of(FieldName field, WordTable names) {
        String named = names.startingAt(field.label(), 0);
        if (!named.isEmpty()) {
            return new Owner(named, true);
        }
        Mention mention = field.mention();
        String part = after(mention.before(), PART_ENDS);
        String sentence = after(mention.before(), SENTENCE_ENDS);
        Set<String> told = told(told(part, names).isEmpty() ? sentence : part, names);
        if (told.isEmpty()) {
            // who an earlier sentence tells of may still be meant
            Set<String> earlier = told(mention.before(), names);
            return earlier.isEmpty() ? ofSection(mention.section(), names) : one(earlier, names, false);
        }
        return one(told, names, true);
    }

    private static Owner ofSection(String section, WordTable names) {
        return one(told(section, names), names, true);
    }

    /** @param near whether an owner that is told stands near enough */
    private static Owner one(Set<String> told, WordTable names, boolean near) {
        if (told.isEmpty()) {
            return NOBODY;
        }
        String only = told.iterator().next();
        if (told.size() > 1 || only.isEmpty()) {
            return UNSURE;
        }
        boolean owner = Lexicon.holds(names, only);
        return owner ? near ? new Owner(only, true) : UNSURE : NOBODY;
    }

    /** Those a text names, regions such as 全县 among them; an empty one stands for one that need not be the owner. */
    private static Set<String> told(String text, WordTable names) {
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); ) {
            String name = names.startingAt(text, i);
            String found = name.isEmpty() ? Lexicon.REGIONS.startingAt(text, i) : name;
            if (!found.isEmpty()) {
                told.add(isBeside(text, i) ? "" : found);
            }
            i += Math.max(1, found.length());
        }
        return told;
    }

    /** Whether the one named at a position is a part or is only compared with. */
    static boolean isBeside(String text, int at) {
        return !BESIDE.endingAt(text, at).isEmpty();
    }

    private static String after(String text, String ends) {
        int from = text.length();
        while (from > 0 && ends.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from);
    }
}
