package io.github.tiankong.gui.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.gui.RequiresFx;
import io.github.tiankong.gui.document.EntryKey;
import io.github.tiankong.gui.document.Excerpt;
import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.task.InlineTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The boxes of the form are made once, however often pages are turned. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class FormBoxesTest {
    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    private WorkViewModel work(Path source) throws Exception {
        Sessions sessions = new Sessions(folder.resolve("user"));
        return new WorkViewModel(
                new WorkReader(sessions, Clock.systemUTC()).read(source),
                new WorkServices(InlineTasks.runner(), InlineTasks.runner(), sessions, Clock.systemUTC()));
    }

    private FormView show(FxRobot robot, WorkViewModel work) {
        FormView[] form = new FormView[1];
        robot.interact(() -> {
            form[0] = new FormView(work, new Messages(Language.CHINESE), work::focus);
            stage.setScene(new Scene(form[0], 500, 700));
            stage.show();
            work.begin();
        });
        return form[0];
    }

    @Test
    void aPageThatIsTurnedBackToHasTheSameInputs(FxRobot robot) throws Exception {
        WorkViewModel work = work(Drafts.write(folder, 4));
        FormView form = show(robot, work);
        List<String> keys = work.order().keys();
        String first = keys.get(0);
        String last = keys.get(keys.size() - 1);
        robot.interact(() -> work.focus(first));
        Node input = form.lookup("#input-" + first);
        robot.interact(() -> work.focus(last));
        assertThat(form.lookup("#input-" + first)).isNull();
        robot.interact(() -> work.focus(first));
        assertThat(form.lookup("#input-" + first)).isSameAs(input);
    }

    @Test
    void lastYearsValueGetsItsInputWhenItComes(FxRobot robot) throws Exception {
        WorkViewModel work = work(Files.writeString(folder.resolve("草稿.txt"), "完成投资xx亿元。"));
        FormView form = show(robot, work);
        String key = work.order().keys().get(0);
        assertThat(form.lookup(".field-last")).isNull();
        robot.interact(() -> work.values().typeLast(key, "12"));
        assertThat(form.lookup(".field-last")).isNotNull();
    }

    @Test
    void theSentenceOfAFallReadsAsTheDocument(FxRobot robot) throws Exception {
        WorkViewModel work = work(Files.writeString(folder.resolve("草稿.txt"), "一、楼市\n销售面积xx.x万平方米，同比下降x.x%。"));
        show(robot, work);
        robot.interact(() -> {
            work.values().typeLast("销售面积", "40");
            work.values().type("销售面积", "38");
        });
        FieldViewModel fall = (FieldViewModel) work.form().shownProperty().get().get(1);
        assertThat(fall.stateProperty().get().printed()).isEqualTo("-5.0");
        assertThat(fall.stateProperty().get().excerpt()).isEqualTo(new Excerpt("销售面积38.0万平方米，同比下降", "5.0", "%"));
        assertThat(work.document().lines().get(1).text()).isEqualTo("销售面积38.0万平方米，同比下降5.0%。");
    }

    @Test
    void aRowOfAListThatIsShownNoMoreListensNoMore(FxRobot robot) throws Exception {
        Path template = Files.createDirectory(folder.resolve("t"));
        Files.writeString(template.resolve("slots.csv"), "key,label,type\n镇.名称,镇名,name\n");
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofBody("<w:p><w:r><w:t>[#list 镇 as z]${z.名称}；[/#list]</w:t></w:r></w:p>")
                        .bytes());
        WorkViewModel work = work(template);
        FormView form = show(robot, work);
        ListViewModel[] list = new ListViewModel[1];
        robot.interact(() -> {
            list[0] = (ListViewModel) work.form().shownProperty().get().get(0);
            list[0].paste(new EntryKey("镇.名称", 0), List.of(List.of("甲"), List.of("乙")));
            for (int i = 2; i < 25; i++) {
                list[0].paste(new EntryKey("镇.名称", i), List.of(List.of("镇" + i)));
            }
        });
        CellField first = firstCell(form);
        assertThat(first.getText()).isEqualTo("甲");
        robot.interact(() -> list[0].focus(new EntryKey("镇.名称", 24)));
        robot.interact(() -> list[0].paste(new EntryKey("镇.名称", 0), List.of(List.of("丙"))));
        assertThat(first.getText()).isEqualTo("甲");
        robot.interact(() -> list[0].focus(new EntryKey("镇.名称", 0)));
        CellField again = firstCell(form);
        assertThat(again.getText()).isEqualTo("丙");
    }

    private static CellField firstCell(FormView form) {
        return (CellField)
                form.lookupAll(".list-cell-input").stream().findFirst().orElseThrow();
    }
}
