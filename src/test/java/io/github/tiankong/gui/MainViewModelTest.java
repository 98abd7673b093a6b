package io.github.tiankong.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Theme;
import io.github.tiankong.gui.memory.Settings;
import io.github.tiankong.gui.memory.SettingsFile;
import io.github.tiankong.gui.memory.WindowPlace;
import io.github.tiankong.gui.task.InlineTasks;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.StringBinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainViewModelTest {
    @TempDir
    Path folder;

    private final Messages messages = new Messages(Language.CHINESE);
    private SettingsFile file;
    private MainViewModel model;

    @BeforeEach
    void makeModel() {
        file = new SettingsFile(folder);
        model = new MainViewModel(file, file.read(), messages, InlineTasks.runner());
    }

    @Test
    void switchesWordsAtOnceAndRemembersTheLanguage() {
        StringBinding label = messages.text("rail.fill.label");
        assertThat(label.get()).isEqualTo("填写");
        model.switchLanguage();
        assertThat(label.get()).isEqualTo("Fill");
        assertThat(file.read()).isEqualTo(Settings.FIRST_START.withLanguage(Language.ENGLISH));
    }

    @Test
    void switchesTheThemeAndRemembersIt() {
        model.switchTheme();
        assertThat(model.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(file.read()).isEqualTo(Settings.FIRST_START.withTheme(Theme.DARK));
    }

    @Test
    void remembersWhereTheWindowStoodTogetherWithTheTaste() throws Exception {
        model.switchTheme();
        model.close(new WindowPlace(10, 20, 1100, 750, false));
        assertThat(file.read())
                .isEqualTo(new Settings(
                        Theme.DARK, Optional.empty(), Optional.of(new WindowPlace(10, 20, 1100, 750, false))));
    }
}
