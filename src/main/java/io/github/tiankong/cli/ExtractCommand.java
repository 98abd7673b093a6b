package io.github.tiankong.cli;

import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.extract.Certainty;
import io.github.tiankong.extract.Extraction;
import io.github.tiankong.extract.Extractor;
import io.github.tiankong.extract.FoundValue;
import io.github.tiankong.extract.Reason;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.BlankForm;
import io.github.tiankong.form.FormRow;
import io.github.tiankong.form.ListForm;
import io.github.tiankong.form.TableWriter;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the values back from a finished document, into the form {@code fill} takes. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private final Voice voice;

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "template-or-draft")
    private Path source;

    @Parameters(index = "1", paramLabel = "DOCX", descriptionKey = "extract.document")
    private Path document;

    @Mixin
    private FormOutput output = new FormOutput();

    @Option(names = "--last", descriptionKey = "extract.last")
    private boolean last;

    ExtractCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        output.requireFree(List.of(source, document));
        TemplateReading reading = Sources.open(source);
        voice.tell(reading.problems());
        if (Voice.hasErrors(reading.problems())) {
            return ExitCode.CONTENT;
        }
        output.requireFree(reading.template(), List.of(source, document));
        DocxDraft finished = DraftReader.read(document);
        Extraction extraction = Extractor.extract(reading.template(), finished.document());
        write(reading.template(), extraction);
        voice.tell(extraction.problems());
        say(reading.template(), extraction);
        return Voice.hasErrors(extraction.problems()) ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private void write(Template template, Extraction extraction) throws OutputException {
        List<String> headings = new ArrayList<>(BlankForm.headings(voice.locale()));
        headings.add(voice.text("extract.column-certainty"));
        headings.add(voice.text("extract.column-reason"));
        headings.add(voice.text("extract.column-found"));
        List<FormRow> form = Forms.rows(template);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < form.size(); i++) {
            rows.add(row(form.get(i), extraction.values().get(i)));
        }
        EntryTables entries = new EntryTables(template, extraction, voice);
        List<ListForm> lists = last ? entries.last() : entries.read();
        TableWriter.write(headings, rows, lists, output.file());
        output.writeLists(lists, voice);
    }

    private List<String> row(FormRow form, FoundValue found) {
        String lastValue = found.value().isEmpty() ? form.last() : found.value();
        FormRow filled = last ? form.with(lastValue, "") : form.with(form.last(), found.value());
        List<String> cells = new ArrayList<>(filled.cells().toList());
        Optional<Reason> reason = found.reason();
        cells.add(
                reason.map(r -> voice.text("certainty." + code(r.certainty()))).orElse(voice.text("certainty.none")));
        cells.add(reason.map(r -> voice.text("reason." + r.code())).orElse(""));
        cells.add(found.sentence());
        return cells;
    }

    private void say(Template template, Extraction extraction) {
        voice.say(
                "extract.done",
                output.file(),
                extraction.byKey().size(),
                extraction.values().size(),
                extraction.count(Certainty.SURE),
                extraction.count(Certainty.LIKELY),
                extraction.count(Certainty.GUESS));
        voice.say(last ? "extract.next-last" : "extract.next", source, output.asData(template));
    }

    private static String code(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
