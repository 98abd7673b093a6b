package io.github.tiankong.gui;

import static io.github.tiankong.gui.OnScreen.fire;
import static io.github.tiankong.gui.OnScreen.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.batch.BatchShelf;
import io.github.tiankong.gui.batch.BatchView;
import io.github.tiankong.gui.batch.BatchViewModel;
import io.github.tiankong.gui.batch.LastBatchFile;
import io.github.tiankong.gui.batch.MonthlyReport;
import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Look;
import io.github.tiankong.gui.look.Theme;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.InlineTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A template with a list in the place 批量: its table is asked for, added, looked at, taken away. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class BatchListsStoryTest {
    @TempDir
    Path folder;

    private Path entries;
    private FakeBatchDesk desk;
    private Messages messages;
    private ObjectProperty<Theme> theme;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        Path template = MonthlyReport.in(folder.resolve("各镇月报"));
        Path table = Files.writeString(folder.resolve("各镇.csv"), "单位,产值\n云岭镇,200\n双桥镇,10\n石桥镇,30\n");
        entries = Files.writeString(
                folder.resolve("项目.csv"), "单位,名称,投资（亿元）,备注\n双桥镇,水厂,1.5,\n云岭镇,纸厂,2,\n双桥镇,桥,7,\n东湖镇,闸,0.3,\n");
        desk = new FakeBatchDesk(template, table, folder.resolve("总结"));
        messages = new Messages(Language.CHINESE);
        theme = new SimpleObjectProperty<>(Theme.LIGHT);
        stage = given;
        Installation installation =
                new Installation(Optional.empty(), Path.of("").toAbsolutePath());
        BatchViewModel model = new BatchViewModel(
                new BatchShelf(new RecentFiles(folder.resolve("user")), installation),
                new LastBatchFile(folder.resolve("user")),
                InlineTasks.runner(),
                InlineTasks.runner());
        Scene scene = new Scene(new BatchView(model, messages, desk), 932, 700);
        Look.dress(scene, theme);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void takesTheTableOfAListAndShowsHowItIsJoined(FxRobot robot) {
        fire(robot, "#batch-template");
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
        assertThat(robot.lookup("#batch-add-list").query().isVisible()).isTrue();
        assertThat(isShown(robot)).isFalse();
        fire(robot, "#batch-table");
        assertThat(isShown(robot)).isTrue();
        assertThat(text(robot, "#batch-readiness")).isEqualTo("先改好列出的问题。");
        fire(robot, "#tab-findings");
        List<String> cut = new ArrayList<>();
        look(robot, cut, "lists-missing");

        desk.setTables(List.of(entries));
        fire(robot, "#batch-add-list");
        assertThat(text(robot, ".list-facts")).isEqualTo("列表“项目”：4 条，按“单位”归到各行，1 条不属于任何一行");
        for (String tab : List.of("lists", "rows", "findings")) {
            fire(robot, "#tab-" + tab);
            look(robot, cut, "lists-" + tab);
        }
        fire(robot, "#batch-start");
        assertThat(text(robot, "#batch-outcome")).isEqualTo("3 份文档写好了");
        look(robot, cut, "lists-result");
        fire(robot, "#batch-done-leave");
        fire(robot, ".drop-list");
        assertThat(robot.lookup(".drop-list").tryQuery()).isEmpty();
        assertThat(cut).isEmpty();
    }

    private boolean isShown(FxRobot robot) {
        return robot.lookup("#batch-add-list").query().getParent().isVisible();
    }

    /** In both languages and themes. */
    private void look(FxRobot robot, List<String> cut, String name) {
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            for (Theme one : Theme.values()) {
                robot.interact(() -> {
                    messages.languageProperty().set(language);
                    theme.set(one);
                });
                robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
                robot.interact(() -> Photographs.take(stage.getScene(), "batch-" + name + "-" + language + "-" + one));
            }
        }
        robot.interact(() -> theme.set(Theme.LIGHT));
    }
}
