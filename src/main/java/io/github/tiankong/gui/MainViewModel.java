package io.github.tiankong.gui;

import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Theme;
import io.github.tiankong.gui.memory.Settings;
import io.github.tiankong.gui.memory.SettingsFile;
import io.github.tiankong.gui.memory.WindowPlace;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.problem.OutputException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The state of the window around the places: which place is open, theme and language, and what of it is remembered. */
final class MainViewModel {
    private final SettingsFile file;
    private final Messages messages;
    private final TaskRunner runner;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(this, "place", Place.FILL);
    private final ReadOnlyObjectWrapper<Theme> theme;
    private Settings settings;

    MainViewModel(SettingsFile file, Settings settings, Messages messages, TaskRunner runner) {
        this.file = file;
        this.settings = settings;
        this.messages = messages;
        this.runner = runner;
        this.theme = new ReadOnlyObjectWrapper<>(this, "theme", settings.theme());
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    Settings settings() {
        return settings;
    }

    void switchTheme() {
        Theme chosen = theme.get().other();
        theme.set(chosen);
        remember(settings.withTheme(chosen));
    }

    void switchLanguage() {
        Language chosen = messages.languageProperty().get().other();
        messages.languageProperty().set(chosen);
        remember(settings.withLanguage(chosen));
    }

    /** Called when the window closes: written at once, because the thread beside it ends with the program. */
    void close(WindowPlace last) throws OutputException {
        settings = settings.withPlace(last);
        file.write(settings);
    }

    /** A taste that could not be noted down is no matter for the clerk now: it is tried again at the next change. */
    private void remember(Settings changed) {
        settings = changed;
        runner.work(() -> {
                    file.write(changed);
                    return changed;
                })
                .start();
    }
}
