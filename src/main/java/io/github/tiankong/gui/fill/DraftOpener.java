package io.github.tiankong.gui.fill;

import io.github.tiankong.problem.InputException;
import java.nio.file.Path;

/** Looks into a draft (.docx, .doc, .txt) or a template folder. Slow: never called on the window's thread. */
@FunctionalInterface
public interface DraftOpener {
    /**
     * What stands in it.
     *
     * @throws InputException if it cannot be read, or is no draft at all
     */
    OpenedDraft open(Path path) throws InputException;
}
