package io.github.tiankong.cli;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.layout.Departure;
import io.github.tiankong.layout.LayoutCheck;
import io.github.tiankong.lint.CommentedCopy;
import io.github.tiankong.lint.Lint;
import io.github.tiankong.lint.SignLint;
import io.github.tiankong.lint.Whereabouts;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.render.Marking;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Leftovers;
import io.github.tiankong.template.MasksElsewhere;
import io.github.tiankong.template.TemplateReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a template, or what was left open in a document. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Voice voice;

    @Parameters(paramLabel = "TEMPLATE|DOCX", descriptionKey = "check.what")
    private Path what;

    @Option(names = "--comments", paramLabel = "OUT.docx", descriptionKey = "check.comments")
    private Path comments;

    @Option(names = "--layout", paramLabel = "gb9704", descriptionKey = "check.layout")
    private OfficialName layout;

    CheckCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        List<Problem> problems = new ArrayList<>();
        if (Sources.isFolder(what)) {
            Path folder = Sources.templateFolder(what);
            TemplateReading reading = TemplateReading.of(folder);
            List<Fault> faults = Lint.of(reading);
            faults.forEach(fault -> problems.add(fault.problem()));
            DocxText document = reading.template().document();
            writeComments(document, withLayout(document, problems, faults));
        } else {
            DocxDraft document = DraftReader.read(what);
            problems.addAll(document.document().docx().warnings());
            List<Fault> faults = new ArrayList<>(Leftovers.inDocument(document));
            faults.addAll(SignLint.inDocument(document.document()));
            problems.addAll(MasksElsewhere.inDocument(document.document()));
            faults.forEach(fault -> problems.add(fault.problem()));
            writeComments(document.document(), withLayout(document.document(), problems, faults));
        }
        voice.tell(problems);
        if (problems.isEmpty()) {
            voice.say("check.clean");
            return ExitCode.DONE;
        }
        voice.say("check.found", problems.size());
        return Voice.hasErrors(problems) || Voice.hasWarnings(problems) ? ExitCode.CONTENT : ExitCode.DONE;
    }

    /** The faults, and those of the layout where it was asked for, as they stand in the document. */
    private List<Fault> withLayout(DocxText document, List<Problem> problems, List<Fault> faults)
            throws InputException {
        List<Fault> all = new ArrayList<>(faults);
        if (layout != null) {
            Whereabouts places = new Whereabouts(document);
            for (Departure departure : LayoutCheck.of(document)) {
                problems.add(departure.problem(places::of));
                departure.faults().forEach(all::add);
            }
        }
        all.sort(Lint.BY_PLACE);
        return all;
    }

    private void writeComments(DocxText document, List<Fault> faults) throws OutputException {
        if (comments == null) {
            return;
        }
        Wording wording = new Wording(voice.documentLocale());
        CommentedCopy copy = CommentedCopy.of(
                document, faults, Marking.AUTHOR, p -> (wording.reason(p) + " " + wording.advice(p)).strip());
        Sources.requireOther(comments, List.of(what));
        WholeFile.write(comments, copy.document());
        voice.say("check.commented", comments, copy.count());
    }
}
