package io.github.tiankong.cli;

import io.github.tiankong.extract.DataFiles;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.BlankForm;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.FormRow;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.values.Mapped;
import io.github.tiankong.values.Mapping;
import io.github.tiankong.values.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the form to fill outside. */
@Command(name = "blank", mixinStandardHelpOptions = true)
final class BlankCommand implements Callable<Integer> {
    private final Voice voice;

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "template-or-draft")
    private Path source;

    @Mixin
    private FormOutput output = new FormOutput();

    @Option(names = "--last", paramLabel = "FILE", descriptionKey = "blank.last")
    private List<Path> last = List.of();

    @Option(names = "--hidden", descriptionKey = "fill.hidden")
    private boolean readsHidden;

    BlankCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        List<Path> inputs = new ArrayList<>(last);
        inputs.add(source);
        output.requireFree(inputs);
        TemplateReading reading = Sources.open(source);
        voice.tell(reading.problems());
        if (Voice.hasErrors(reading.problems())) {
            return ExitCode.CONTENT;
        }
        Template template = reading.template();
        output.requireFree(template, inputs);
        List<FormRow> rows = Forms.rows(template, lastValues(template));
        write(template, rows);
        voice.say("blank.done", output.file(), rows.size());
        output.writeLists(Forms.lists(template), voice);
        return ExitCode.DONE;
    }

    private void write(Template template, List<FormRow> rows) throws OutputException {
        if (output.isWorkbook()) {
            BlankForm.writeXlsx(rows, Forms.types(template), Forms.lists(template), voice.locale(), output.file());
        } else {
            BlankForm.writeCsv(rows, voice.locale(), output.file());
        }
    }

    /** What earlier reports and tables hold for sure; they were this period's values then. */
    private Map<String, Value> lastValues(Template template) throws InputException {
        List<FieldName> names = Forms.names(template);
        DataFiles files = DataFiles.read(last, Hidden.of(readsHidden));
        Map<String, Value> values = new LinkedHashMap<>(files.sure(template));
        files.offers(names).sure().forEach(values::putIfAbsent);
        if (!files.tables().isEmpty()) {
            List<Problem> problems = new ArrayList<>();
            Mapped mapped = Mapping.map(files.tables(), names, Sources.savedMapping(source, names, problems, voice));
            problems.addAll(mapped.values().problems());
            voice.tell(problems);
            mapped.values().current().forEach(values::putIfAbsent);
        }
        if (!last.isEmpty()) {
            long missing = template.fields().stream()
                    .filter(f -> f.list().isEmpty() && !values.containsKey(f.key()))
                    .count();
            voice.say(missing == 0 ? "blank.last-found" : "blank.last-missing", values.size(), missing);
        }
        return values;
    }
}
