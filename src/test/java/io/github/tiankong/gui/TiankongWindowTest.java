package io.github.tiankong.gui;

import static io.github.tiankong.gui.OnScreen.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.memory.RecentFile;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.memory.SettingsFile;
import io.github.tiankong.gui.memory.WindowPlace;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window itself: a draft is opened, language and theme are switched, nothing is cut at the least size. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class TiankongWindowTest {

    @TempDir
    static Path folder;

    private Path draft;
    private Path userFolder;
    private Stage stage;

    @Start
    void start(Stage given) throws IOException, OutputException {
        draft = Files.writeString(folder.resolve("2025年上半年园区工作总结.txt"), "完成产值xxx亿元");
        userFolder = Files.createTempDirectory(folder, "user");
        RecentFiles recent = new RecentFiles(userFolder);
        recent.add(new RecentFile(folder.resolve("去年的工作报告.docx"), Instant.parse("2025-01-05T01:00:00Z")));
        recent.add(new RecentFile(draft, Instant.parse("2025-07-08T01:00:00Z")));
        for (String name : List.of("园区半年工作总结", "季度经济运行分析")) {
            Files.createDirectories(folder.resolve("templates").resolve(name));
            Files.write(folder.resolve("templates").resolve(name).resolve("template.docx"), new byte[] {'P', 'K'});
        }
        stage = given;
        ShownApp.show(stage, folder, userFolder, () -> Optional.of(draft), new FakeDesk(folder));
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void opensDraftByKeyboardAndSpeaksBothLanguagesInBothThemes(FxRobot robot) {
        photograph(robot, "start-zh-light");
        robot.interact(() -> robot.lookup("#drop-zone").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#progress")).isEqualTo("已填 0/1");
        robot.clickOn("#back");
        robot.clickOn("#theme");
        photograph(robot, "start-zh-dark");
        robot.clickOn("#language");
        photograph(robot, "start-en-dark");
        robot.clickOn("#theme");
        photograph(robot, "start-en-light");
    }

    @Test
    void tellsWhyFileCannotBeOpenedBesideTheDropZone(FxRobot robot) throws IOException {
        Files.delete(draft);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(text(robot, "#problem")).startsWith("2025年上半年园区工作总结.txt：");
        photograph(robot, "problem-zh-light");
    }

    @Test
    void remembersItsPlaceWhenClosed(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1100);
            stage.setHeight(720);
            stage.hide();
        });
        assertThat(new SettingsFile(userFolder).read().place())
                .contains(new WindowPlace((int) stage.getX(), (int) stage.getY(), 1100, 720, false));
    }

    @Test
    void closesHelpAndGivesTheFocusBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#drop-zone").query().requestFocus());
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#help-card").query().getParent().isVisible()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#help-card").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#drop-zone").query().isFocused()).isTrue();
    }

    @Test
    void cutsNoTextAtTheLeastSizeInAnyPlaceAndLanguage(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        for (String language : List.of("zh", "en")) {
            for (Place place : Place.values()) {
                robot.clickOn("#place-" + place.digit());
                robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
                photograph(robot, "place-" + place.name().toLowerCase(Locale.ROOT) + "-" + language);
            }
            robot.type(KeyCode.F1);
            robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
            photograph(robot, "help-" + language);
            robot.type(KeyCode.ESCAPE);
            robot.clickOn("#language");
        }
        assertThat(cut).isEmpty();
    }

    private void photograph(FxRobot robot, String name) {
        robot.interact(() -> Photographs.take(stage.getScene(), name));
    }
}
