package io.github.tiankong.gui;

import static io.github.tiankong.gui.OnScreen.fire;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The work page as it stands on screen: its list of doubts, its bar under the pointer. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class WorkPageTest {
    private static final List<String> KEYS = List.of("造林面积", "种苗产值", "林业产值");

    @TempDir
    static Path folder;

    private Stage stage;
    private FakeDesk desk;

    @Start
    void start(Stage given) throws Exception {
        Path draft = Files.writeString(folder.resolve("林业.txt"), "一、造林\n全县造林面积xxx.x万亩，种苗产值xx.x亿元，林业产值xxx.x亿元。\n");
        stage = given;
        desk = new FakeDesk(folder);
        ShownApp.show(stage, folder, Files.createTempDirectory(folder, "user"), Optional::empty, desk, draft);
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void showsEachDoubtInTheHeightOfItsWords(FxRobot robot) {
        robot.interact(() -> KEYS.forEach(
                key -> robot.lookup("#input-" + key).<TextField>query().setText("约十二点三")));
        fire(robot, "#problems-button");
        assertThat(heights(robot)).hasSize(3).allMatch(height -> height < 75);
        robot.interact(() -> Photographs.take(stage.getScene(), "doubts"));

        fire(robot, "#show-open");
        assertThat(heights(robot)).hasSize(3).allMatch(height -> height < 60);
    }

    @Test
    void opensTheListAtTheDoubtsWhateverWasLookedAtLast(FxRobot robot) {
        fire(robot, "#problems-button");
        fire(robot, "#show-open");
        fire(robot, "#problems-button");
        robot.interact(() -> robot.lookup("#input-造林面积").<TextField>query().setText("约十二点三"));
        fire(robot, "#check");
        assertThat(robot.lookup("#show-doubts").<ToggleButton>query().isSelected())
                .isTrue();
    }

    @Test
    void keepsTheKeyboardOnTheCard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#input-造林面积").<TextField>query().setText("约十二点三"));
        fire(robot, "#generate");
        Node card = robot.lookup("#generate-card").query();
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.TAB);
            assertThat(isWithin(card, stage.getScene().getFocusOwner())).isTrue();
        }
    }

    @Test
    void keepsTheNamesOfItsButtonsUnderThePointer(FxRobot robot) {
        for (String button : List.of("#import", "#check")) {
            double before = robot.lookup(button).queryButton().getWidth();
            robot.moveTo(button);
            assertThat(CutTexts.in(stage.getScene().getRoot())).isEmpty();
            assertThat(robot.lookup(button).queryButton().getWidth()).isEqualTo(before);
        }
    }

    @Test
    void saysThatNothingOpensTheDocument(FxRobot robot) {
        desk.setOpensNothing();
        fire(robot, "#generate");
        fire(robot, "#generate-gaps-write");
        assertThat(OnScreen.text(robot, "#generate-done-gaps")).isEqualTo("还有 3 个空没填，文档里已标黄。");
        fire(robot, "#generate-done-open");
        assertThat(OnScreen.text(robot, "#generate-unopened")).isEqualTo("这台电脑上没有找到能打开它的程序，请按上面的路径自己打开。");
        robot.interact(() -> Photographs.take(stage.getScene(), "unopened"));
    }

    private static boolean isWithin(Node card, Node node) {
        return node != null && (node.equals(card) || isWithin(card, node.getParent()));
    }

    private static List<Double> heights(FxRobot robot) {
        return lines(robot).stream()
                .map(line -> line.getLayoutBounds().getHeight())
                .toList();
    }

    private static List<Node> lines(FxRobot robot) {
        robot.interact(
                () -> CutTexts.in(robot.lookup("#problems").query().getScene().getRoot()));
        return List.copyOf(robot.lookup("#problems .problem-line").queryAll());
    }
}
