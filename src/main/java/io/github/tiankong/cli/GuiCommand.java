package io.github.tiankong.cli;

import io.github.tiankong.gui.Window;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(name = "gui", mixinStandardHelpOptions = true)
final class GuiCommand implements Callable<Integer> {
    private final Voice voice;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "gui.file")
    private List<Path> files = List.of();

    GuiCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() {
        if (openWindow(files, voice)) {
            return ExitCode.DONE;
        }
        voice.tell(Problem.error("no-display", Location.NOWHERE));
        return ExitCode.CONTENT;
    }

    /** Whether there was a display to open it on. */
    static boolean openWindow(List<Path> files, Voice voice) {
        if (!Window.canOpen()) {
            return false;
        }
        voice.flush();
        Window.open(files, voice.windowLocale());
        return true;
    }
}
