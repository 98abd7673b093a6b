package io.github.tiankong.gui;

import static io.github.tiankong.docx.TestXml.p;
import static io.github.tiankong.docx.TestXml.row;
import static io.github.tiankong.gui.OnScreen.fire;
import static io.github.tiankong.gui.OnScreen.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.cli.Run;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.gui.filling.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A template with a list: its rows are typed, pasted and imported, and the document is the command line's. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class ListStoryTest {
    private static final String SLOTS = """
            key,label,type,unit,decimals,required,formula
            县名,县名,name,,,yes,
            产值,工业产值,amount,亿元,1,yes,
            镇.名称,镇名,name,,,yes,
            镇.产值,镇工业产值,amount,亿元,1,yes,
            镇.占比,占全县比重,percent,%,1,yes,镇.产值 / 产值 * 100
            """;

    @TempDir
    static Path folder;

    private Path template;
    private Path table;
    private Path userFolder;
    private FakeDesk desk;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        template =
                Files.createDirectories(Files.createTempDirectory(folder, "t").resolve("各镇月报"));
        Files.writeString(template.resolve("slots.csv"), SLOTS);
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofBody(p("一、总体情况")
                                + p("${县名}完成工业产值${产值}亿元。")
                                + p("二、各镇情况")
                                + "<w:tbl>" + row("镇", "产值", "占比") + row("${镇.名称}", "${镇.产值}", "${镇.占比}%")
                                + "</w:tbl>"
                                + p("其中[#list 镇 as z]${z.名称}${z.产值}亿元；[/#list]完。"))
                        .bytes());
        table = Files.writeString(folder.resolve("镇.csv"), "名称,产值（亿元）\n云岭镇,12.5\n双桥镇,7\n");
        desk = new FakeDesk(Files.createTempDirectory(folder, "out"));
        desk.setTables(List.of(table));
        userFolder = Files.createTempDirectory(folder, "user");
        stage = given;
        stage.setWidth(1024);
        stage.setHeight(700);
        open();
    }

    private void open() {
        open(template);
    }

    private void open(Path file) {
        ShownApp.show(stage, folder, userFolder, Optional::empty, desk, file);
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void rowsThatAreImportedMakeTheDocumentOfTheCommandLine(FxRobot robot) throws Exception {
        assertThat(text(robot, "#progress")).isEqualTo("已填 0/3");
        robot.write("清河县").type(KeyCode.ENTER);
        robot.write("50").type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("input-镇.名称@0");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        photograph(robot, "list-import");
        fire(robot, "#intake-confirm");
        assertThat(text(robot, "#progress")).isEqualTo("已填 3/3");
        photograph(robot, "list-filled");
        fire(robot, "#generate");

        Path byCommand = folder.resolve("命令.docx");
        Run run = Run.inChinese("fill", template, "-d", table, "--set", "县名=清河县", "--set", "产值=50", "-o", byCommand);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(desk.target("各镇月报-已填.docx")).hasSameBinaryContentAs(byCommand);
    }

    /** From two tables, or from the sheets of one workbook. */
    @ParameterizedTest
    @ValueSource(strings = {"各镇主要经济指标月报.csv 各镇主要经济指标月报（重点项目）.csv", "各镇主要经济指标月报.xlsx"})
    void theMonthlyReportThatIsShippedTakesItsProjectsFromTheirTable(String names, FxRobot robot) throws Exception {
        Path monthly = Path.of("templates", "各镇主要经济指标月报").toAbsolutePath();
        List<Path> tables = Stream.of(names.split(" "))
                .map(name -> Path.of("samples", name).toAbsolutePath())
                .toList();
        desk.setTables(tables);
        robot.interact(() -> {
            stage.hide();
            open(monthly);
        });
        robot.push(KeyCode.CONTROL, KeyCode.I);
        photograph(robot, "import-monthly-" + tables.size());
        fire(robot, "#intake-confirm");
        assertThat(text(robot, "#progress")).isEqualTo("已填 132/132");
        assertThat(text(robot, "#problems-button")).isEqualTo("没有疑点");
        fire(robot, "#generate");

        Path byCommand = folder.resolve("月报.docx");
        List<Object> words = new ArrayList<>(List.of("fill", monthly, "-o", byCommand));
        tables.forEach(table -> words.addAll(List.of("-d", table)));
        Run run = Run.inChinese(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(desk.target("各镇主要经济指标月报-已填.docx")).hasSameBinaryContentAs(byCommand);
        assertThat(DocxText.read(byCommand).paragraphs().stream().map(DocxParagraph::text))
                .contains("智能家电产业园二期", "光伏组件扩能");
    }

    @Test
    void rowsAreTypedPastedAddedAndTakenOut(FxRobot robot) {
        type(robot, "产值", "50");
        fire(robot, "#next-section");
        write(robot, "镇.名称@0", "云岭镇");
        write(robot, "镇.产值@0", "12.5");
        assertThat(prompt(robot, "镇.占比@0")).isEqualTo("25.0");
        paste(robot, "镇.名称@1", "名称\t产值\n双桥镇\t7\n金滩镇\t十个亿\n");
        assertThat(value(robot, "镇.名称@2")).isEqualTo("金滩镇");
        assertThat(text(robot, "#problems-button")).startsWith("疑点");
        photograph(robot, "list-wrong");
        write(robot, "镇.产值@2", "3.5");
        robot.interact(() -> ((Button) robot.lookup(".list-remove").nth(1).query()).fire());
        assertThat(value(robot, "镇.名称@1")).isEqualTo("金滩镇");
        fire(robot, "#undo");
        assertThat(value(robot, "镇.名称@1")).isEqualTo("双桥镇");
        fire(robot, "#list-add");
        photograph(robot, "list-typed");
        assertThat(document(robot)).contains("云岭镇", "25.0", "双桥镇", "14.0");
    }

    @Test
    void rowsAreThereAgainWhenTheWorkGoesOn(FxRobot robot) {
        type(robot, "产值", "50");
        fire(robot, "#next-section");
        paste(robot, "镇.名称@0", "云岭镇\t12.5\n双桥镇\t7");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(new Sessions(userFolder)
                        .find(template)
                        .orElseThrow()
                        .entries()
                        .rows("镇"))
                .hasSize(2);
        robot.interact(() -> {
            stage.hide();
            open();
        });
        assertThat(value(robot, "镇.名称@1")).isEqualTo("双桥镇");
    }

    @Test
    void figuresOfAReportAreTakenByTickOnly(FxRobot robot) throws Exception {
        Path report = Files.writeString(folder.resolve("去年.txt"), "全县完成工业产值45.6亿元。全县完成工业产值47亿元。\n");
        desk.setTables(List.of(report));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(robot.lookup("#intake-confirm").queryButton().isDisabled()).isTrue();
        photograph(robot, "import-report");
        List<CheckBox> ticks =
                List.copyOf(robot.from(robot.lookup("#intake-offers").<Node>query())
                        .lookup(".check-box")
                        .queryAllAs(CheckBox.class));
        assertThat(ticks).hasSize(2);
        robot.interact(() -> {
            ticks.get(0).setSelected(true);
            ticks.get(1).setSelected(true);
        });
        assertThat(ticks.get(0).isSelected()).isFalse();
        fire(robot, "#intake-confirm");
        assertThat(value(robot, "产值")).isEqualTo("47");
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static String document(FxRobot robot) {
        StringBuilder all = new StringBuilder();
        robot.lookup(".chip")
                .queryAllAs(javafx.scene.control.Label.class)
                .forEach(chip -> all.append(chip.getText()).append(' '));
        return all.toString();
    }

    private static void write(FxRobot robot, String cell, String value) {
        robot.interact(() -> {
            TextField input = input(robot, cell);
            input.requestFocus();
            input.setText(value);
        });
    }

    private static void paste(FxRobot robot, String cell, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            TextInputControl input = input(robot, cell);
            input.requestFocus();
            input.paste();
        });
    }

    private static TextField input(FxRobot robot, String key) {
        return (TextField)
                robot.lookup(node -> ("input-" + key).equals(node.getId())).query();
    }

    private static String value(FxRobot robot, String key) {
        return input(robot, key).getText();
    }

    private static String prompt(FxRobot robot, String key) {
        return input(robot, key).getPromptText();
    }

    private static void type(FxRobot robot, String key, String value) {
        write(robot, key, value);
    }

    private void photograph(FxRobot robot, String name) {
        robot.interact(() -> Photographs.take(stage.getScene(), name));
    }
}
