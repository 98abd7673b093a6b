package io.github.tiankong.gui.work;

import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.task.InlineTasks;
import java.nio.file.Path;
import java.time.Clock;

/** A program that fills one field, keeps it, says so, and never ends by itself: the test ends it by force. */
final class BreakingOff {
    private BreakingOff() {}

    public static void main(String[] arguments) throws Exception {
        Sessions sessions = new Sessions(Path.of(arguments[1]));
        WorkServices services =
                new WorkServices(InlineTasks.runner(), InlineTasks.runner(), sessions, Clock.systemUTC());
        WorkViewModel work =
                new WorkViewModel(new WorkReader(sessions, Clock.systemUTC()).read(Path.of(arguments[0])), services);
        work.values().type("工业产值", "718.0");
        work.saving().save();
        System.out.println("saved");
        System.out.flush();
        Thread.sleep(600_000);
    }
}
