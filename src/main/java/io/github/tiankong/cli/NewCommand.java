package io.github.tiankong.cli;

import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.FinishedReport;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.template.BoundPlaces;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.MasksElsewhere;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.typing.NumberPattern;
import io.github.tiankong.typing.Overrules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a template folder from a draft. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private final Voice voice;

    @Parameters(paramLabel = "DRAFT", descriptionKey = "draft")
    private Path draft;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            descriptionKey = "new.output")
    private Path folder;

    @Option(names = "--filled", descriptionKey = "slots.filled")
    private boolean filled;

    @Option(names = "--drop-site-lines", descriptionKey = "new.drop")
    private boolean dropSiteLines;

    @Option(names = "--year", paramLabel = "N", descriptionKey = "new.year")
    private Integer year;

    @Option(names = "--keep", paramLabel = "PATTERN", descriptionKey = "new.keep")
    private List<String> keep = new ArrayList<>();

    @Option(names = "--slot", paramLabel = "PATTERN", descriptionKey = "new.slot")
    private List<String> slot = new ArrayList<>();

    @Option(names = "--layout", paramLabel = "gb9704", descriptionKey = "new.layout")
    private OfficialName layout;

    NewCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        DocxDraft read = withoutSiteLines(DraftReader.read(draft));
        voice.tell(read.document().docx().warnings());
        if (layout != null && read.draft().kind() != Draft.Kind.TXT) {
            voice.tell(Problem.note("layout-kept", Location.ofFile(read.draft().fileName())));
        }
        SlotList found;
        Template template;
        if (filled) {
            FinishedReport report = readReport(read.draft());
            found = report.found();
            template = TemplateMaker.make(read, report);
        } else {
            found = SlotFinder.findMasks(read.draft());
            template = TemplateMaker.make(read, found);
        }
        if (template.places().isEmpty()) {
            voice.tell(
                    Problem.error("draft-no-masks", Location.ofFile(read.draft().fileName())));
            return ExitCode.CONTENT;
        }
        voice.tell(BoundPlaces.notes(template).stream().map(Fault::problem).toList());
        voice.tell(MasksElsewhere.notes(template).stream().map(Fault::problem).toList());
        TemplateFolder.write(template, folder);
        voice.say(
                "new.done", folder, template.places().size(), template.fields().size());
        new LinkNotes(read.draft(), found, voice).say("new.maybe-one");
        voice.say("new.next", folder);
        return ExitCode.DONE;
    }

    /** Lines of a download site are told, and left out only when that was asked for. */
    private DocxDraft withoutSiteLines(DocxDraft read) throws InputException {
        List<Integer> lines = SlotFinder.findMasks(read.draft()).siteLines();
        for (int line : lines) {
            Paragraph paragraph = read.draft().paragraphs().get(line);
            String place = paragraph.part() + ":" + paragraph.number();
            voice.say(dropSiteLines ? "new.dropped" : "slots.site-line", place, paragraph.text());
        }
        return dropSiteLines ? read.without(lines) : read;
    }

    private FinishedReport readReport(Draft read) {
        FinishedReport report =
                SlotFinder.readReport(read, year == null ? 0 : year, new Overrules(patterns(keep), patterns(slot)));
        KeptNumbers kept = new KeptNumbers(read, voice);
        kept.sayFixed(report);
        if (year == null) {
            return new FinishedReport(report.found(), report.fixed(), Map.of());
        }
        kept.sayYears(report, year);
        return report;
    }

    private static List<NumberPattern> patterns(List<String> texts) {
        return texts.stream().filter(t -> !t.isEmpty()).map(NumberPattern::new).toList();
    }
}
