package io.github.tiankong.gui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiankong.cli.Run;
import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.render.Gaps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template with a list in the place 批量: the table of its entries, how it is joined, and the command's own bytes. */
class BatchListsTest {
    private static final String NAMES = "{单位}.docx";

    @TempDir
    Path folder;

    private Path template;
    private Path table;
    private Path entries;
    private BatchViewModel model;

    @BeforeEach
    void choose() throws Exception {
        template = MonthlyReport.in(folder.resolve("月报"));
        table = Files.writeString(folder.resolve("各镇.csv"), "单位,产值\n云岭镇,200\n双桥镇,10\n石桥镇,很多\n");
        entries =
                Files.writeString(folder.resolve("项目.csv"), "单位,名称,投资（亿元）\n双桥镇,水厂,1.5\n云岭镇,纸厂,2\n双桥镇,桥,7\n东湖镇,闸,0.3\n");
        model = model();
        model.inputs().templateProperty().set(Optional.of(template));
        model.inputs().tableProperty().set(Optional.of(table));
        model.inputs().patternProperty().set(NAMES);
    }

    private BatchViewModel model() {
        return new BatchViewModel(
                new BatchShelf(new RecentFiles(folder.resolve("user")), new Installation(Optional.empty(), folder)),
                new LastBatchFile(folder.resolve("user")),
                InlineTasks.runner(),
                InlineTasks.runner());
    }

    private Preview preview() {
        return model.outlook().previewProperty().get().orElseThrow();
    }

    @Test
    void asksForTheTableOfAListBeforeTheRun() {
        assertThat(preview().hasLists()).isTrue();
        assertThat(preview().problems()).extracting(Problem::code).containsExactly("batch-list-missing");
        assertThat(preview().findings())
                .extracting(finding -> finding.problem().code())
                .doesNotContain("list-missing");
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.BLOCKED);
        model.inputs().gapsProperty().set(Gaps.BLANK);
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.READY);
    }

    @Test
    void showsHowTheTablesAreJoined() {
        model.inputs().addLists(List.of(entries, entries));
        assertThat(model.inputs().listsProperty().get()).containsExactly(entries);
        JoinedList joined = preview().joined().get(0);
        assertThat(joined.list()).isEqualTo("项目");
        assertThat(joined.shared()).containsExactly("单位");
        assertThat(joined.entries()).isEqualTo(4);
        assertThat(joined.unused()).isEqualTo(OptionalInt.of(1));
        assertThat(joined.columns())
                .extracting(ColumnRow::name, column -> column.field().map(f -> f.key()), ColumnRow::use)
                .containsExactly(
                        tuple("单位", Optional.empty(), ColumnUse.JOIN),
                        tuple("名称", Optional.of("项目.名称"), ColumnUse.NONE),
                        tuple("投资（亿元）", Optional.of("项目.投资"), ColumnUse.NONE));
        assertThat(preview().rows())
                .extracting(PreviewRow::entries)
                .containsExactly(List.of(1), List.of(2), List.of(0));
        assertThat(preview().problems()).extracting(Problem::code).containsExactly("list-rows-unused");
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.READY);

        model.inputs().dropList(entries);
        assertThat(preview().joined()).isEmpty();
        assertThat(model.outlook().readinessProperty().get()).isEqualTo(Readiness.BLOCKED);
    }

    @Test
    void tellsThatNoColumnJoinsTheTables() throws Exception {
        Path apart = Files.writeString(folder.resolve("另.csv"), "名称,投资（亿元）\n水厂,1.5\n");
        model.inputs().addLists(List.of(apart));
        assertThat(preview().problems()).extracting(Problem::code).contains("list-not-shared");
        assertThat(preview().joined().get(0).isDoubtful()).isTrue();
        model.inputs().replaceList(apart, entries);
        assertThat(preview().joined().get(0).shared()).containsExactly("单位");
    }

    @Test
    void saysThatATemplateWithoutListsHasNoUseForTheTable() throws Exception {
        model.inputs().addLists(List.of(entries));
        model.inputs().templateProperty().set(Optional.of(Files.writeString(folder.resolve("草稿.txt"), "完成产值x.x亿元。")));
        assertThat(preview().problems()).extracting(Problem::code).containsExactly("lists-none");
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesAsTheCommand(OutputKind kind) throws Exception {
        model.inputs().addLists(List.of(entries));
        model.inputs().kindProperty().set(kind);
        model.start("失败行");
        BatchOutcome outcome = model.run().outcomeProperty().get().orElseThrow();
        assertThat(outcome.summary().written()).isEqualTo(2);
        assertThat(outcome.unused()).extracting(Problem::code).containsExactly("list-rows-unused");
        Path byCommand = folder.resolve("命令" + kind.ending());
        List<Object> words = new ArrayList<>(List.of("batch", template, "-d", table, "--lists", entries, "--quiet"));
        words.addAll(
                kind == OutputKind.MERGED ? List.of("--merge", byCommand) : List.of("-o", byCommand, "--name", NAMES));
        Run run = Run.inChinese(words.toArray());
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        if (kind == OutputKind.FOLDER) {
            for (String name : List.of("云岭镇.docx", "双桥镇.docx", "失败行.csv")) {
                assertThat(outcome.target().path().resolve(name)).hasSameBinaryContentAs(byCommand.resolve(name));
            }
        } else {
            assertThat(outcome.target().path()).hasSameBinaryContentAs(byCommand);
        }
    }

    @Test
    void theRowsThatAreLeftMindNoEntriesOfTheOthers() throws Exception {
        model.inputs().addLists(List.of(entries));
        model.start("失败行");
        Path failed =
                model.run().outcomeProperty().get().orElseThrow().failedTable().orElseThrow();
        Files.writeString(failed, Files.readString(failed).replace("很多", "5"));
        model.runFailedAgain("失败行");
        BatchOutcome again = model.run().outcomeProperty().get().orElseThrow();
        assertThat(again.summary().written()).isEqualTo(1);
        assertThat(again.unused()).isEmpty();
    }

    @Test
    void remembersTheTablesOverARestart() {
        model.inputs().addLists(List.of(entries));
        model.start("失败行");
        BatchViewModel next = model();
        next.load();
        assertThat(next.inputs().listsProperty().get()).containsExactly(entries);
        assertThat(next.outlook().previewProperty().get().orElseThrow().joined())
                .isEqualTo(preview().joined());
    }
}
