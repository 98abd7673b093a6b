package io.github.tiankong.gui.batch;

import io.github.tiankong.files.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the documents of a run are gathered in. */
enum OutputKind {
    /** A file each, in one folder. */
    FOLDER("batch.kind.folder", ""),
    /** One ZIP. */
    ZIP("batch.kind.zip", ".zip"),
    /** One document, one after the other. */
    MERGED("batch.kind.merged", ".docx");

    private final String labelKey;
    private final String ending;

    OutputKind(String labelKey, String ending) {
        this.labelKey = labelKey;
        this.ending = ending;
    }

    String labelKey() {
        return labelKey;
    }

    /** What the name of its file ends in; empty for a folder. */
    String ending() {
        return ending;
    }

    /** Whether each document has a name of its own. */
    boolean hasNames() {
        return this != MERGED;
    }

    /** A place beside a file, named after it; for a file one where nothing stands yet. */
    Path beside(Path file, String suffix) {
        return free(file.resolveSibling(InputFile.stem(file) + suffix + ending));
    }

    /** The same name, with a number where something stands already; a folder may stand. */
    Path free(Path wanted) {
        String name = wanted.getFileName().toString();
        String stem = name.substring(0, name.length() - ending.length());
        Path path = wanted;
        for (int i = 2; this != FOLDER && Files.exists(path); i++) {
            path = wanted.resolveSibling(stem + "（" + i + "）" + ending);
        }
        return path;
    }
}
