package io.github.tiankong.gui;

import io.github.tiankong.gui.fill.FilePicker;
import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.gui.work.WorkDesk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;

/** The whole window as tests show it: in Chinese, 1024 × 700, nothing beside its thread, always the same day. */
final class ShownApp {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-09T09:32:00Z"), ZoneOffset.UTC);

    private ShownApp() {}

    /**
     * Shows it on a stage.
     *
     * @param folder where the program is installed
     * @param user where it keeps what is the user's
     * @param picker what the user chooses where a file is asked for; asked anew each time
     * @param files what it is opened with
     */
    static void show(Stage stage, Path folder, Path user, FilePicker picker, WorkDesk desk, Path... files) {
        stage.setWidth(1024);
        stage.setHeight(700);
        new TiankongApp(
                        TiankongApp.messages(user, Locale.SIMPLIFIED_CHINESE),
                        user,
                        new Installation(Optional.empty(), folder),
                        InlineTasks.runner(),
                        InlineTasks.runner(),
                        CLOCK,
                        picker,
                        desk)
                .show(stage, List.of(files));
    }
}
