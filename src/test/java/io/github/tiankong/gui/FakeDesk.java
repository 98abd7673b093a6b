package io.github.tiankong.gui;

import io.github.tiankong.gui.work.WorkDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every dialog at once: the tables it was given, targets in one folder. */
public final class FakeDesk implements WorkDesk {
    private final Path folder;
    private List<Path> tables = List.of();
    private boolean opens = true;
    private final List<Path> opened = new ArrayList<>();

    public FakeDesk(Path folder) {
        this.folder = folder;
    }

    void setTables(List<Path> now) {
        tables = now;
    }

    /** There is no program to open things with. */
    void setOpensNothing() {
        opens = false;
    }

    Path target(String name) {
        return folder.resolve(name);
    }

    /** What was opened, folders too. */
    List<Path> opened() {
        return List.copyOf(opened);
    }

    @Override
    public List<Path> pickTables() {
        return tables;
    }

    @Override
    public Optional<Path> pickTarget(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public boolean open(Path file) {
        opened.add(file);
        return opens;
    }

    @Override
    public boolean showFolder(Path file) {
        opened.add(file.getParent());
        return opens;
    }
}
