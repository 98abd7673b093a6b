package io.github.tiankong.phrase;

/** Takes off for whom, with whom or where something is done: 为企业节省成本 tells of 节省成本. */
final class Prepositions {
    private static final String WORDS = "为给替向与同在对";
    private static final int SHORTEST_NOUN = 2;
    private static final int LONGEST_NOUN = 8;

    private Prepositions() {}

    /** The words from the verb on, or all of them where none follows the noun. */
    static String without(String text) {
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
