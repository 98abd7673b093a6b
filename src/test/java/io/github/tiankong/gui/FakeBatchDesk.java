package io.github.tiankong.gui;

import io.github.tiankong.gui.batch.BatchDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every dialog of the place 批量 at once. */
final class FakeBatchDesk implements BatchDesk {
    private final Path draft;
    private final Path table;
    private final Path folder;
    private final List<Path> opened = new ArrayList<>();

    FakeBatchDesk(Path draft, Path table, Path folder) {
        this.draft = draft;
        this.table = table;
        this.folder = folder;
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
    public Optional<Path> pickTable() {
        return Optional.of(table);
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
