package io.github.tiankong.batch;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.ListRows;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that hold the entries of a template's lists for all documents of a run, read but not yet joined to its rows. */
public final class ListFiles {
    private final Template template;
    private final List<ListRows> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ListFiles(Template template) {
        this.template = template;
    }

    /**
     * Reads them.
     *
     * @throws InputException when one is missing or cannot be read
     */
    public static ListFiles read(List<Path> files, Template template, SavedMapping mapping, Hidden hidden)
            throws InputException {
        ListFiles lists = new ListFiles(template);
        for (Path file : files) {
            if (template.lists().isEmpty()) {
                lists.problems.add(Problem.error("lists-none", Location.ofFile(InputFile.name(file)), template.name()));
                continue;
            }
            InputFile.requireFile(file);
            ListRows.Found found = ListRows.read(file, Forms.names(template), mapping, hidden);
            lists.tables.addAll(found.tables());
            lists.problems.addAll(found.problems());
        }
        return lists;
    }

    public List<ListRows> tables() {
        return List.copyOf(tables);
    }

    /**
     * What is wrong with the tables, which lists have none, and what is wrong with how they are joined.
     *
     * @param maker made of these tables
     */
    public List<Problem> problems(DocumentMaker maker) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(missing(maker.recipe().gaps()));
        maker.lists().forEach(list -> all.addAll(list.problems()));
        return all;
    }

    /** A list without a table stays empty in every document, which must be wanted unless all of it may stay open. */
    private List<Problem> missing(Gaps gaps) {
        List<Problem> missing = new ArrayList<>();
        for (String list : template.lists()) {
            boolean required = template.fields().stream()
                    .anyMatch(f -> f.list().filter(list::equals).isPresent()
                            && f.supply().required());
            if (tables.stream().noneMatch(t -> t.list().equals(list))) {
                Severity severity = required && gaps == Gaps.FAIL ? Severity.ERROR : Severity.WARNING;
                missing.add(
                        new Problem("batch-list-missing", severity, Location.ofFile(template.name()), List.of(list)));
            }
        }
        return missing;
    }
}
