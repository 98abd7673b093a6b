package io.github.tiankong.gui.memory;

import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.look.Theme;
import java.util.Optional;

/**
 * What the window remembers of its user's taste.
 *
 * @param language empty until the user has chosen one in the window
 * @param place empty until a window was closed once
 */
public record Settings(Theme theme, Optional<Language> language, Optional<WindowPlace> place) {
    public static final Settings FIRST_START = new Settings(Theme.LIGHT, Optional.empty(), Optional.empty());

    public Settings withTheme(Theme chosen) {
        return new Settings(chosen, language, place);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(theme, Optional.of(chosen), place);
    }

    public Settings withPlace(WindowPlace last) {
        return new Settings(theme, language, Optional.of(last));
    }
}
