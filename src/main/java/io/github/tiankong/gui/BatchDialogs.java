package io.github.tiankong.gui;

import io.github.tiankong.gui.batch.BatchDesk;
import io.github.tiankong.gui.fill.FilePicker;
import io.github.tiankong.gui.work.WorkDesk;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** The dialogs of the place 批量: those of the place 填写, and one for folders. */
final class BatchDialogs implements BatchDesk {
    private final Stage owner;
    private final FilePicker drafts;
    private final WorkDesk desk;
    private final DirectoryChooser folders = new DirectoryChooser();

    BatchDialogs(Stage owner, FilePicker drafts, WorkDesk desk) {
        this.owner = owner;
        this.drafts = drafts;
        this.desk = desk;
    }

    @Override
    public Optional<Path> pickDraft() {
        return drafts.pick();
    }

    @Override
    public Optional<Path> pickFolder() {
        File folder = folders.showDialog(owner);
        if (folder == null) {
            return Optional.empty();
        }
        folders.setInitialDirectory(folder.getAbsoluteFile().getParentFile());
        return Optional.of(folder.toPath());
    }

    @Override
    public Optional<Path> pickTable() {
        return desk.pickTables().stream().findFirst();
    }

    @Override
    public Optional<Path> pickTarget(String name) {
        return desk.pickTarget(name);
    }

    @Override
    public void open(Path what) {
        desk.open(what);
    }
}
