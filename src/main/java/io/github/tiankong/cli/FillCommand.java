package io.github.tiankong.cli;

import io.github.tiankong.audit.AuditTable;
import io.github.tiankong.check.Checks;
import io.github.tiankong.check.Finding;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.PrintedFigures;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.form.TableWriter;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.PictureFiles;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
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

/** Fills one document. */
@Command(name = "fill", mixinStandardHelpOptions = true)
final class FillCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 12;

    private final Voice voice;

    @Parameters(paramLabel = "TEMPLATE|DRAFT", descriptionKey = "template-or-draft")
    private Path source;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.docx",
            descriptionKey = "fill.output")
    private Path output;

    @Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "fill.set")
    private Map<String, String> typed = new LinkedHashMap<>();

    @Option(names = "--gaps", paramLabel = "fail|keep|highlight|blank", descriptionKey = "fill.gaps")
    private Gaps gaps = Gaps.FAIL;

    @Option(names = "--strict", descriptionKey = "fill.strict")
    private boolean strict;

    @Option(names = "--audit", paramLabel = "FILE.csv|.xlsx", descriptionKey = "fill.audit")
    private Path audit;

    @Mixin
    private DocumentOptions document = new DocumentOptions();

    FillCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        Renderer.prepare();
        List<Path> inputs = new ArrayList<>(data.files());
        inputs.add(source);
        Sources.requireOther(output, inputs);
        requireOtherAudit(inputs);
        TemplateReading reading = Sources.open(source);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(document.notes(reading.template()));
        Template template = document.marked(reading.template());
        Values values = withTyped(template, data.read(template, source, typed.keySet(), voice), problems);
        Filler filler = Filler.of(template);
        Filler.Outcome outcome = filler.fill(values);
        problems.addAll(outcome.problems());
        Filling filling = outcome.filling();
        PictureFiles pictures = new PictureFiles(template, data.files());
        problems.addAll(pictures.problems(filling));
        boolean openMatters = gaps == Gaps.FAIL && !Voice.hasErrors(problems);
        List<Finding> findings = Checks.findings(filling).stream()
                .filter(f -> openMatters || !f.problem().code().equals(Checks.OPEN))
                .toList();
        findings.forEach(f -> problems.add(f.problem()));
        voice.tell(WaitingFormulas.counted(problems));
        if (Voice.hasErrors(problems) || strict && Voice.hasWarnings(problems)) {
            voice.tell(Problem.note("nothing-written", Location.NOWHERE));
            return ExitCode.CONTENT;
        }
        List<Spot> spots = filler.spots();
        document.renderer(template, spots, pictures, voice.documentLocale()).render(filling, gaps, output);
        summarise(filling, spots);
        if (audit != null) {
            AuditTable table = new AuditTable(filling, findings, voice.locale());
            TableWriter.write(table.headings(), table.rows(), audit);
            voice.say("fill.audited", audit);
        }
        document.writePdf(output, voice);
        return ExitCode.DONE;
    }

    /** What is typed on the command line overrules every file. */
    private Values withTyped(Template template, Values values, List<Problem> problems) {
        problems.addAll(values.problems());
        Map<String, Value> current = new LinkedHashMap<>(values.current());
        typed.forEach((key, text) -> {
            if (template.field(key).isEmpty()) {
                problems.add(Problem.error("set-unknown", Location.NOWHERE, key));
            } else {
                current.put(key, new Value(text, "", Origin.TYPED));
            }
        });
        return values.with(current, List.of());
    }

    /** The audit overwrites neither an input nor the document it speaks of. */
    private void requireOtherAudit(List<Path> inputs) throws OutputException {
        if (audit == null) {
            return;
        }
        Sources.requireOther(audit, inputs);
        if (audit.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize())) {
            throw WholeFile.refusal("audit-is-output", audit);
        }
    }

    private void summarise(Filling filling, List<Spot> spots) {
        voice.say("fill.filled", filling.givenCount(), filling.values().size());
        List<Field> computed = filling.computedFields();
        if (!computed.isEmpty()) {
            voice.say("fill.computed", computed.size());
            PrintedFigures printed = new PrintedFigures(filling, spots);
            computed.stream().limit(MOST_SHOWN).forEach(f -> sayComputed(f, filling, printed));
            if (computed.size() > MOST_SHOWN) {
                voice.say("fill.more", computed.size() - MOST_SHOWN);
            }
        }
        int open = filling.openFields().size();
        if (open > 0) {
            voice.say("fill.open", open, voice.text("gaps." + gaps.name().toLowerCase(java.util.Locale.ROOT)));
        }
        voice.say("fill.written", output);
    }

    /** A field that only others are computed from stands nowhere, so it is told as a bare number. */
    private void sayComputed(Field field, Filling filling, PrintedFigures printed) {
        if (filling.value(field.key()) instanceof FieldValue.Computed computed) {
            String bare = computed.text() + field.kind().unit().text();
            voice.say("fill.computed-one", field.label(), printed.of(field).orElse(bare), computed.formula());
        }
    }
}
