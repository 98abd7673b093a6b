package io.github.tiankong.gui.batch;

import io.github.tiankong.render.Gaps;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the last run was made with.
 *
 * @param sheets what is read of the tables that are workbooks
 * @param lists tables with the entries of the template's lists
 * @param output empty if the clerk left it to the program
 */
record LastBatch(
        Optional<Path> template,
        Optional<Path> table,
        SheetChoice sheets,
        List<Path> lists,
        OutputKind kind,
        Optional<Path> output,
        String pattern,
        Gaps gaps,
        boolean strict,
        List<SavedMapping.Entry> said) {
    static final LastBatch NONE = new LastBatch(
            Optional.empty(),
            Optional.empty(),
            SheetChoice.VISIBLE,
            List.of(),
            OutputKind.FOLDER,
            Optional.empty(),
            "",
            Gaps.FAIL,
            false,
            List.of());

    LastBatch {
        lists = List.copyOf(lists);
        said = List.copyOf(said);
    }
}
