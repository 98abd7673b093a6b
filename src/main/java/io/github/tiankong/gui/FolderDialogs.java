package io.github.tiankong.gui;

import io.github.tiankong.gui.author.AuthorDesk;
import io.github.tiankong.gui.batch.BatchDesk;
import io.github.tiankong.gui.fill.FilePicker;
import io.github.tiankong.gui.work.WorkDesk;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** The dialogs of the places 批量 and 模板: those of the place 填写, and one for folders. */
final class FolderDialogs implements BatchDesk, AuthorDesk {
    private final Stage owner;
    private final FilePicker drafts;
    private final WorkDesk desk;
    private Optional<File> folder = Optional.empty();

    FolderDialogs(Stage owner, FilePicker drafts, WorkDesk desk) {
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
        DirectoryChooser chooser = new DirectoryChooser();
        // it throws where the folder is gone meanwhile
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
        folder = chosen.map(File::getAbsoluteFile).map(File::getParentFile).or(() -> folder);
        return chosen.map(File::toPath);
    }

    @Override
    public List<Path> pickTables() {
        return desk.pickTables();
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
