package io.github.tiankong.cli;

import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import java.nio.file.Path;
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

    NewCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        DocxDraft read = DraftReader.read(draft);
        Template template = TemplateMaker.make(read);
        if (template.places().isEmpty()) {
            voice.tell(
                    Problem.error("draft-no-masks", Location.ofFile(read.draft().fileName())));
            return ExitCode.CONTENT;
        }
        TemplateFolder.write(template, folder);
        voice.say(
                "new.done", folder, template.places().size(), template.fields().size());
        voice.say("new.next", folder);
        return ExitCode.DONE;
    }
}
