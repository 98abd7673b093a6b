package io.github.tiankong.gui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasWritten() throws Exception {
        Settings settings = new Settings(
                Theme.DARK, Optional.of(Language.ENGLISH), Optional.of(new WindowPlace(-5, 40, 1200, 800, true)));
        new SettingsFile(folder.resolve("not/yet/there")).write(settings);
        assertThat(new SettingsFile(folder.resolve("not/yet/there")).read()).isEqualTo(settings);
    }

    @Test
    void startsWithDefaultsWhereNothingWasWritten() {
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST_START);
    }

    @Test
    void leavesAtTheDefaultWhatItDoesNotUnderstand() throws Exception {
        Files.writeString(
                folder.resolve("settings.txt"),
                "tiankong-settings 1\ntheme=PURPLE\nlanguage=ENGLISH\nx=one\nnonsense\nwidth=1200\n");
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST_START.withLanguage(Language.ENGLISH));
    }
}
