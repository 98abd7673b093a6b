package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchEngine;
import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.ListFiles;
import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.batch.Recipe;
import io.github.tiankong.batch.UnusedEntries;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.values.DocumentRows;
import io.github.tiankong.values.SavedMapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a document for each row of a table. */
@Command(name = "batch", mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {
    private final Voice voice;
    private final BatchEngine engine;

    @Mixin
    private BatchOptions options = new BatchOptions();

    BatchCommand(Voice voice, BatchEngine engine) {
        this.voice = voice;
        this.engine = engine;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        Optional<Problem> misuse = misuse();
        if (misuse.isPresent()) {
            voice.tell(misuse.get());
            return ExitCode.USAGE;
        }
        requireOtherOutputs();
        TemplateReading reading = Sources.open(options.source);
        List<Problem> problems = new ArrayList<>(reading.problems());
        Template template = reading.template();
        List<FieldName> names = Forms.names(template);
        SavedMapping mapping = options.mappings.read(options.source, names, List.of(), problems, voice);
        InputFile.requireFile(options.table);
        ListFiles lists = ListFiles.read(options.lists, template, mapping, options.sheets.hidden());
        try (DocumentRows rows = DocumentRows.open(options.table, names, mapping, options.sheets.choice())) {
            String folder = Sources.templateFolder(options.source).toString();
            Recipe recipe = new Recipe(
                    folder,
                    rows.head(),
                    mapping,
                    options.pattern,
                    options.gaps,
                    options.strict,
                    options.table.toAbsolutePath().toString(),
                    lists.tables());
            DocumentMaker maker = new DocumentMaker(recipe, template);
            DataOptions.say(rows.reading(), voice);
            BatchLists.say(maker, voice);
            if (!maker.pattern().problems().isEmpty()) {
                voice.tell(maker.pattern().problems());
                return ExitCode.USAGE;
            }
            UnusedEntries unused = new UnusedEntries(maker);
            NamePlan plan = NamePlan.of(rows, maker, unused::meet, new BatchPaths(options).besideDocuments());
            rows.problems().stream().filter(p -> !maker.putsToUse(p)).forEach(problems::add);
            if (plan.rows() == 0) {
                problems.add(Problem.error("rows-none", rows.head().location()));
            }
            problems.addAll(lists.problems(maker));
            problems.addAll(unused.problems());
            return prepared(maker, plan, problems, names);
        } catch (IOException e) {
            throw new InputException(
                    Problem.error("file-unreadable", Location.ofFile(InputFile.name(options.table))), e);
        }
    }

    private Optional<Problem> misuse() {
        Problem problem = null;
        if (options.output == null && options.merged == null) {
            problem = missing("--output");
        } else if (options.output != null && options.pattern.isEmpty()) {
            problem = missing("--name");
        } else if (options.jobs < 1) {
            problem = Problem.error("usage-wrong", Location.NOWHERE, "--jobs " + options.jobs, "tiankong batch");
        } else if (options.resume && !options.toFolder()) {
            problem = Problem.error("resume-no-folder", Location.NOWHERE);
        } else if (engine.keepsDocumentsElsewhere()
                && (options.merged != null || options.toZip() || options.audit != null)) {
            problem = Problem.error("batch-elsewhere", Location.NOWHERE);
        }
        return problem == null ? new BatchPaths(options).clash() : Optional.of(problem);
    }

    private static Problem missing(String option) {
        return Problem.error("usage-missing", Location.NOWHERE, option, "tiankong batch");
    }

    /** No result overwrites an input. */
    private void requireOtherOutputs() throws OutputException {
        List<Path> inputs = new ArrayList<>(options.lists);
        inputs.addAll(List.of(options.table, options.source));
        for (Path output : new BatchPaths(options).all()) {
            Sources.requireOther(output, inputs);
        }
    }

    private int prepared(DocumentMaker maker, NamePlan plan, List<Problem> problems, List<FieldName> names)
            throws InputException, OutputException, IOException {
        BatchTelling telling = new BatchTelling(voice);
        voice.tell(problems);
        if (Voice.hasErrors(problems) || options.strict && Voice.hasWarnings(problems)) {
            voice.tell(Problem.note("batch-nothing", Location.NOWHERE));
            return ExitCode.CONTENT;
        }
        telling.plan(plan, options.pattern);
        try (Interruption interruption = new Interruption();
                DocumentRows rows =
                        DocumentRows.open(options.table, names, maker.recipe().mapping(), options.sheets.choice());
                BatchOutputs outputs = new BatchOutputs(options, maker, plan, rows, telling)) {
            BatchEngine.Prepared run = engine.prepare(maker, plan, outputs.all(), options.jobs);
            return run(run, rows, outputs, telling, interruption);
        }
    }

    private int run(
            BatchEngine.Prepared run,
            DocumentRows rows,
            BatchOutputs outputs,
            BatchTelling telling,
            Interruption interruption)
            throws InputException, OutputException {
        ProgressLine line = new ProgressLine(voice, Main.terminal());
        List<Problem> unwritten = new ArrayList<>();
        try {
            BatchSummary summary = run.run(rows, options.quiet ? BatchProgress.NONE : line, interruption);
            line.end();
            if (options.writesAllOrNothing() && summary.cancelled()) {
                telling.nothing(summary);
                return ExitCode.CONTENT;
            }
            outputs.finish(unwritten);
            telling.summary(summary, options);
            voice.tell(unwritten);
            boolean isWhole = summary.failed() == 0 && !summary.cancelled();
            return unwritten.isEmpty() ? isWhole ? ExitCode.DONE : ExitCode.CONTENT : ExitCode.OUTPUT;
        } catch (OutputException e) {
            line.end();
            unwritten.add(e.problem());
            if (!options.writesAllOrNothing()) {
                outputs.finish(unwritten);
            }
            telling.brokenOff(options);
            voice.tell(unwritten.subList(1, unwritten.size()));
            throw e;
        } finally {
            // interrupted, the program ends as soon as this has
            voice.flush();
        }
    }
}
