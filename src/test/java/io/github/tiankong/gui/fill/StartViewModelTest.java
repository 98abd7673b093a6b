package io.github.tiankong.gui.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.memory.RecentFile;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.gui.work.WorkServices;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start page without a window. */
class StartViewModelTest {
    private static final Instant NOW = Instant.parse("2026-07-09T09:30:00Z");

    @TempDir
    Path folder;

    private Path draft;
    private RecentFiles recentFiles;
    private Installation installation;
    private StartViewModel model;

    @BeforeEach
    void makeModel() throws IOException {
        draft = Files.writeString(folder.resolve("总结.txt"), "完成产值xxx亿元");
        recentFiles = new RecentFiles(folder.resolve("user"));
        installation = new Installation(Optional.empty(), folder);
        model = new StartViewModel(opener(InlineTasks.runner()), recentFiles, installation);
    }

    @Test
    void opensTheDraftThatWasDropped() {
        model.openOneOf(List.of(draft));
        assertThat(opened()).isEqualTo(draft);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void offersToTakeAFileWithoutMasksAsLastYearsReport() throws IOException {
        Path report = Files.writeString(folder.resolve("去年.txt"), "完成产值718.0亿元，增长5.3%。");
        model.openOneOf(List.of(report));
        assertThat(model.problemProperty().get())
                .contains(Problem.error("window-no-blanks", Location.ofFile("去年.txt")));
        assertThat(model.reportProperty().get()).contains(report);

        model.openReport();
        assertThat(opened()).isEqualTo(report);
        assertThat(model.reportProperty().get()).isEmpty();
    }

    @Test
    void putsWhatWasOpenedOnTheRecentListForTheNextStart() {
        model.openOneOf(List.of(draft));
        RecentFile file = new RecentFile(draft, NOW);
        assertThat(model.recent()).containsExactly(new RecentEntry(file, false));
        assertThat(recentFiles.read()).containsExactly(file);
    }

    @Test
    void showsTheProblemAloneWhenTheNextFileCannotBeRead() {
        model.openOneOf(List.of(draft));
        model.openOneOf(List.of(folder.resolve("没有.txt")));
        assertThat(model.problemProperty().get()).contains(Problem.error("file-missing", Location.ofFile("没有.txt")));
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.recent()).hasSize(1);
    }

    /** The lists that are handed out hear of changes by weak listeners, so somebody must hold them. */
    @Test
    void showsWhatIsOpenedAfterTheMemoryWasSwept() throws IOException {
        List<RecentEntry> recent = new ArrayList<>();
        List<Path> templates = new ArrayList<>();
        model.recent().addListener((InvalidationListener) changed -> recent.addAll(model.recent()));
        model.templates().addListener((InvalidationListener) changed -> templates.addAll(model.templates()));
        sweep();
        Path template = Files.createDirectories(folder.resolve("templates/月报"));
        Files.write(template.resolve("template.docx"), new byte[] {'P', 'K'});
        model.openOneOf(List.of(draft));
        model.load();
        assertThat(templates).containsExactly(template);
        assertThat(recent).contains(new RecentEntry(new RecentFile(draft, NOW), false));
    }

    private static void sweep() {
        WeakReference<Object> gone = new WeakReference<>(new Object());
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
        }
        assertThat(gone.get()).isNull();
    }

    @Test
    void refusesTwoFilesAtOnce() {
        model.openOneOf(List.of(draft, draft));
        assertThat(model.problemProperty().get())
                .contains(Problem.error("window-one-at-a-time", Location.NOWHERE, "2"));
        assertThat(model.workProperty().get()).isEmpty();
    }

    @Test
    void marksRecentFilesThatAreGoneAndForgetsThemOnRequest() throws Exception {
        RecentFile gone = new RecentFile(folder.resolve("没有.docx"), NOW);
        recentFiles.add(gone);
        recentFiles.add(new RecentFile(draft, NOW));
        model.load();
        assertThat(model.recent())
                .containsExactly(new RecentEntry(new RecentFile(draft, NOW), false), new RecentEntry(gone, true));

        model.forget(model.recent().get(1));
        assertThat(model.recent()).containsExactly(new RecentEntry(new RecentFile(draft, NOW), false));
        assertThat(recentFiles.read()).containsExactly(new RecentFile(draft, NOW));
    }

    @Test
    void listsTemplateFoldersAndOpensOne() throws Exception {
        Path template = folder.resolve("templates").resolve("半年总结");
        Files.createDirectories(template.getParent());
        TemplateFolder.write(TemplateMaker.make(DraftReader.read(draft)), template);
        Files.createDirectories(folder.resolve("templates").resolve("空文件夹"));
        model.load();
        assertThat(model.templates()).containsExactly(template);

        model.open(template);
        assertThat(opened()).isEqualTo(template);
    }

    @Test
    void isBusyUntilTheDraftIsReadAndTakesNoOtherMeanwhile() throws IOException {
        Path other = Files.writeString(folder.resolve("另一份.txt"), "xx");
        Queue<Runnable> waiting = new ArrayDeque<>();
        StartViewModel slow =
                new StartViewModel(opener(new TaskRunner(waiting::add, Runnable::run)), recentFiles, installation);
        slow.open(draft);
        slow.open(other);
        assertThat(slow.busyProperty().get()).isTrue();

        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(slow.busyProperty().get()).isFalse();
        assertThat(slow.recent()).containsExactly(new RecentEntry(new RecentFile(draft, NOW), false));
    }

    @Test
    void saysSoWhenTheRecentListCannotBeWritten() throws IOException {
        Path user = Files.writeString(folder.resolve("user"), "a file where the folder should be");
        model.openOneOf(List.of(draft));
        assertThat(model.problemProperty().get())
                .contains(Problem.warning(
                        "window-not-remembered",
                        Location.ofFile(user.resolve("recent.txt").toString())));
        assertThat(model.workProperty().get()).isPresent();
    }

    private WorkOpener opener(TaskRunner runner) {
        return new WorkOpener(new WorkServices(
                runner, InlineTasks.runner(), new Sessions(folder.resolve("user")), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private Path opened() {
        return model.workProperty().get().orElseThrow().work().source();
    }
}
