package io.github.tiankong.gui.batch;

import io.github.tiankong.render.Gaps;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the last run was made with.
 *
 * @param output empty if the clerk left it to the program
 */
record LastBatch(
        Optional<Path> template,
        Optional<Path> table,
        OutputKind kind,
        Optional<Path> output,
        String pattern,
        Gaps gaps,
        boolean strict,
        List<SavedMapping.Entry> said) {
    static final LastBatch NONE = new LastBatch(
            Optional.empty(), Optional.empty(), OutputKind.FOLDER, Optional.empty(), "", Gaps.FAIL, false, List.of());

    LastBatch {
        said = List.copyOf(said);
    }
}
