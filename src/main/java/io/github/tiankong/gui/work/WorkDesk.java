package io.github.tiankong.gui.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a work page asks of the machine it runs on. */
public interface WorkDesk {
    /** Asks for tables to import; empty if none was chosen. */
    List<Path> pickTables();

    /**
     * Asks where to write.
     *
     * @param name proposed, with its ending, which is the only kind offered
     */
    Optional<Path> pickTarget(String name);

    /** Opens a file with the program the user has for it; whether there is one. */
    boolean open(Path file);

    /** Shows the folder a file lies in; whether there is a program for it. */
    boolean showFolder(Path file);
}
