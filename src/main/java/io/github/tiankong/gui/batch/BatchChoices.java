package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.ListFiles;
import io.github.tiankong.batch.Recipe;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.values.SavedMapping;
import io.github.tiankong.values.TableHead;
import java.nio.file.Path;
import java.util.List;

/**
 * All that decides the documents of a run.
 *
 * @param template a template folder or a draft
 * @param sheets what is read of the tables that are workbooks
 * @param lists tables with the entries of the template's lists
 * @param rest whether the table holds what is left of a run's rows, so that entries of other rows are no matter
 * @param said what the clerk says of the table's names
 * @param pattern the names of the documents; empty where they need none
 * @param strict whether a doubt fails a row
 */
record BatchChoices(
        Path template,
        Path table,
        SheetChoice sheets,
        List<Path> lists,
        boolean rest,
        List<SavedMapping.Entry> said,
        String pattern,
        Gaps gaps,
        boolean strict) {

    BatchChoices {
        lists = List.copyOf(lists);
        said = List.copyOf(said);
    }

    /** The same run over a table of the rows that are left. */
    BatchChoices withRest(Path other) {
        return new BatchChoices(template, other, SheetChoice.VISIBLE, lists, true, said, pattern, gaps, strict);
    }

    /**
     * @param mapping what holds for the table's names, these choices among it
     * @param entries the tables of the lists, read
     */
    Recipe recipe(TableHead head, SavedMapping mapping, ListFiles entries) {
        return new Recipe(
                template.toString(), head, mapping, pattern, gaps, strict, table.toString(), entries.tables());
    }
}
