package io.github.tiankong.gui.fill;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a draft; empty if nothing was chosen. */
@FunctionalInterface
public interface FilePicker {
    Optional<Path> pick();
}
