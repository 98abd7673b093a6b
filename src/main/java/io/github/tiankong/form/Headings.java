package io.github.tiankong.form;

import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.NameFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words that head columns, from {@code headings.properties}: what a column so headed holds. */
public enum Headings {
    KEY,
    LABEL,
    SECTION,
    SENTENCE,
    UNIT,
    LAST,
    VALUE,
    PERIOD,
    IGNORED;

    private static final Properties WORDS = Resource.properties(Headings.class, "headings.properties");
    private static final Map<String, Headings> BY_WORD = byWord();

    private static Map<String, Headings> byWord() {
        Map<String, Headings> byWord = new HashMap<>();
        for (Headings heading : values()) {
            heading.words().forEach(word -> byWord.put(NameFolding.squeeze(word), heading));
        }
        return byWord;
    }

    /** The columns of our own form, in their order. */
    public static List<Headings> formColumns() {
        return List.of(KEY, LABEL, SECTION, SENTENCE, UNIT, LAST, VALUE);
    }

    /** What a column with this heading holds, if it is one of the words, whatever unit its brackets tell: 本期（万元）. */
    public static Optional<Headings> of(String heading) {
        return Optional.ofNullable(BY_WORD.get(NameFolding.withoutBrackets(NameFolding.squeeze(heading))));
    }

    /** The word our own form uses: English, or Chinese for the Chinese locales. */
    String shownIn(Locale locale) {
        return words().get(locale.getLanguage().equals("zh") ? 1 : 0);
    }

    private List<String> words() {
        return List.of(WORDS.getProperty(name().toLowerCase(Locale.ROOT)).split(",", -1));
    }
}
