package io.github.tiankong.gui.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the place asks of the machine it runs on. */
public interface BatchDesk {
    /** Asks for a draft. */
    Optional<Path> pickDraft();

    /** Asks for a folder: a template's, or the one for the documents. */
    Optional<Path> pickFolder();

    /** Asks for tables, several at once where more than one is of use. */
    List<Path> pickTables();

    /**
     * Asks where to write.
     *
     * @param name proposed, with its ending, which is the only kind offered
     */
    Optional<Path> pickTarget(String name);

    /** Opens a file or folder with the program the user has for it. */
    void open(Path what);
}
