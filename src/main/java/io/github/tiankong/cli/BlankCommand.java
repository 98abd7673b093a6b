package io.github.tiankong.cli;

import io.github.tiankong.fill.Forms;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.values.BlankForm;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the form to fill outside. */
@Command(name = "blank", mixinStandardHelpOptions = true)
final class BlankCommand implements Callable<Integer> {
    private final Voice voice;

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "template-or-draft")
    private Path source;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.csv",
            descriptionKey = "blank.output")
    private Path file;

    BlankCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        Sources.requireOther(file, List.of(source));
        TemplateReading reading = Sources.open(source);
        voice.tell(reading.problems());
        if (Voice.hasErrors(reading.problems())) {
            return ExitCode.CONTENT;
        }
        Template template = reading.template();
        BlankForm.writeCsv(Forms.rows(template), voice.locale(), file);
        voice.say("blank.done", file, template.fields().size());
        return ExitCode.DONE;
    }
}
