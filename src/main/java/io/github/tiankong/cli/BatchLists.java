package io.github.tiankong.cli;

import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.ListEntries;
import io.github.tiankong.values.ListRows;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a template's lists in a run: read, joined to the rows, and missed. */
final class BatchLists {
    private final Template template;
    private final List<ListRows> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BatchLists(Template template) {
        this.template = template;
    }

    static BatchLists read(BatchOptions options, Template template, SavedMapping mapping) throws InputException {
        BatchLists lists = new BatchLists(template);
        if (template.lists().isEmpty()) {
            options.lists.forEach(file -> lists.problems.add(
                    Problem.error("lists-none", Location.ofFile(InputFile.name(file)), template.name())));
            return lists;
        }
        for (Path file : options.lists) {
            InputFile.requireFile(file);
            ListRows.Found found = ListRows.read(file, Forms.names(template), mapping, options.hidden());
            lists.tables.addAll(found.tables());
            lists.problems.addAll(found.problems());
        }
        lists.requireAll(options.gaps);
        return lists;
    }

    /** A list without a table stays empty in every document, which must be wanted unless all of it may stay open. */
    private void requireAll(Gaps gaps) {
        for (String list : template.lists()) {
            boolean required = template.fields().stream()
                    .anyMatch(f -> f.list().filter(list::equals).isPresent()
                            && f.supply().required());
            if (tables.stream().noneMatch(t -> t.list().equals(list))) {
                Severity severity = required && gaps == Gaps.FAIL ? Severity.ERROR : Severity.WARNING;
                problems.add(
                        new Problem("batch-list-missing", severity, Location.ofFile(template.name()), List.of(list)));
            }
        }
    }

    List<ListRows> tables() {
        return tables;
    }

    /** What is wrong with the tables, with how they are joined, and which lists have none. */
    List<Problem> problems(DocumentMaker maker) {
        List<Problem> all = new ArrayList<>(problems);
        maker.lists().forEach(list -> all.addAll(list.problems()));
        return all;
    }

    static void say(DocumentMaker maker, Voice voice) {
        for (ListEntries list : maker.lists()) {
            DataOptions.say(list.reading(), voice);
            if (!list.sharedHeadings().isEmpty()) {
                voice.say(
                        "batch.lists-joined",
                        list.reading().file(),
                        list.list(),
                        String.join(voice.text("names.separator"), list.sharedHeadings()));
            }
        }
    }
}
