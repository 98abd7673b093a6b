package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.ListFiles;
import io.github.tiankong.batch.MadeDocument;
import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.batch.UnusedEntries;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.DocumentRows;
import io.github.tiankong.values.Reading;
import io.github.tiankong.values.SavedMapping;
import io.github.tiankong.values.TableHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads template and table and tells what a run would make of them. What has not changed since the last time is not read
 * again. Slow: never called on the window's thread, and by one thread at a time.
 */
final class PreviewReader {
    /** Filling and checking so many rows takes a fifth of a second; the rest is told after the run. */
    static final int MOST_ROWS = 300;

    private static final String UNMATCHED = "column-unmatched";
    /** Told once for all rows. */
    private static final String LIST_MISSING = "list-missing";

    private final PreviewSheets sheets = new PreviewSheets();
    private final PreviewLists lists = new PreviewLists();
    private Optional<TemplateAtHand> template = Optional.empty();
    private Optional<TableAtHand> table = Optional.empty();

    private record TemplateAtHand(Path source, List<FileTime> times, BatchTemplate read) {}

    private record TableAtHand(Question question, TableHead head, Reading reading, First first) {}

    /** What the reading of a table depends on. */
    private record Question(
            Path file, FileTime time, SheetChoice sheets, List<FieldName> names, SavedMapping mapping) {}

    private record First(List<DocumentRow> rows, boolean hasMore, List<Problem> problems, List<Problem> passedOver) {}

    Preview read(BatchChoices choices) throws InputException {
        BatchTemplate read = template(choices.template());
        try {
            return read(choices, read);
        } catch (InputException e) {
            if (e.problem().code().equals(UnmatchedTable.CODE)) {
                return UnmatchedTable.preview(choices, read.names(), sheets(choices), e.problem());
            }
            throw e;
        }
    }

    private List<String> sheets(BatchChoices choices) throws InputException {
        return sheets.names(choices.table(), choices.sheets().hidden());
    }

    private Preview read(BatchChoices choices, BatchTemplate read) throws InputException {
        SavedMapping mapping = read.saved().with(choices.said());
        TableAtHand at = table(choices, read.names(), mapping);
        ListFiles entries = lists.read(
                choices.lists(), read.template(), mapping, choices.sheets().hidden());
        DocumentMaker maker = new DocumentMaker(choices.recipe(at.head(), mapping, entries), read.template());
        NamePlan plan = NamePlan.of(at.first().rows(), maker);
        List<PreviewRow> rows =
                at.first().rows().stream().map(row -> row(row, maker, plan)).toList();
        List<Problem> problems = new ArrayList<>(read.problems());
        Stream.concat(at.first().problems().stream(), listProblems(entries, maker, at.first()).stream())
                .filter(problem -> !problem.code().startsWith(UNMATCHED) && problem.severity() != Severity.NOTE)
                .forEach(problems::add);
        Set<String> toldElsewhere = new HashSet<>(plan.changes().keySet());
        toldElsewhere.add(LIST_MISSING);
        return new Preview(
                read.names(),
                new SheetsShown(
                        sheets(choices),
                        at.head().sheet(),
                        at.first().problems().stream().anyMatch(SheetsShown::isHidden)),
                PreviewLists.joined(
                        maker, read.names(), at.first().rows(), at.first().hasMore()),
                at.reading().bindings().stream().map(Reading.Binding::name).toList(),
                PreviewColumns.of(at.reading(), read.names(), mapping, heading -> use(heading, maker)),
                rows,
                at.first().hasMore(),
                plan,
                maker.pattern().problems(),
                problems,
                RowFinding.of(rows, toldElsewhere),
                at.first().passedOver());
    }

    /** What is wrong with the tables of the lists; entries of no row only where all rows are known. */
    private static List<Problem> listProblems(ListFiles entries, DocumentMaker maker, First first) {
        List<Problem> problems = new ArrayList<>(entries.problems(maker));
        if (!first.hasMore()) {
            UnusedEntries unused = new UnusedEntries(maker);
            first.rows().forEach(unused::meet);
            problems.addAll(unused.problems());
        }
        return problems;
    }

    private static ColumnUse use(String heading, DocumentMaker maker) {
        if (maker.pattern().uses(heading)) {
            return ColumnUse.NAMES;
        }
        boolean joins =
                maker.lists().stream().anyMatch(list -> list.sharedHeadings().contains(heading));
        return joins ? ColumnUse.JOIN : ColumnUse.NONE;
    }

    private static PreviewRow row(DocumentRow row, DocumentMaker maker, NamePlan plan) {
        MadeDocument made = maker.fill(row, plan.number(row.row().number()));
        return new PreviewRow(
                made.rowNumber(),
                made.name(),
                row.row().cells(),
                PreviewLists.counts(maker, row),
                made.problems(),
                made.failed());
    }

    private BatchTemplate template(Path source) throws InputException {
        List<FileTime> times = new ArrayList<>();
        TemplateFolder.filesOf(source).forEach(file -> times.add(time(file)));
        times.add(time(SavedMapping.fileOf(source)));
        boolean same = template.filter(
                        t -> t.source().equals(source) && t.times().equals(times))
                .isPresent();
        if (!same) {
            template = Optional.of(new TemplateAtHand(source, times, BatchTemplate.read(source)));
        }
        return template.orElseThrow().read();
    }

    private TableAtHand table(BatchChoices choices, List<FieldName> names, SavedMapping mapping) throws InputException {
        Path file = choices.table();
        InputFile.requireFile(file);
        Question question = new Question(file, time(file), choices.sheets(), names, mapping);
        boolean same = table.filter(t -> t.question().equals(question)).isPresent();
        if (!same) {
            table = Optional.of(readTable(question));
        }
        return table.orElseThrow();
    }

    private static TableAtHand readTable(Question question) throws InputException {
        try (DocumentRows rows =
                DocumentRows.open(question.file(), question.names(), question.mapping(), question.sheets())) {
            List<DocumentRow> first = new ArrayList<>();
            Optional<DocumentRow> row = rows.nextRow();
            for (; row.isPresent() && first.size() < MOST_ROWS; row = rows.nextRow()) {
                first.add(row.get());
            }
            List<Problem> passedOver = rows.takePassedOver(Integer.MAX_VALUE).stream()
                    .filter(problem -> problem.severity() == Severity.NOTE)
                    .toList();
            First read = new First(first, row.isPresent(), rows.problems(), passedOver);
            return new TableAtHand(question, rows.head(), rows.reading(), read);
        } catch (IOException e) {
            String name = InputFile.name(question.file());
            throw new InputException(Problem.error("file-unreadable", Location.ofFile(name)), e);
        }
    }

    static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
