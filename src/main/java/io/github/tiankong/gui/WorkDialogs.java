package io.github.tiankong.gui;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.work.WorkDesk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The dialogs and programs of the platform. */
final class WorkDialogs implements WorkDesk {
    private static final System.Logger LOG = System.getLogger(WorkDialogs.class.getName());
    private static final List<String> SOURCES =
            List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xls", "*.docx", "*.doc");

    private final Stage owner;
    private final Messages messages;
    private File folder;

    WorkDialogs(Stage owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public List<Path> pickTables() {
        FileChooser chooser = chooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.now("window.filter.tables"), SOURCES));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.get(0).getAbsoluteFile().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> pickTarget(String name) {
        FileChooser chooser = chooser();
        String kind = "*" + name.substring(name.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, kind));
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(owner);
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getAbsoluteFile().getParentFile();
        return Optional.of(file.toPath());
    }

    @Override
    public boolean open(Path file) {
        return run(file);
    }

    @Override
    public boolean showFolder(Path file) {
        return run(file.toAbsolutePath().getParent());
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    /** Each platform has a program that opens things with the program for them. */
    private static boolean run(Path what) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String opener = system.startsWith("windows") ? "explorer" : system.startsWith("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, what.toString()).start();
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "nothing opens " + what, e);
            return false;
        }
    }
}
