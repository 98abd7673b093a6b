package io.github.tiankong.gui;

import io.github.tiankong.gui.author.AuthorDesk;
import io.github.tiankong.gui.fill.FilePicker;
import io.github.tiankong.gui.work.WorkDesk;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/** The dialogs of the author's place; drafts are picked and files opened as in the other places. */
final class AuthorDialogs implements AuthorDesk {
    private final Stage owner;
    private final FilePicker drafts;
    private final WorkDesk desk;

    AuthorDialogs(Stage owner, FilePicker drafts, WorkDesk desk) {
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
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner)).map(File::toPath);
    }

    @Override
    public void open(Path file) {
        desk.open(file);
    }
}
