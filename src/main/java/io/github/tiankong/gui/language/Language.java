package io.github.tiankong.gui.language;

import java.util.Locale;

/** A language the window speaks. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /** The one the language button switches to. */
    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
