package io.github.tiankong.gui;

import static io.github.tiankong.gui.OnScreen.fire;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.cli.Run;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.template.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An author's morning: a draft becomes a template, is corrected, saved, tried, and filled by the command line. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class AuthorStoryTest {
    private static final String DRAFT = """
            二〇二五年上半年东湖园区工作总结
            一、工业经济
            上半年，园区完成工业产值xxx.x亿元，同比增长x.x%；实现税收收入xxxx万元，同比增长x.x%。
            二、企业培育
            园区现有规模以上工业企业xx家、高新技术企业xx家，新增专利授权xx件，群众满意度为96.5%。
            三、下步打算
            力争全年完成工业产值xxxx亿元，培育规上企业xx家。
            """;
    private static final String REPORT = """
            河口镇2024年工作报告
            全年完成产值718.0亿元，同比增长5.3%。全镇有3A级景区一处，“三个100”工程完工。
            """;

    @TempDir
    static Path folder;

    private Path draft;
    private Path home;
    private FakeDesk desk;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        home = Files.createTempDirectory(folder, "home");
        draft = Files.writeString(home.resolve("东湖.txt"), DRAFT);
        desk = new FakeDesk(home);
        stage = given;
        ShownApp.show(stage, home, home.resolve("user"), () -> Optional.of(draft), desk);
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void makesATemplateTheCommandLineFills(FxRobot robot) throws Exception {
        fire(robot, "#place-3");
        photograph(robot, "author-start");
        fire(robot, "#author-drop");
        assertThat(tab(robot, "slots")).isEqualTo("空 9");
        photograph(robot, "author-open");

        select(robot, "群众满意度为96.5", "96.5");
        photograph(robot, "author-selected");
        fire(robot, "#author-make");
        assertThat(text(robot, "author-label")).isEqualTo("群众满意度");
        assertThat(tab(robot, "slots")).isEqualTo("空 10");

        choose(robot, "全年培育规上企业数目标");
        fire(robot, "#author-link");
        robot.interact(() -> field(robot, "author-field-find").setText("规上工业"));
        photograph(robot, "author-same");
        fire(robot, "#author-field-take");
        assertThat(tab(robot, "slots")).isEqualTo("空 9");

        choose(robot, "高新技术企业数");
        enter(robot, "author-label", "高企数量");
        enter(robot, "author-key", "高企 数");
        assertThat(robot.lookup("#author-key-refused").queryLabeled().getText())
                .isEqualTo("“高企 数”不能作字段名：只能用汉字、字母、数字和下划线，不以数字开头，也不能和别的字段相同。已改回原来的。");
        assertThat(text(robot, "author-key")).isEqualTo("高新技术企业数");
        enter(robot, "author-key", "高企数");
        enter(robot, "author-formula", "规上工业企业数 - 没有的数");
        assertThat(tab(robot, "faults")).isEqualTo("检查 1");
        photograph(robot, "author-fault");
        enter(robot, "author-formula", "");

        robot.push(KeyCode.CONTROL, KeyCode.S);
        photograph(robot, "author-save");
        enter(robot, "author-save-name", "东湖模板");
        Path saved = home.resolve("templates").resolve("东湖模板");
        assertThat(robot.lookup("#author-saved").queryLabeled().getText()).isEqualTo("已保存在 " + saved);

        fire(robot, "#author-try");
        assertThat(desk.opened()).hasSize(1);
        assertThat(read(desk.opened().get(0))).contains("高新技术企业12家", "群众满意度为8.1%");

        Path written = home.resolve("报告.docx");
        Run run =
                Run.inChinese("fill", saved, "--gaps", "keep", "--set", "高企数=31", "--set", "规上工业企业数=86", "-o", written);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(read(written)).contains("规模以上工业企业86家、高新技术企业31家", "培育规上企业86家");
    }

    @Test
    void undoesAndChangesByKeyboard(FxRobot robot) {
        fire(robot, "#place-3");
        fire(robot, "#author-drop");
        choose(robot, "税收收入");
        fire(robot, "#author-unmake");
        assertThat(tab(robot, "slots")).isEqualTo("空 8");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tab(robot, "slots")).isEqualTo("空 9");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(tab(robot, "slots")).isEqualTo("空 8");
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> field(robot, "find").setText("专利"));
        assertThat(robot.lookup(".found").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#find").tryQuery()).isEmpty();

        choose(robot, "税收收入");
        fire(robot, "#author-split");
        photograph(robot, "author-split");
        robot.interact(() -> field(robot, "author-cut").positionCaret(2));
        robot.type(KeyCode.ENTER);
        assertThat(tab(robot, "slots")).isEqualTo("空 10");
        fire(robot, "#author-merge");
        assertThat(tab(robot, "slots")).isEqualTo("空 9");

        robot.interact(() -> {
            ListView<?> document = robot.lookup("#document").query();
            document.requestFocus();
            document.getFocusModel().focus(4);
        });
        robot.type(KeyCode.ENTER);
        photograph(robot, "author-line");
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertThat(tab(robot, "slots")).isEqualTo("空 10");
        assertThat(text(robot, "author-key")).isNotEmpty();
    }

    @Test
    void takesInWhatWordSaved(FxRobot robot) throws Exception {
        fire(robot, "#place-3");
        fire(robot, "#author-drop");
        fire(robot, "#author-word");
        robot.interact(() -> field(robot, "author-save-name").setText("在Word里改"));
        fire(robot, "#author-save-confirm");
        Path document = home.resolve("templates").resolve("在Word里改").resolve("template.docx");
        assertThat(desk.opened()).containsExactly(document);

        Path other = Files.writeString(home.resolve("改.txt"), DRAFT.replace("。\n三", "，签约项目xx个。\n三"));
        Path made = home.resolve("改");
        assertThat(Run.inChinese("new", other, "-o", made).code()).isZero();
        Files.copy(made.resolve("template.docx"), document, StandardCopyOption.REPLACE_EXISTING);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> tab(robot, "slots").equals("空 10"));
        // the notice follows within the same moment of the window
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#author-word-taken").query().isVisible()).isTrue();
        photograph(robot, "author-word");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tab(robot, "slots")).isEqualTo("空 9");
    }

    @Test
    void opensAFinishedReportForAnotherYear(FxRobot robot) throws Exception {
        draft = Files.writeString(home.resolve("去年.txt"), REPORT);
        fire(robot, "#place-3");
        fire(robot, "#author-drop");
        photograph(robot, "author-report-offer");
        robot.interact(() -> field(robot, "report-year").setText("2026"));
        fire(robot, "#author-open-report");
        assertThat(tab(robot, "slots")).isEqualTo("空 3");
        fireTab(robot, "#author-tab-fixed");
        photograph(robot, "author-fixed");
        robot.interact(() -> robot.lookup("#author-slots").query().requestFocus());
        assertThat(text(robot, "author-default")).isEqualTo("2026");
    }

    @Test
    void cutsNoTextAtTheLeastSize(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        fire(robot, "#place-3");
        fire(robot, "#author-drop");
        for (String language : List.of("zh", "en")) {
            for (String tab : List.of("slots", "suggestions", "faults")) {
                fireTab(robot, "#author-tab-" + tab);
                robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
                photograph(robot, "author-" + tab + "-" + language);
            }
            fireTab(robot, "#author-tab-slots");
            choose(robot, "税收收入");
            for (String button : List.of("#author-save", "#author-link", "#author-split")) {
                fire(robot, button);
                robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
                robot.type(KeyCode.ESCAPE);
            }
            select(robot, "群众满意度为96.5", "96.5");
            robot.interact(() -> cut.addAll(CutTexts.in(stage.getScene().getRoot())));
            robot.clickOn(".document-title");
            fire(robot, "#theme");
            fire(robot, "#language");
        }
        assertThat(cut).isEmpty();
    }

    /** Drags over a piece of the text on screen. */
    private static void select(FxRobot robot, String around, String piece) {
        Text text = robot.lookup(".document-words").queryAllAs(Text.class).stream()
                .filter(t -> t.getText().contains(around))
                .findFirst()
                .orElseThrow();
        TextFlow flow = (TextFlow) text.getParent();
        int start = text.getText().indexOf(around) + around.indexOf(piece);
        for (Node child : flow.getChildren().subList(0, flow.getChildren().indexOf(text))) {
            start += child instanceof Text words ? words.getText().length() : 1;
        }
        Point2D from = edge(robot, flow, start, true);
        Point2D to = edge(robot, flow, start + piece.length() - 1, false);
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
    }

    private static Point2D edge(FxRobot robot, TextFlow flow, int index, boolean before) {
        AtomicReference<Point2D> at = new AtomicReference<>();
        robot.interact(() -> {
            Bounds bounds = new javafx.scene.shape.Path(flow.rangeShape(index, index + 1)).getBoundsInLocal();
            double x = before ? bounds.getMinX() + 2 : bounds.getMaxX() - 2;
            at.set(flow.localToScreen(
                    x + flow.getInsets().getLeft(),
                    bounds.getCenterY() + flow.getInsets().getTop()));
        });
        return at.get();
    }

    private static void choose(FxRobot robot, String label) {
        robot.interact(() -> {
            ListView<Field> list = robot.lookup("#author-slots").query();
            list.getItems().stream()
                    .filter(f -> f.label().equals(label))
                    .findFirst()
                    .ifPresentOrElse(list.getSelectionModel()::select, () -> {
                        throw new AssertionError(label + " not in "
                                + list.getItems().stream().map(Field::label).toList());
                    });
        });
    }

    private static void enter(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            TextField input = field(robot, id);
            input.requestFocus();
            input.setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup("#" + id).query();
    }

    private static String text(FxRobot robot, String id) {
        return field(robot, id).getText();
    }

    private static String tab(FxRobot robot, String name) {
        return robot.lookup("#author-tab-" + name).queryLabeled().getText();
    }

    private static void fireTab(FxRobot robot, String query) {
        robot.interact(() -> ((ToggleButton) robot.lookup(query).query()).setSelected(true));
    }

    private static String read(Path docx) throws Exception {
        return DocxText.read(docx).paragraphs().stream()
                .map(DocxParagraph::text)
                .collect(Collectors.joining("\n"));
    }

    private void photograph(FxRobot robot, String name) {
        robot.interact(() -> Photographs.take(stage.getScene(), name));
    }
}
