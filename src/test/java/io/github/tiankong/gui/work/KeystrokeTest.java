package io.github.tiankong.gui.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.FakeDesk;
import io.github.tiankong.gui.RequiresFx;
import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Look;
import io.github.tiankong.gui.look.Theme;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.gui.task.TaskRunner;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * From a key to the document laid out anew: the processor time of the window's thread, at the 95th percentile at most 50 ms
 * for an ordinary draft and 100 ms for a long one. Other work on the machine can only lengthen it, so the first of three
 * rounds that is quick enough counts; the figures are printed.
 */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class KeystrokeTest {
    private static final int WARM = 30;
    private static final int COUNTED = 60;
    private static final int MOST_ROUNDS = 3;

    @TempDir
    static Path folder;

    private Stage stage;
    private long computed;
    private long keys;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({"10, 50", "100, 100"})
    void showsWhatIsTypedAtOnce(int sections, long mostMillis, FxRobot robot) throws Exception {
        Path draft = Drafts.write(folder, sections);
        Sessions sessions = new Sessions(folder.resolve("user"));
        TaskRunner beside = TaskRunner.ofWindow();
        WorkServices services = new WorkServices(InlineTasks.runner(), beside, sessions, Clock.systemUTC());
        long begin = System.nanoTime();
        OpenedWork opened = new WorkReader(sessions, services.clock()).read(draft);
        WorkViewModel work = new WorkViewModel(opened, services);
        long made = System.nanoTime();
        robot.interact(() -> show(work));
        long shown = System.nanoTime();

        String key = work.order().keys().get(2);
        robot.interact(() -> work.focus(key));
        long[] nanos = round(robot, key);
        for (int more = 1; more < MOST_ROUNDS && p95(nanos) > mostMillis; more++) {
            nanos = round(robot, key);
        }
        System.out.printf(
                "%d slots, %d characters: read %d ms, shown %d ms, key to document median %.1f ms, p95 %d ms, of it computing %.1f; heap %d MB%n",
                work.fieldCount(),
                Files.readString(draft).length(),
                (made - begin) / 1_000_000,
                (shown - made) / 1_000_000,
                nanos[COUNTED / 2] / 1e6,
                p95(nanos),
                computed / 1e6 / keys,
                heapMegabytes());
        assertThat(work.fieldCount()).isEqualTo(sections * Drafts.SLOTS_IN_SECTION);
        assertThat(p95(nanos)).isLessThanOrEqualTo(mostMillis);
    }

    private long[] round(FxRobot robot, String key) {
        long[] nanos = new long[COUNTED];
        robot.interact(() -> {
            for (int i = 0; i < WARM + COUNTED; i++) {
                long taken = type(robot, key, (i % 2 == 0 ? "-" : "") + (100 + i));
                if (i >= WARM) {
                    nanos[i - WARM] = taken;
                }
            }
        });
        Arrays.sort(nanos);
        return nanos;
    }

    private static long p95(long[] sortedNanos) {
        return sortedNanos[COUNTED * 95 / 100] / 1_000_000;
    }

    /** What is held after a sweep, the classes of the tests not counted. */
    private static long heapMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private void show(WorkViewModel work) {
        Messages messages = new Messages(Language.CHINESE);
        WorkView view = new WorkView(work, messages, new FakeDesk(folder), () -> {});
        Scene scene = new Scene(view, 1280, 800);
        Look.dress(scene, new SimpleObjectProperty<>(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
        view.begin();
    }

    private long type(FxRobot robot, String key, String value) {
        TextField input = robot.lookup("#input-" + key).query();
        long begin = cpu();
        input.setText(value);
        computed += cpu() - begin;
        keys++;
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return cpu() - begin;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
