package io.github.tiankong.gui;

import static io.github.tiankong.gui.OnScreen.fire;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
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

/** Nothing an author has made goes without a question: not when the window closes, not rows that cannot be read. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class AuthorLeavingTest {
    private static final String SLOTS = "key,label,type,unit\n产值,产值,amount,亿元\n9坏键,坏,amount,亿元\n";

    @TempDir
    static Path folder;

    private Path template;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        Path home = Files.createTempDirectory(folder, "home");
        template = Files.createDirectories(home.resolve("templates/月报"));
        Files.writeString(template.resolve("slots.csv"), SLOTS);
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofParagraphs("完成产值${产值}亿元。").bytes());
        stage = given;
        ShownApp.show(stage, home, home.resolve("user"), Optional::empty, new FakeDesk(home));
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void closingTheWindowAsksAboutAnUnsavedTemplate(FxRobot robot) throws Exception {
        openAndChange(robot);
        fire(robot, "#place-1");
        close(robot);
        assertThat(stage.isShowing()).isTrue();
        photograph(robot, "author-leave");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#author-leave-drop").tryQuery()).isEmpty();

        close(robot);
        fire(robot, "#author-leave-save");
        photograph(robot, "author-unread");
        fire(robot, "#author-unread-save");
        assertThat(stage.isShowing()).isFalse();
        assertThat(Files.readString(template.resolve("slots.csv")))
                .contains("工业产值")
                .doesNotContain("9坏键");
        assertThat(template.resolve("slots.bak.csv")).hasContent(SLOTS.stripTrailing());
    }

    @Test
    void closesAtOnceWhereNothingWouldBeLost(FxRobot robot) {
        open(robot);
        close(robot);
        assertThat(robot.lookup("#author-leave-drop").tryQuery()).isEmpty();
    }

    @Test
    void asksForWhatIsJustBeingTyped(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            TextField label = robot.lookup("#author-label").query();
            label.requestFocus();
            label.setText("工业产值");
        });
        close(robot);
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("#author-leave-drop").tryQuery()).isPresent();
    }

    @Test
    void tellsRowsThatCannotBeReadUntilTheyAreGone(FxRobot robot) {
        openAndChange(robot);
        assertThat(robot.lookup("#author-tab-faults").queryLabeled().getText()).isEqualTo("检查 1");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        fire(robot, "#author-unread-save");
        assertThat(robot.lookup("#author-tab-faults").queryLabeled().getText()).isEqualTo("检查 0");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(robot.lookup("#author-unread-save").tryQuery()).isEmpty();
    }

    private void open(FxRobot robot) {
        fire(robot, "#place-3");
        robot.interact(() -> robot.lookup(".template-card").queryAllAs(Button.class).stream()
                .filter(card ->
                        card.getScene() != null && card.getAccessibleText().startsWith("修改"))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void openAndChange(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            TextField label = robot.lookup("#author-label").query();
            label.requestFocus();
            label.setText("工业产值");
            label.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private void close(FxRobot robot) {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void photograph(FxRobot robot, String name) {
        robot.interact(() -> Photographs.take(stage.getScene(), name));
    }
}
