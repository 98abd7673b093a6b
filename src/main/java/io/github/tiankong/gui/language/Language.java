package io.github.tiankong.gui.language;

import java.util.List;
import java.util.Locale;

/** A language the window speaks. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language for a system's locale: English where somebody has chosen another than Chinese. Java calls the C locale of
     * POSIX {@code en} without a country, and nobody has chosen that one: Chinese comes first.
     */
    public static Language ofSystem(Locale locale) {
        boolean chosen = !locale.getCountry().isEmpty() || !List.of("", "en").contains(locale.getLanguage());
        return chosen ? of(locale) : CHINESE;
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
