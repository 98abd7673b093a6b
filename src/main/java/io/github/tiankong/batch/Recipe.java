package io.github.tiankong.batch;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.values.ListRows;
import io.github.tiankong.values.SavedMapping;
import io.github.tiankong.values.TableHead;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * All that is needed to make documents from rows, small enough to be sent to another machine that sees the same folders.
 *
 * @param templateFolder where the template lies
 * @param head what stands above the rows
 * @param mapping what was said of the table's names
 * @param pattern the names of the documents; empty where they need none
 * @param gaps what becomes of open blanks
 * @param strict whether a warning fails a row
 * @param table where the table lies, from whose folder it names pictures; an absolute path where it is sent elsewhere
 * @param lists the tables of the template's lists, with the rows of all documents
 */
public record Recipe(
        String templateFolder,
        TableHead head,
        SavedMapping mapping,
        String pattern,
        Gaps gaps,
        boolean strict,
        String table,
        List<ListRows> lists)
        implements Serializable {

    public Recipe {
        lists = List.copyOf(lists);
    }

    /** Reads the template and compiles it; costs far more than a document. */
    public DocumentMaker maker() throws InputException {
        return new DocumentMaker(this, TemplateFolder.read(Path.of(templateFolder)));
    }
}
