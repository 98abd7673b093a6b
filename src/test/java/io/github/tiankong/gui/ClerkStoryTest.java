package io.github.tiankong.gui;

import static io.github.tiankong.gui.OnScreen.fire;
import static io.github.tiankong.gui.OnScreen.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.cli.Run;
import io.github.tiankong.form.TableWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A clerk's afternoon: draft, two tables, what is left typed, a doubt cleared, and the same bytes as the command line's. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class ClerkStoryTest {
    private static final String DRAFT = """
            二〇二五年上半年东湖园区工作总结
            一、工业经济
            上半年，园区完成工业产值xxx.x亿元，同比增长x.x%；实现税收收入xxxx万元，同比增长x.x%。
            二、企业培育
            园区现有规模以上工业企业xx家、高新技术企业xx家，新增专利授权xx件，群众满意度为xx.x%。
            三、下步打算
            力争全年完成工业产值xxxx亿元。
            """;

    @TempDir
    static Path folder;

    private Path draft;
    private Path indicators;
    private Path companies;
    private FakeDesk desk;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        draft = Files.writeString(folder.resolve("东湖.txt"), DRAFT);
        indicators =
                Files.writeString(folder.resolve("指标.csv"), "指标,单位,本期,上年同期\n工业产值,亿元,718.0,650.0\n税收收入,万元,4120,4300\n");
        companies = folder.resolve("企业.xlsx");
        TableWriter.write(
                List.of("名称", "数值"),
                List.of(List.of("群众满意度", "96.5"), List.of("规上工业企业数", "86"), List.of("高新企业", "31")),
                companies);
        desk = new FakeDesk(folder);
        desk.setTables(List.of(indicators, companies));
        stage = given;
        ShownApp.show(stage, folder, Files.createTempDirectory(folder, "user"), Optional::empty, desk, draft);
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void fillsTheReportAsTheCommandLineDoes(FxRobot robot) throws Exception {
        assertThat(text(robot, "#progress")).isEqualTo("已填 0/9");
        photograph(robot, "story-open");

        robot.push(KeyCode.CONTROL, KeyCode.I);
        photograph(robot, "story-import");
        fire(robot, ".accept-like");
        photograph(robot, "story-import-said");
        fire(robot, "#intake-confirm");
        assertThat(text(robot, "#progress")).isEqualTo("已填 7/9");

        type(robot, "新增专利授权件数", "1200000");
        type(robot, "全年工业产值目标", "1450");
        type(robot, "群众满意度", "196.5");
        assertThat(text(robot, "#problems-button")).startsWith("疑点");
        fire(robot, "#check");
        photograph(robot, "story-doubt");
        type(robot, "群众满意度", "96.5");
        type(robot, "新增专利授权件数", "12");
        assertThat(text(robot, "#progress")).isEqualTo("已填 9/9");
        photograph(robot, "story-filled");

        fire(robot, "#generate");
        photograph(robot, "story-done");
        Path written = folder.resolve("东湖-已填.docx");
        fire(robot, "#generate-done-open");
        assertThat(desk.opened()).containsExactly(written);

        Path byCommand = folder.resolve("命令.docx");
        Run run = Run.inChinese(
                "fill",
                draft,
                "-d",
                indicators,
                companies,
                "--map",
                "高新企业=高新技术企业数",
                "--set",
                "新增专利授权件数=12",
                "--set",
                "全年工业产值目标=1450",
                "--set",
                "群众满意度=96.5",
                "-o",
                byCommand);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(written).hasSameBinaryContentAs(byCommand);
    }

    @Test
    void goesThroughTheFormByKeyboardAlone(FxRobot robot) {
        robot.write("718").type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("input-工业产值同比增幅");
        robot.write("5").type(KeyCode.DOWN);
        robot.write("9").type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("input-税收收入同比增幅");
        robot.type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("input-规上工业企业数");
        assertThat(text(robot, "#progress")).isEqualTo("已填 3/9");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#progress")).isEqualTo("已填 2/9");
        assertThat(focused().getId()).isEqualTo("input-税收收入");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(text(robot, "#progress")).isEqualTo("已填 3/9");

        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertThat(robot.lookup("#generate-card").tryQuery()).isPresent();
        photograph(robot, "gaps");
        robot.type(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("input-税收收入");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("企业");
        photograph(robot, "find");
        robot.type(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("input-税收收入");
    }

    @Test
    void cutsNoTextAtTheLeastSize(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        type(robot, "群众满意度", "很好");
        for (String language : List.of("zh", "en")) {
            fire(robot, "#check");
            robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
            photograph(robot, "work-" + language);
            robot.push(KeyCode.CONTROL, KeyCode.I);
            robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
            photograph(robot, "import-" + language);
            robot.type(KeyCode.ESCAPE);
            robot.push(KeyCode.CONTROL, KeyCode.G);
            robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
            photograph(robot, "generate-" + language);
            robot.type(KeyCode.ESCAPE);
            fire(robot, "#language");
        }
        assertThat(cut).isEmpty();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /** Into the form, which turns to the field's page when its chip is chosen; here by the outline of the model. */
    private void type(FxRobot robot, String key, String value) {
        for (int steps = 0; robot.lookup("#input-" + key).tryQuery().isEmpty() && steps < 9; steps++) {
            if (robot.lookup("#next-section").tryQuery().isPresent()) {
                fire(robot, "#next-section");
            } else {
                fire(robot, ".outline-entry");
            }
        }
        robot.interact(() -> {
            TextField input = robot.lookup("#input-" + key).query();
            input.requestFocus();
            input.setText(value);
        });
    }

    private void photograph(FxRobot robot, String name) {
        robot.interact(() -> Photographs.take(stage.getScene(), name));
    }
}
