package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.phrase.ShortForms;
import io.github.tiankong.sheet.NameFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields by the words the draft itself has before them, where their labels tell it in others: 税收占比 of the field
 * 税收占一般公共预算收入比重, 全县完成税收收入 of 税收收入.
 */
final class OwnWords {
    private static final String CLAUSE_ENDS = "，,；;。！!？?：:\n";
    private static final String SENTENCE_ENDS = "；;。！!？?\n";
    private static final int SHORTEST = 3;

    private final Map<String, List<FieldName>> index = new HashMap<>();

    OwnWords(List<FieldName> fields) {
        fields.stream()
                .filter(field -> field.type().isNumeric())
                .forEach(field -> of(field)
                        .forEach(words -> index.computeIfAbsent(words, unused -> new ArrayList<>())
                                .add(field)));
    }

    /** The form in which names are compared. */
    static String form(String name) {
        return NameFolding.fold(ShortForms.of(NameFolding.squeeze(NameFolding.withoutBrackets(name))));
    }

    /** The fields before which these very words stand; those whose labels say more than them are only suggested. */
    List<FieldName> find(String name) {
        return index.getOrDefault(form(name), List.of());
    }

    /** Whether the label has these words and more, so that they alone may be another's: 税收收入 of 柳溪镇税收收入. */
    static boolean isPartOf(String name, FieldName field) {
        return form(field.label()).contains(form(name));
    }

    private static Set<String> of(FieldName field) {
        String before = Phrase.withoutLinks(Phrase.withoutHedges(field.mention().before()));
        String clause = after(before, CLAUSE_ENDS);
        Set<String> words = new LinkedHashSet<>();
        if (!Lexicon.CHANGES.ending(clause).isEmpty()) {
            return words;
        }
        for (String own : List.of(Phrase.ofHead(clause), clause, after(before, SENTENCE_ENDS))) {
            String form = form(own);
            if (form.length() >= SHORTEST) {
                words.add(form);
            }
        }
        return words;
    }

    private static String after(String text, String ends) {
        int from = text.length();
        while (from > 0 && ends.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from);
    }
}
