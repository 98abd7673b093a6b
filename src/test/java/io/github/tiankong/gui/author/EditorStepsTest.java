package io.github.tiankong.gui.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.fill.TemplateShelf;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.TemplateFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps whose work is held back, as a slow machine holds it: what was asked for later waits for them. */
class EditorStepsTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private EditorViewModel editor;

    @BeforeEach
    void open() throws Exception {
        TaskRunner runner = new TaskRunner(
                work -> {
                    if (holding) {
                        held.add(work);
                    } else {
                        work.run();
                    }
                },
                Runnable::run);
        AuthorServices services =
                new AuthorServices(runner, runner, new AuthorMemory(folder.resolve("user")), Clock.systemUTC());
        AuthorStartViewModel start = new AuthorStartViewModel(services, new TemplateShelf(List.of(folder)));
        start.open(Files.writeString(folder.resolve("草稿.txt"), "完成产值xxx.x亿元，新增就业xxx人。"));
        editor = start.editorProperty().get().orElseThrow();
        editor.begin();
        holding = true;
    }

    private void letGo() {
        while (!held.isEmpty()) {
            held.poll().run();
        }
    }

    private Field field(int index) {
        return editor.template().fields().get(index);
    }

    @Test
    void savesTheStepThatIsStillOnItsWay() throws Exception {
        Path target = folder.resolve("模板");
        editor.edits().change(field(0).key(), FieldForm.label("全县产值"));
        editor.keeping().save(target, () -> {});
        letGo();
        assertThat(TemplateFolder.read(target).fields().get(0).label()).isEqualTo("全县产值");
        assertThat(editor.keeping().dirtyProperty().get()).isFalse();
    }

    @Test
    void doesNotWaitForWhatBeginsNothing() {
        editor.edits().change(field(0).key(), FieldForm.label("全县产值"));
        editor.redo();
        editor.edits().change(field(1).key(), FieldForm.label("全县就业"));
        letGo();
        assertThat(editor.template().fields()).extracting(Field::label).containsExactly("全县产值", "全县就业");
    }
}
