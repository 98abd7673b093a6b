package io.github.tiankong.cli;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.MarkRemoval;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.render.Marking;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes our comments and marks out of a document before it is sent on. */
@Command(name = "strip", mixinStandardHelpOptions = true)
final class StripCommand implements Callable<Integer> {
    private final Voice voice;

    @Parameters(paramLabel = "DOCX", descriptionKey = "strip.document")
    private Path document;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.docx",
            descriptionKey = "strip.output")
    private Path output;

    StripCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, OutputException {
        Sources.requireOther(output, List.of(document));
        DocxPackage read = DocxPackage.read(document);
        voice.tell(read.warnings());
        MarkRemoval.Outcome outcome = Marking.strip(read);
        WholeFile.write(output, out -> outcome.document().write(Map.of(), out));
        voice.say("strip.done", outcome.removed(), output);
        return ExitCode.DONE;
    }
}
