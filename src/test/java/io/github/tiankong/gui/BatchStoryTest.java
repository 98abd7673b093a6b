package io.github.tiankong.gui;

import static io.github.tiankong.gui.OnScreen.fire;
import static io.github.tiankong.gui.OnScreen.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.cli.Run;
import io.github.tiankong.gui.batch.BatchShelf;
import io.github.tiankong.gui.batch.BatchView;
import io.github.tiankong.gui.batch.BatchViewModel;
import io.github.tiankong.gui.batch.LastBatchFile;
import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Look;
import io.github.tiankong.gui.look.Theme;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.gui.task.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Twenty towns, two of them wrong: preview, run, correction, the rest; a run that was stopped and goes on. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class BatchStoryTest {
    private static final String DRAFT = "一、工业经济\n上半年，完成工业产值xxx.x亿元，同比增长x.x%；新签约项目xx个，现有高新技术企业xx家。\n";
    private static final String HEADINGS = "单位,工业产值,工业产值同比增幅,新签约项目数,高新企业,联系人\n";
    private static final int TOWNS = 20;
    private static final int BIG = 400;

    @TempDir
    Path folder;

    private Path draft;
    private Path table;
    private FakeBatchDesk desk;
    private Messages messages;
    private ObjectProperty<Theme> theme;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        draft = Files.writeString(folder.resolve("乡镇半年总结.txt"), DRAFT);
        table = Files.writeString(folder.resolve("各镇.csv"), HEADINGS + towns());
        desk = new FakeBatchDesk(draft, table, folder.resolve("总结"));
        messages = new Messages(Language.CHINESE);
        theme = new SimpleObjectProperty<>(Theme.LIGHT);
        stage = given;
    }

    private void open(FxRobot robot, TaskRunner runner) {
        robot.interact(() -> {
            Path userFolder = folder.resolve("user");
            Installation installation =
                    new Installation(Optional.empty(), Path.of("").toAbsolutePath());
            BatchViewModel model = new BatchViewModel(
                    new BatchShelf(new RecentFiles(userFolder), installation),
                    new LastBatchFile(userFolder),
                    runner,
                    runner);
            // as wide as the place is beside the rail in the least window
            Scene scene = new Scene(new BatchView(model, messages, desk), 932, 700);
            Look.dress(scene, theme);
            stage.setScene(scene);
            stage.show();
        });
    }

    private static String towns() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= TOWNS; i++) {
            String output = i == 3 ? "很多" : i + ".5";
            String projects = i == 7 ? "" : Integer.toString(i);
            String name = i == 5 ? "东湖/五镇" : "东湖" + i + "镇";
            rows.append(String.join(",", name, output, "3.2", projects, Integer.toString(i + 2), "张三"))
                    .append('\n');
        }
        return rows.toString();
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void makesWhatTheCommandMakesAndRunsCorrectedRowsAgain(FxRobot robot) throws Exception {
        open(robot, InlineTasks.runner());
        photograph(robot, "batch-empty");
        assertThat(text(robot, "#batch-readiness")).isEqualTo("先选模板。");
        chooseFiles(robot);
        assertThat(names(robot)).startsWith("东湖1镇-乡镇半年总结.docx", "东湖2镇-乡镇半年总结.docx", "东湖3镇-乡镇半年总结.docx");
        assertThat(text(robot, "#batch-start")).isEqualTo("开始生成");
        assertThat(text(robot, "#batch-readiness")).isEqualTo("每一行都会失败，请先看“要改的”。");
        photograph(robot, "batch-mapping");
        fire(robot, ".accept-like");
        assertThat(text(robot, "#batch-start")).isEqualTo("生成 18 份");
        assertThat(text(robot, "#batch-readiness")).isEqualTo("看过的 20 行里有 2 行现在会失败；其余照写，失败的行另存一张表。");
        fire(robot, "#tab-rows");
        photograph(robot, "batch-rows");
        fire(robot, "#tab-findings");
        photograph(robot, "batch-findings");

        robot.interact(() -> robot.lookup("#batch-pattern").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertThat(text(robot, "#batch-outcome")).isEqualTo("写好 18 份，2 行没有写成");
        photograph(robot, "batch-failed");
        Path written = folder.resolve("各镇-文档");
        Path byCommand = folder.resolve("命令");
        runCommand(table, byCommand);
        assertThat(documents(written)).hasSize(18).isEqualTo(documents(byCommand));
        for (String name : documents(written)) {
            assertThat(written.resolve(name)).hasSameBinaryContentAs(byCommand.resolve(name));
        }

        fire(robot, "#batch-failed-open");
        Path failed = written.resolve("失败行.csv");
        assertThat(desk.opened()).containsExactly(failed);
        Files.writeString(failed, Files.readString(failed).replace("很多", "3.5").replace("3.2,,9", "3.2,7,9"));
        fire(robot, "#batch-failed-again");
        assertThat(text(robot, "#batch-outcome")).isEqualTo("2 份文档写好了");
        photograph(robot, "batch-done");
        assertThat(documents(written)).hasSize(TOWNS);
        fire(robot, "#batch-done-folder");
        assertThat(desk.opened()).containsExactly(failed, written);
    }

    private void runCommand(Path data, Path output) {
        Run run = Run.inChinese(
                "batch",
                draft,
                "-d",
                data,
                "-o",
                output,
                "--name",
                "{单位}-乡镇半年总结.docx",
                "--map",
                "高新企业=高新技术企业数",
                "--quiet");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
    }

    @Test
    void stopsAndGoesOnAtTheNextStart(FxRobot robot) throws Exception {
        StringBuilder rows = new StringBuilder(HEADINGS.replace("高新企业", "高新技术企业数"));
        for (int i = 0; i < BIG; i++) {
            rows.append("镇").append(i).append(",1.5,3.2,4,5,张三\n");
        }
        Files.writeString(table, rows);
        open(robot, TaskRunner.ofWindow());
        chooseFiles(robot);
        await(() -> !robot.lookup("#batch-start").query().isDisabled());
        // within one moment of the window, so that no machine is fast enough to be done before
        robot.interact(() -> {
            ((ButtonBase) robot.lookup("#batch-start").query()).fire();
            assertThat(robot.lookup("#batch-progress").tryQuery()).isPresent();
            ((ButtonBase) robot.lookup("#batch-stop").query()).fire();
        });
        await(() -> robot.lookup("#batch-outcome").tryQuery().isPresent());
        assertThat(text(robot, "#batch-outcome")).startsWith("停下了，" + BIG + " 行里做了 ");
        photograph(robot, "batch-stopped");

        open(robot, TaskRunner.ofWindow());
        await(() -> text(robot, "#batch-start").equals("接着做"));
        assertThat(robot.lookup("#batch-unfinished").query().isVisible()).isTrue();
        photograph(robot, "batch-unfinished");
        fire(robot, "#batch-start");
        await(() -> robot.lookup("#batch-outcome").tryQuery().isPresent());
        assertThat(text(robot, "#batch-outcome")).endsWith(" 份文档写好了");
        assertThat(documents(folder.resolve("各镇-文档"))).hasSize(BIG);
    }

    @Test
    void cutsNoTextInAnyLanguageAndTheme(FxRobot robot) {
        open(robot, InlineTasks.runner());
        List<String> cut = new ArrayList<>();
        for (Language language : Language.values()) {
            robot.interact(() -> messages.languageProperty().set(language));
            robot.interact(() -> theme.set(language == Language.CHINESE ? Theme.DARK : Theme.LIGHT));
            look(robot, cut, "empty-" + language);
        }
        chooseFiles(robot);
        fire(robot, ".accept-like");
        for (Language language : Language.values()) {
            robot.interact(() -> messages.languageProperty().set(language));
            for (String tab : List.of("columns", "rows", "findings")) {
                fire(robot, "#tab-" + tab);
                look(robot, cut, tab + "-" + language);
            }
        }
        fire(robot, "#kind-zip");
        fire(robot, "#batch-start");
        for (Language language : Language.values()) {
            robot.interact(() -> messages.languageProperty().set(language));
            robot.interact(() -> theme.set(language == Language.CHINESE ? Theme.DARK : Theme.LIGHT));
            look(robot, cut, "result-" + language);
        }
        assertThat(cut).isEmpty();
        assertThat(folder.resolve("各镇-documents.zip")).exists();
    }

    private void look(FxRobot robot, List<String> cut, String name) {
        robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
        photograph(robot, "batch-least-" + name);
    }

    /** By the menu, as the keyboard opens it, and the dialog. */
    private void chooseFiles(FxRobot robot) {
        fire(robot, "#batch-template");
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
        fire(robot, "#batch-table");
    }

    private static List<String> names(FxRobot robot) {
        return robot.lookup("#batch-names .batch-name").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static List<String> documents(Path output) throws Exception {
        try (var files = Files.list(output)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    private static void await(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
    }

    private void photograph(FxRobot robot, String name) {
        robot.interact(() -> Photographs.take(stage.getScene(), name));
    }
}
