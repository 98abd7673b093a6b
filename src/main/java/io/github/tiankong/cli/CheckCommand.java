package io.github.tiankong.cli;

import io.github.tiankong.check.Checks;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Leftovers;
import io.github.tiankong.template.TemplateReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a template, or what was left open in a document. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Voice voice;

    @Parameters(paramLabel = "TEMPLATE|DOCX", descriptionKey = "check.what")
    private Path what;

    CheckCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException {
        List<Problem> problems = new ArrayList<>();
        if (Sources.isFolder(what)) {
            TemplateReading reading = TemplateReading.of(Sources.templateFolder(what));
            problems.addAll(reading.problems());
            problems.addAll(Checks.ofRules(reading.template()));
            problems.addAll(Leftovers.inTemplate(reading.template()));
        } else {
            DocxDraft document = DraftReader.read(what);
            problems.addAll(document.document().docx().warnings());
            problems.addAll(Leftovers.inDocument(document));
        }
        voice.tell(problems);
        if (problems.isEmpty()) {
            voice.say("check.clean");
            return ExitCode.DONE;
        }
        voice.say("check.found", problems.size());
        return ExitCode.CONTENT;
    }
}
