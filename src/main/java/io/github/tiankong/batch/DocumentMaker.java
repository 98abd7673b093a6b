package io.github.tiankong.batch;

import io.github.tiankong.check.Checks;
import io.github.tiankong.check.Finding;
import io.github.tiankong.fill.Branching;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.render.DocumentTooLongException;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.PictureFiles;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.render.Use;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.ListEntries;
import io.github.tiankong.values.Reading;
import io.github.tiankong.values.RowValues;
import io.github.tiankong.values.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes one document from one row: the same bytes, name and problems wherever and whenever it is done. Compiled once; may
 * be used by several threads at a time, and be made anew elsewhere from its {@link Recipe}.
 */
public final class DocumentMaker {
    /** The note that blanks stay open; its first argument is how many. */
    public static final String OPEN = "row-open";

    private static final int MOST_NAMED = 3;

    private final Recipe recipe;
    private final Template template;
    private final RowValues columns;
    private final List<ListEntries> lists;
    private final NamePattern pattern;
    private final Filler filler;
    private final Branching branching;
    private final Checks checks;
    private final PictureFiles pictures;
    private final Renderer renderer;
    private final int earlierColumn;

    public DocumentMaker(Recipe recipe, Template template) {
        this.recipe = recipe;
        this.template = template;
        List<FieldName> names = Forms.names(template);
        this.columns = new RowValues(recipe.head(), names, recipe.mapping());
        this.lists = recipe.lists().stream()
                .map(rows -> new ListEntries(rows, recipe.head(), names, recipe.mapping()))
                .toList();
        this.pattern = new NamePattern(
                recipe.pattern(), columns.reading(), recipe.head().lowest());
        this.filler = Filler.of(template);
        this.branching = Branching.of(template);
        this.checks = Checks.of(template);
        this.pictures = new PictureFiles(template, List.of(Path.of(recipe.table())));
        this.renderer = new Renderer(template, Use.MANY, pictures);
        this.earlierColumn = EarlierRow.column(recipe.head());
    }

    public Recipe recipe() {
        return recipe;
    }

    /** The tables of the template's lists, joined to the rows. */
    public List<ListEntries> lists() {
        return lists;
    }

    /**
     * Whether a problem is that of a column which no field has, but which is put to use: the names show it, or the table of a
     * list has it too.
     */
    public boolean putsToUse(Problem problem) {
        return problem.code().startsWith("column-unmatched")
                && putsToUse(problem.arguments().get(0));
    }

    private boolean putsToUse(String heading) {
        return pattern.uses(heading)
                || heading.equals(EarlierRow.HEADING)
                || lists.stream().anyMatch(list -> list.sharedHeadings().contains(heading));
    }

    /** How the documents are named. */
    public NamePattern pattern() {
        return pattern;
    }

    /** What the table says of how a row's document was named in an earlier run. */
    EarlierRow earlier(Row row) {
        return EarlierRow.of(row, earlierColumn);
    }

    /** Whether documents show pictures the table names, which may have changed where the table has not. */
    boolean showsPictures() {
        return !pictureColumns().isEmpty();
    }

    /** The columns that name picture files, seen from the folder of the table. */
    List<Integer> pictureColumns() {
        List<Reading.Binding> bindings = columns.reading().bindings();
        return IntStream.range(0, bindings.size())
                .filter(i -> pictures.shows(bindings.get(i).key()))
                .boxed()
                .toList();
    }

    /** The name of a row's document before others of the same name are known. */
    FileName fileName(DocumentRow row) {
        return new FileName(pattern.nameOf(row.row(), earlier(row.row()).number()), location(row));
    }

    /** The name of a row's document; {@code number} is 1, or what {@link NamePlan} says. */
    public String name(DocumentRow row, int number) {
        return fileName(row).numbered(number);
    }

    /** Fills and checks a row and writes its document, unless it has failed. */
    public MadeDocument make(DocumentRow row, int number) {
        return make(row, fileName(row), number);
    }

    /** @param name {@link #fileName} of the row */
    MadeDocument make(DocumentRow row, FileName name, int number) {
        return guarded(row, name, number, () -> made(row, name, number));
    }

    /** A fault of ours fails the row it shows itself at, and no other. */
    MadeDocument guarded(DocumentRow row, FileName name, int number, Supplier<MadeDocument> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            Problem fault = Problem.error("internal", location(row), e.toString());
            return new MadeDocument(
                    row.row().number(),
                    name.numbered(number),
                    Filling.open(template),
                    List.of(),
                    List.of(fault),
                    true,
                    Optional.empty());
        }
    }

    private MadeDocument made(DocumentRow row, FileName name, int number) {
        MadeDocument filled = filled(row, name, number);
        if (filled.failed()) {
            return filled;
        }
        try {
            byte[] document = renderer.render(filled.filling(), recipe.gaps());
            return made(filled, filled.problems(), Optional.of(document));
        } catch (DocumentTooLongException e) {
            List<Problem> problems = new ArrayList<>(filled.problems());
            problems.add(e.problem());
            return made(filled, problems, Optional.empty());
        }
    }

    /** @param document empty where it failed at the last */
    private static MadeDocument made(MadeDocument filled, List<Problem> problems, Optional<byte[]> document) {
        return new MadeDocument(
                filled.rowNumber(),
                filled.name(),
                filled.filling(),
                filled.findings(),
                problems,
                document.isEmpty(),
                document);
    }

    /** Fills and checks a row; the document itself is not written. */
    public MadeDocument fill(DocumentRow row, int number) {
        return fill(row, fileName(row), number);
    }

    /** @param name {@link #fileName} of the row */
    MadeDocument fill(DocumentRow row, FileName name, int number) {
        return guarded(row, name, number, () -> filled(row, name, number));
    }

    private MadeDocument filled(DocumentRow row, FileName name, int number) {
        List<Problem> problems = new ArrayList<>(columns.faults(row));
        if (!recipe.pattern().isEmpty()) {
            problems.addAll(nameProblems(row, name, number));
        }
        Values values = withEntries(columns.read(row.row()), row);
        problems.addAll(values.problems());
        Filler.Outcome outcome = filler.fill(values);
        problems.addAll(outcome.problems());
        Filling filling = outcome.filling();
        problems.addAll(pictures.problems(filling));
        boolean openMatters = recipe.gaps() == Gaps.FAIL && !MadeDocument.has(Severity.ERROR, problems);
        List<Finding> findings = checks.check(filling).stream()
                .filter(f -> openMatters || !f.problem().code().equals(Checks.OPEN))
                .map(f -> new Finding(f.key(), inRow(f, row)))
                .toList();
        findings.forEach(f -> problems.add(f.problem()));
        if (recipe.gaps() != Gaps.FAIL) {
            leftOpen(filling, row).ifPresent(problems::add);
        }
        boolean failed = MadeDocument.has(Severity.ERROR, problems)
                || recipe.strict() && MadeDocument.has(Severity.WARNING, problems);
        return new MadeDocument(
                row.row().number(), name.numbered(number), filling, findings, problems, failed, Optional.empty());
    }

    /** That blanks stay open in a document, as was asked for: how many, and the first of them. */
    private Optional<Problem> leftOpen(Filling filling, DocumentRow row) {
        List<String> open = template.fields().stream()
                .filter(field -> filling.isOpen(field, branching))
                .map(Field::label)
                .toList();
        String first = String.join("、", open.stream().limit(MOST_NAMED).toList());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.note(
                        OPEN,
                        location(row),
                        Integer.toString(open.size()),
                        open.size() > MOST_NAMED ? first + "…" : first));
    }

    /** What is of no cell, such as an open field, is of the row, and of the column that should have filled it. */
    private Problem inRow(Finding finding, DocumentRow row) {
        Problem problem = finding.problem();
        Location place = problem.location();
        if (place.rowNumber() > 0) {
            return problem;
        }
        Location ofRow = location(row);
        String column = columns.reading().bindings().stream()
                .filter(binding -> !finding.key().isEmpty() && binding.key().equals(finding.key()))
                .map(Reading.Binding::name)
                .findFirst()
                .orElse("");
        Location inRow =
                new Location(ofRow.file(), ofRow.sheet(), ofRow.rowNumber(), column, place.heading(), place.sentence());
        return new Problem(problem.code(), problem.severity(), inRow, problem.arguments());
    }

    /** A list whose table has nothing for a document is empty, which is told. */
    private Values withEntries(Values values, DocumentRow row) {
        if (lists.isEmpty()) {
            return values;
        }
        Map<String, List<Values>> entries = new LinkedHashMap<>();
        for (ListEntries list : lists) {
            entries.computeIfAbsent(list.list(), k -> new ArrayList<>()).addAll(list.of(row.row()));
        }
        List<Problem> problems = new ArrayList<>(values.problems());
        for (ListEntries list : lists) {
            if (entries.get(list.list()).isEmpty()) {
                problems.add(list.missing(row.row(), location(row)));
            }
        }
        return values.withLists(entries, problems);
    }

    private List<Problem> nameProblems(DocumentRow row, FileName name, int number) {
        List<Problem> problems = new ArrayList<>();
        List<String> missing = pattern.missing(row.row());
        if (!missing.isEmpty()) {
            problems.add(Problem.warning("name-missing", location(row), String.join(", ", missing)));
        }
        problems.addAll(name.problems(number));
        return problems;
    }

    private Location location(DocumentRow row) {
        return Location.ofRow(
                recipe.head().file(), recipe.head().sheet(), row.row().number());
    }
}
