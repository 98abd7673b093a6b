package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.Recipe;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.values.SavedMapping;
import io.github.tiankong.values.TableHead;
import java.nio.file.Path;
import java.util.List;

/**
 * All that decides the documents of a run.
 *
 * @param template a template folder or a draft
 * @param said what the clerk says of the table's names
 * @param pattern the names of the documents; empty where they need none
 * @param strict whether a doubt fails a row
 */
record BatchChoices(
        Path template, Path table, List<SavedMapping.Entry> said, String pattern, Gaps gaps, boolean strict) {

    BatchChoices {
        said = List.copyOf(said);
    }

    /** The same run over another table. */
    BatchChoices withTable(Path other) {
        return new BatchChoices(template, other, said, pattern, gaps, strict);
    }

    /** @param mapping what holds for the table's names, these choices among it */
    Recipe recipe(TableHead head, SavedMapping mapping) {
        return new Recipe(template.toString(), head, mapping, pattern, gaps, strict, table.toString());
    }
}
