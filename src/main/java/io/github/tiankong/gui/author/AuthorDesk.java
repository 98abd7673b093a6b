package io.github.tiankong.gui.author;

import java.nio.file.Path;
import java.util.Optional;

/** The dialogs and programs of the platform an author needs. */
public interface AuthorDesk {
    /** Asks for a draft or a finished report. */
    Optional<Path> pickDraft();

    /** Asks for a folder: a template, or where one is to lie. */
    Optional<Path> pickFolder();

    /** Opens a file with the program for it. */
    void open(Path file);
}
