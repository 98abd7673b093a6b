package io.github.tiankong.gui;

import io.github.tiankong.gui.fill.FilePicker;
import io.github.tiankong.gui.language.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The file dialog of the platform; it comes back to the folder chosen last. */
final class DraftChooser implements FilePicker {
    private final Stage owner;
    private final Messages messages;
    private final FileChooser chooser = new FileChooser();

    DraftChooser(Stage owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public Optional<Path> pick() {
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        messages.now("window.filter.drafts"), "*.docx", "*.doc", "*.txt"));
        File file = chooser.showOpenDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        chooser.setInitialDirectory(file.getAbsoluteFile().getParentFile());
        return Optional.of(file.toPath());
    }
}
