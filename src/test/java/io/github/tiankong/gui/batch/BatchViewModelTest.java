package io.github.tiankong.gui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.cli.Run;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen for a run and what it leads to, without a window. */
class BatchViewModelTest {
    private static final String NAMES = "{单位}.docx";

    @TempDir
    Path folder;

    private Path draft;
    private Path table;
    private BatchViewModel model;

    @BeforeEach
    void choose() throws Exception {
        draft = Files.writeString(folder.resolve("南岭半年总结.txt"), "完成工业产值x.x亿元，新签约项目xx个。");
        table = Files.writeString(
                folder.resolve("各镇.csv"), "序号,单位,工业产值,新签项目\n1,甲镇,1.5,12\n2,乙/镇,2,3\n3,丙镇,不详,4\n4,丁镇,3,\n");
        model = model();
        model.inputs().templateProperty().set(Optional.of(draft));
        model.inputs().tableProperty().set(Optional.of(table));
    }

    private BatchViewModel model() {
        Installation installation = new Installation(Optional.empty(), folder);
        return new BatchViewModel(
                new BatchShelf(new RecentFiles(folder.resolve("user")), installation),
                new LastBatchFile(folder.resolve("user")),
                InlineTasks.runner(),
                InlineTasks.runner());
    }

    @Test
    void proposesNamesAndPlaceForANewTable() {
        assertThat(model.inputs().patternProperty().get()).isEqualTo("{单位}-南岭半年总结.docx");
        assertThat(model.outlook().targetProperty().get())
                .contains(new BatchTarget(OutputKind.FOLDER, folder.resolve("各镇-文档")));
        model.inputs().kindProperty().set(OutputKind.ZIP);
        assertThat(model.outlook().targetProperty().get())
                .contains(new BatchTarget(OutputKind.ZIP, folder.resolve("各镇-文档.zip")));
    }

    @Test
    void showsNamesAndWhatTheRuleChanges() {
        model.inputs().patternProperty().set(NAMES);
        Preview preview = model.outlook().previewProperty().get().orElseThrow();
        assertThat(preview.plan().first()).containsExactly("甲镇.docx", "乙_镇.docx", "丙镇.docx");
        assertThat(preview.plan().changes()).containsOnlyKeys("name-altered");
        model.inputs().patternProperty().set("{乡镇}.docx");
        assertThat(model.outlook().previewProperty().get().orElseThrow().patternProblems())
                .extracting(Problem::code)
                .containsExactly("name-unknown");
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.BLOCKED);
        model.inputs().patternProperty().set("");
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.NO_NAMES);
        model.inputs().kindProperty().set(OutputKind.MERGED);
        assertThat(model.outlook().readinessProperty().get()).isNotEqualTo(Readiness.NO_NAMES);
    }

    @Test
    void tellsBeforeTheRunWhichRowsWouldFail() {
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.ALL_FAIL);
        sayProjects();
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.READY);
        Preview preview = model.outlook().previewProperty().get().orElseThrow();
        assertThat(preview.failing()).isEqualTo(2);
        assertThat(preview.findings())
                .extracting(finding -> finding.problem().code() + finding.rowNumbers())
                .containsExactly("value-not-a-number[4]", "field-open[5]");
        model.inputs().gapsProperty().set(Gaps.HIGHLIGHT);
        assertThat(model.outlook().previewProperty().get().orElseThrow().failing())
                .isEqualTo(1);
    }

    @Test
    void aTableThatNamesNoFieldIsMappedByHand() throws Exception {
        Path strange = Files.writeString(folder.resolve("台账.csv"), "甲,乙,丙\n青石镇,1.5,12\n白沙镇,2,3\n");
        model.inputs().tableProperty().set(Optional.of(strange));
        Preview preview = model.outlook().previewProperty().get().orElseThrow();
        assertThat(preview.isUnmatched()).isTrue();
        assertThat(preview.columns()).extracting(ColumnRow::name).containsExactly("甲", "乙", "丙");
        assertThat(preview.columns()).extracting(ColumnRow::sample).containsExactly("青石镇", "1.5", "12");
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.BLOCKED);

        List<FieldName> names = preview.names();
        model.inputs().say(preview.columns().get(1), names.get(0).key());
        model.inputs().say(preview.columns().get(2), names.get(1).key());
        model.inputs().patternProperty().set("{甲}.docx");
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.READY);
        assertThat(model.outlook().previewProperty().get().orElseThrow().plan().first())
                .containsExactly("青石镇.docx", "白沙镇.docx");
    }

    @Test
    void namesAHeadingOfSeveralLinesInOne() throws Exception {
        Path strange = Files.writeString(folder.resolve("台账.csv"), "\"甲\n地\",乙\n青石镇,1.5\n");
        model.inputs().tableProperty().set(Optional.of(strange));
        assertThat(model.outlook().previewProperty().get().orElseThrow().columns())
                .extracting(ColumnRow::name)
                .containsExactly("甲地", "乙");
    }

    @Test
    void takesADroppedTextAsTheTableOfATemplateHoweverItsEndingIsWritten() throws Exception {
        Path text = Files.writeString(folder.resolve("各镇.TXT"), "单位\t工业产值\n甲镇\t1\n");
        model.inputs().take(text);
        assertThat(model.inputs().tableProperty().get()).contains(text);
        assertThat(model.inputs().templateProperty().get()).contains(draft);
    }

    @Test
    void tellsWhyATableCannotBeUsed() {
        model.inputs().tableProperty().set(Optional.of(folder.resolve("没有.csv")));
        assertThat(model.outlook().problemProperty().get()).map(Problem::code).contains("file-missing");
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.UNREADABLE);
        model.inputs().tableProperty().set(Optional.of(table));
        assertThat(model.outlook().problemProperty().get()).isEmpty();
    }

    @Test
    void writesTheSameZipAndMergedDocumentAsTheCommand() throws Exception {
        sayProjects();
        model.inputs().patternProperty().set(NAMES);
        for (OutputKind kind : List.of(OutputKind.ZIP, OutputKind.MERGED)) {
            model.inputs().kindProperty().set(kind);
            model.start("失败行");
            BatchOutcome outcome = model.run().outcomeProperty().get().orElseThrow();
            assertThat(outcome.summary()).isEqualTo(new BatchSummary(4, 2, 0, 2, false));
            Path byCommand = folder.resolve("命令" + kind.ending());
            Run run =
                    kind == OutputKind.ZIP ? command("-o", byCommand, "--name", NAMES) : command("--merge", byCommand);
            assertThat(run.code()).as(run.err()).isEqualTo(1);
            assertThat(outcome.target().path()).hasSameBinaryContentAs(byCommand);
            model.run().leave();
        }
        assertThat(model.outlook().targetProperty().get())
                .as("the merged document stands, so the next one gets a number")
                .contains(new BatchTarget(OutputKind.MERGED, folder.resolve("各镇-文档（2）.docx")));
    }

    private Run command(Object first, Object second, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("batch", draft, "-d", table, "--map", "新签项目=新签约项目数", "--quiet", first, second));
        words.addAll(List.of(more));
        return Run.inChinese(words.toArray());
    }

    @Test
    void remembersTheLastRun() {
        sayProjects();
        model.inputs().patternProperty().set(NAMES);
        model.start("失败行");
        BatchViewModel next = model();
        next.load();
        assertThat(next.inputs().templateProperty().get()).contains(draft);
        assertThat(next.inputs().patternProperty().get()).isEqualTo(NAMES);
        assertThat(next.outlook().previewProperty().get().orElseThrow().failing())
                .isEqualTo(2);
    }

    @Test
    void keepsWhatWasSaidOfColumnsBesideTheTemplate() throws Exception {
        sayProjects();
        model.inputs().remembersProperty().set(true);
        model.start("失败行");
        assertThat(SavedMapping.read(folder.resolve("mapping.csv")).entries())
                .containsExactly(SavedMapping.Entry.ofField("新签项目", "新签约项目数"));
    }

    @Test
    void offersToGoOnWithARunThatBrokeOff() throws Exception {
        sayProjects();
        AtomicInteger asked = new AtomicInteger();
        BatchChoices choices = new BatchChoices(
                draft,
                table,
                SheetChoice.VISIBLE,
                List.of(),
                false,
                List.of(SavedMapping.Entry.ofField("新签项目", "新签约项目数")),
                model.inputs().patternProperty().get(),
                Gaps.FAIL,
                false);
        BatchTarget target = model.outlook().targetProperty().get().orElseThrow();
        BatchOutcome stopped = new BatchJob(choices, target, false, false, "失败行")
                .run(BatchProgress.NONE, () -> asked.getAndIncrement() > 0);
        assertThat(stopped.summary()).isEqualTo(new BatchSummary(4, 1, 0, 0, true));
        assertThat(stopped.canGoOn()).isTrue();
        model.inputs().strictProperty().set(true);
        model.inputs().strictProperty().set(false);
        assertThat(model.outlook().unfinishedProperty().get()).isEqualTo(OptionalInt.of(1));
        model.start("失败行");
        assertThat(model.run().outcomeProperty().get().orElseThrow().summary())
                .isEqualTo(new BatchSummary(4, 1, 1, 2, false));
        model.run().leave();
        assertThat(model.outlook().unfinishedProperty().get()).isEmpty();
    }

    @Test
    void forgetsARunThatBrokeOffIfTheClerkSaysSo() throws Exception {
        sayProjects();
        Path output = Files.createDirectories(folder.resolve("各镇-文档"));
        Files.writeString(output.resolve(".tiankong-batch.txt"), "tiankong batch 1\ntable 00\n2 10 0 甲镇.docx\n");
        model.inputs().strictProperty().set(true);
        assertThat(model.outlook().unfinishedProperty().get()).isEqualTo(OptionalInt.of(1));
        model.outlook().giveUpUnfinished();
        assertThat(model.outlook().unfinishedProperty().get()).isEmpty();
        assertThat(output).isEmptyDirectory();
    }

    private void sayProjects() {
        ColumnRow projects =
                model.outlook().previewProperty().get().orElseThrow().columns().get(3);
        assertThat(projects.name()).isEqualTo("新签项目");
        model.inputs().say(projects, "新签约项目数");
    }
}
