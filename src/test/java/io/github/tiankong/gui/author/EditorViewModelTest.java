package io.github.tiankong.gui.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.fill.TemplateShelf;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's steps without a window. */
class EditorViewModelTest {
    private static final String DRAFT = """
            一、工业
            全年，完成产值xxx.x亿元，同比增长x.x%，其中造船产值xx.x亿元。
            二、民生
            完成民生投资xxxx万元。城镇新增就业xxx人。
            """;

    @TempDir
    Path folder;

    private AuthorStartViewModel start;

    @BeforeEach
    void makeModel() {
        AuthorServices services = new AuthorServices(
                InlineTasks.runner(),
                InlineTasks.runner(),
                new AuthorMemory(folder.resolve("user")),
                Clock.fixed(Instant.parse("2026-07-09T09:30:00Z"), ZoneOffset.UTC));
        start = new AuthorStartViewModel(services, new TemplateShelf(List.of(folder.resolve("templates"))));
    }

    @Test
    void goesBackAndForthThroughItsSteps() throws Exception {
        EditorViewModel editor = open(DRAFT);
        Template first = editor.template();
        editor.edits().makeText(editor.template().places().get(0));
        Template second = editor.template();
        editor.undo();
        assertThat(editor.template()).isSameAs(first);
        editor.redo();
        assertThat(editor.template()).isSameAs(second);
        assertThat(editor.canRedoProperty().get()).isFalse();
    }

    @Test
    void turnsToTheNextFieldWhenOneIsGone() throws Exception {
        EditorViewModel editor = open(DRAFT);
        String second = editor.template().fields().get(1).key();
        editor.edits().makeText(editor.template().places().get(0));
        assertThat(editor.keyProperty().get()).isEqualTo(second);
    }

    @Test
    void refusesKeysThatAreNoneOrTaken() throws Exception {
        EditorViewModel editor = open(DRAFT);
        Template before = editor.template();
        String taken = before.fields().get(1).key();
        assertThat(List.of("2产值", "产 值", "", taken))
                .noneMatch(
                        wished -> editor.edits().rename(before.fields().get(0).key(), wished));
        assertThat(editor.template()).isSameAs(before);
    }

    @Test
    void tellsWhatIsWrongBesideTheField() throws Exception {
        EditorViewModel editor = open(DRAFT);
        String key = key(editor, "投资");
        editor.edits().change(key, FieldForm.formula("没有 * 2"));
        assertThat(editor.lintProperty().get().of(key).map(Problem::code)).contains("formula-unknown");
        editor.edits().change(key, FieldForm.formula(""));
        assertThat(editor.lintProperty().get()).isEqualTo(Lint.NONE);
    }

    @Test
    void asksForConfirmationAndTakesOutWhatIsDeclined() throws Exception {
        EditorViewModel editor = open(DRAFT);
        Suggestion computed = editor.suggestions().open().stream()
                .filter(s -> s instanceof Suggestion.ComputedField)
                .findFirst()
                .orElseThrow();
        editor.suggestions().decline(computed);
        assertThat(editor.template()
                        .field(computed.key())
                        .orElseThrow()
                        .supply()
                        .formula())
                .isEmpty();
        editor.suggestions().acceptSure();
        assertThat(editor.suggestions().open()).isEmpty();
    }

    @Test
    void remembersCorrectionsForTheNextDraft() throws Exception {
        EditorViewModel editor = open(DRAFT);
        String key = key(editor, "投资");
        editor.edits().change(key, FieldForm.label("民生投资额"));
        editor.edits().change(key, FieldForm.type(SlotType.QUANTITY));
        editor.edits().makeText(editor.template().firstPlace(key(editor, "就业")).orElseThrow());
        editor.keeping().save(folder.resolve("第一"), () -> {});
        assertThat(editor.keeping().dirtyProperty().get()).isFalse();

        EditorViewModel next = open(DRAFT.replace("xxxx万元", "xxx.x万元"));
        assertThat(next.suggestions().open().subList(0, 2))
                .containsExactly(
                        new Suggestion.LearnedField(key, new Correction(true, "民生投资额", SlotType.QUANTITY, "万元")),
                        new Suggestion.LearnedText(
                                next.template().firstPlace(key(next, "就业")).orElseThrow()));
        assertThat(next.template().field(key).orElseThrow().label()).isNotEqualTo("民生投资额");
        next.suggestions().accept(next.suggestions().open().get(0));
        assertThat(next.template().field(key).orElseThrow().label()).isEqualTo("民生投资额");
    }

    @Test
    void neverOverwritesAnotherTemplate() throws Exception {
        EditorViewModel first = open(DRAFT);
        Path target = folder.resolve("模板");
        first.keeping().save(target, () -> {});
        byte[] written = Files.readAllBytes(TemplateFolder.document(target));
        EditorViewModel second = open("完成投资xx亿元。");
        second.keeping().save(target, () -> {});
        assertThat(second.keeping().problemProperty().get().map(Problem::code)).contains("template-exists");
        assertThat(TemplateFolder.document(target)).hasBinaryContent(written);
    }

    @Test
    void opensItsTemplatesAgain() throws Exception {
        EditorViewModel editor = open(DRAFT);
        Path target = folder.resolve("templates").resolve("模板");
        editor.keeping().save(target, () -> {});
        start.leave();
        assertThat(start.templates()).containsExactly(target);
        start.open(target);
        EditorViewModel again = start.editorProperty().get().orElseThrow();
        assertThat(again.template().fields()).isEqualTo(editor.template().fields());
        assertThat(again.keeping().dirtyProperty().get()).isFalse();
    }

    private EditorViewModel open(String draft) throws Exception {
        start.open(Files.writeString(folder.resolve("草稿.txt"), draft));
        EditorViewModel editor = start.editorProperty().get().orElseThrow();
        editor.begin();
        return editor;
    }

    private static String key(EditorViewModel editor, String label) {
        return editor.template().fields().stream()
                .filter(f -> f.label().contains(label))
                .map(Field::key)
                .findFirst()
                .orElseThrow();
    }
}
