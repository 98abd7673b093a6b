package io.github.tiankong.gui;

import io.github.tiankong.gui.fill.FilePicker;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The file dialog of the platform; it comes back to the folder chosen last. */
final class DraftChooser implements FilePicker {
    private final Stage owner;
    private final FileChooser chooser = new FileChooser();

    DraftChooser(Stage owner) {
        this.owner = owner;
        // the kinds alone need no words in any language
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("*.docx, *.doc, *.txt", "*.docx", "*.doc", "*.txt"));
    }

    @Override
    public Optional<Path> pick() {
        File file = chooser.showOpenDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        chooser.setInitialDirectory(file.getAbsoluteFile().getParentFile());
        return Optional.of(file.toPath());
    }
}
