package io.github.tiankong.gui;

import io.github.tiankong.gui.batch.BatchDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every dialog of the place 批量 at once. */
final class FakeBatchDesk implements BatchDesk {
    private final Path draft;
    private List<Path> tables;
    private final Path folder;
    private final List<Path> opened = new ArrayList<>();

    FakeBatchDesk(Path draft, Path table, Path folder) {
        this.draft = draft;
        this.tables = List.of(table);
        this.folder = folder;
    }

    /** What the next dialog for tables gives. */
    void setTables(List<Path> given) {
        tables = List.copyOf(given);
    }

    List<Path> opened() {
        return List.copyOf(opened);
    }

    @Override
    public Optional<Path> pickDraft() {
        return Optional.of(draft);
    }

    @Override
    public Optional<Path> pickFolder() {
        return Optional.of(folder);
    }

    @Override
    public List<Path> pickTables() {
        return tables;
    }

    @Override
    public Optional<Path> pickTarget(String name) {
        return Optional.of(folder.resolveSibling(name));
    }

    @Override
    public void open(Path what) {
        opened.add(what);
    }
}
