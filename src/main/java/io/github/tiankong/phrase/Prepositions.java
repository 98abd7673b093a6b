package io.github.tiankong.phrase;

import io.github.tiankong.figure.WordTable;
import java.util.List;

/** Takes off for whom, with whom or where something is done: 为企业节省成本 tells of 节省成本. */
final class Prepositions {
    private static final String WORDS = "为给替向与同在对";
    private static final int SHORTEST_NOUN = 2;
    private static final int LONGEST_NOUN = 8;

    /** Prepositions of the means something is done by. */
    private static final WordTable MEANS =
            WordTable.of(List.of("通过", "利用", "依托", "借助", "经由", "采取", "运用", "按照", "根据", "依据"));

    private Prepositions() {}

    /** 发放补贴 of 通过一卡通发放补贴: what is done, not what with. */
    private static String afterMeans(String text, int means) {
        for (int i = means + SHORTEST_NOUN; i <= Math.min(text.length() - 2, means + LONGEST_NOUN + 2); i++) {
            String verb = Lexicon.VERBS.startingAt(text, i);
            boolean does =
                    verb.length() > 1 && Lexicon.DOING_NOUNS.startingAt(text, i).isEmpty();
            if (does && i + verb.length() + 1 < text.length() && "的、和".indexOf(text.charAt(i + verb.length())) < 0) {
                return text.substring(i);
            }
        }
        return text;
    }

    /** The words from the verb on, or all of them where none follows the noun. */
    static String without(String text) {
        int means = MEANS.startingAt(text, 0).length();
        if (means > 0) {
            return afterMeans(text, means);
        }
        boolean opens = text.length() > SHORTEST_NOUN
                && !Lexicon.endsWith(Lexicon.RATE_NOUNS, text)
                && !text.endsWith("率")
                && WORDS.indexOf(text.charAt(0)) >= 0
                && Lexicon.KEPT_LEADS.startingAt(text, 0).isEmpty();
        for (int i = 1 + SHORTEST_NOUN; opens && i <= 1 + LONGEST_NOUN; i++) {
            String verb = Lexicon.VERBS.startingAt(text, i);
            int end = i + verb.length();
            boolean does = verb.length() > 1
                    && end + 1 < text.length()
                    && Lexicon.DOING_NOUNS.startingAt(text, i).isEmpty();
            if (does && "的、和".indexOf(text.charAt(end)) < 0) {
                return text.substring(i);
            }
        }
        return text;
    }
}
