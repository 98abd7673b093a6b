package io.github.tiankong.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A run that lasts is never broken off by closing the window without a question, nor begun under the help. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class BatchLeavingTest {
    private static final int ROWS = 300;

    @TempDir
    Path folder;

    private Path zip;
    private Stage stage;
    private int taken;

    @Start
    void start(Stage given) throws Exception {
        Path draft = Files.writeString(folder.resolve("总结.txt"), "完成工业产值x.x亿元。");
        StringBuilder rows = new StringBuilder("单位,工业产值\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append("镇").append(i).append(",1.5\n");
        }
        Path table = Files.writeString(folder.resolve("各镇.csv"), rows);
        zip = folder.resolve("各镇-文档.zip");
        FakeDesk desk = new FakeDesk(folder);
        desk.setTables(List.of(table));
        stage = given;
        ShownApp.show(stage, folder, folder.resolve("user"), () -> Optional.of(draft), desk);
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    private void choose(FxRobot robot) throws Exception {
        fire(robot, "#place-2");
        fire(robot, "#kind-zip");
        fire(robot, "#batch-template");
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
        fire(robot, "#batch-table");
        await(() -> !robot.lookup("#batch-start").query().isDisabled());
    }

    /** Within one moment of the window, so that no machine is fast enough to be done before. */
    private void closeWhileRunning(FxRobot robot, String answer) {
        robot.interact(() -> {
            fireNow(robot, "#batch-start");
            fireNow(robot, "#place-1");
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            assertThat(stage.isShowing()).isTrue();
            assertThat(robot.lookup("#batch-close-stay").query().isFocused()).isTrue();
            fireNow(robot, answer);
        });
    }

    @Test
    void stopsTheRunAndClosesIfTheClerkSaysSo(FxRobot robot) throws Exception {
        choose(robot);
        closeWhileRunning(robot, "#batch-close-stop");
        await(() -> !stage.isShowing());
        assertThat(zip).doesNotExist();
    }

    @Test
    void closesWhenAllIsMade(FxRobot robot) throws Exception {
        choose(robot);
        closeWhileRunning(robot, "#batch-close-wait");
        await(() -> !stage.isShowing());
        assertThat(zip).exists();
    }

    @Test
    void goesOnIfTheClerkStays(FxRobot robot) throws Exception {
        choose(robot);
        closeWhileRunning(robot, "#batch-close-stay");
        await(() -> robot.lookup("#batch-outcome").tryQuery().isPresent());
        assertThat(stage.isShowing()).isTrue();
        assertThat(zip).exists();
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void theQuestionIsCutInNoLanguage(FxRobot robot) throws Exception {
        choose(robot);
        List<String> cut = new ArrayList<>();
        robot.interact(() -> {
            fireNow(robot, "#batch-start");
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            for (String next : List.of("#language", "#theme", "#language", "#theme")) {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                cut.addAll(CutTexts.in(stage.getScene().getRoot()));
                Photographs.take(stage.getScene(), "batch-close-" + taken++);
                fireNow(robot, next);
            }
        });
        assertThat(cut).isEmpty();
    }

    @Test
    void beginsNothingUnderTheHelp(FxRobot robot) throws Exception {
        choose(robot);
        robot.type(KeyCode.F1);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertThat(robot.lookup("#batch-progress").tryQuery()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> robot.lookup("#batch-outcome").tryQuery().isPresent());
    }

    private static void await(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> fireNow(robot, query));
    }

    private static void fireNow(FxRobot robot, String query) {
        ((ButtonBase) robot.lookup(query).query()).fire();
    }
}
