package io.github.tiankong.gui;

import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.memory.UserFolder;
import io.github.tiankong.gui.task.TaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The door to the desktop window. */
public final class Window {
    private Window() {}

    /** Whether there is a display to show it on. Cheap: nothing of JavaFX is loaded to find out. */
    public static boolean canOpen() {
        return canOpen(
                name -> System.getProperty(name, ""), name -> System.getenv().getOrDefault(name, ""));
    }

    static boolean canOpen(UnaryOperator<String> property, UnaryOperator<String> environment) {
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac")) {
            return true;
        }
        boolean monocle = property.apply("glass.platform").equals("Monocle")
                && property.apply("monocle.platform").equals("Headless");
        return monocle
                || !environment.apply("DISPLAY").isBlank()
                || !environment.apply("WAYLAND_DISPLAY").isBlank();
    }

    /** The language of the window, as its locale, where nobody has said one. */
    public static Locale language(Locale system) {
        return Language.ofSystem(system).locale();
    }

    /**
     * Opens the window and returns at once; the program lives until the window is closed.
     *
     * @param files what to open in it: none or one
     * @param locale its language, until the user has chosen another in the window itself
     * @throws UnsupportedOperationException if the display does not answer
     */
    public static void open(List<Path> files, Locale locale) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            Messages messages = TiankongApp.messages(UserFolder.ofThisMachine(), locale);
            new TiankongApp(
                            messages,
                            UserFolder.ofThisMachine(),
                            Installation.ofThisProcess(),
                            TaskRunner.ofWindow(),
                            TaskRunner.ofWindow(),
                            // days of the recent list are told in the zone of the user
                            Clock.system(ZoneId.systemDefault()),
                            new DraftChooser(stage, messages),
                            new WorkDialogs(stage, messages))
                    .show(stage, files);
        });
    }
}
