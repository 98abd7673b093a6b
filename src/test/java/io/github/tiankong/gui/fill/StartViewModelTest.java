package io.github.tiankong.gui.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.memory.RecentFile;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
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
        installation = new Installation(Optional.empty(), folder, false);
        model = new StartViewModel(
                new FakeOpener(), recentFiles, installation, InlineTasks.runner(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void summarisesTheDraftThatWasDropped() {
        model.openOneOf(List.of(draft));
        assertThat(model.summaryProperty().get())
                .contains(new Summary(
                        draft, new OpenedDraft("总结.txt", 193, 12), NextStep.afterDraft(draft, installation)));
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
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
        assertThat(model.problemProperty().get())
                .contains(Problem.error("window-fault", Location.ofFile("没有.txt"), "FakeOpener"));
        assertThat(model.summaryProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.recent()).hasSize(1);
    }

    @Test
    void refusesTwoFilesAtOnce() {
        model.openOneOf(List.of(draft, draft));
        assertThat(model.problemProperty().get())
                .contains(Problem.error("window-one-at-a-time", Location.NOWHERE, "2"));
        assertThat(model.summaryProperty().get()).isEmpty();
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
    void listsTemplateFoldersAndOpensOneWithTheStepsLeftForIt() throws IOException {
        Path template = Files.createDirectories(folder.resolve("templates").resolve("半年总结"));
        Files.write(template.resolve("template.docx"), new byte[] {'P', 'K'});
        Files.createDirectories(folder.resolve("templates").resolve("空文件夹"));
        model.load();
        assertThat(model.templates()).containsExactly(template);

        model.open(template);
        assertThat(model.summaryProperty().get())
                .contains(new Summary(
                        template, new OpenedDraft("半年总结", 193, 12), NextStep.afterTemplate(template, installation)));
    }

    @Test
    void isBusyUntilTheDraftIsReadAndTakesNoOtherMeanwhile() throws IOException {
        Path other = Files.writeString(folder.resolve("另一份.txt"), "xx");
        Queue<Runnable> waiting = new ArrayDeque<>();
        StartViewModel slow = new StartViewModel(
                new FakeOpener(),
                recentFiles,
                installation,
                new TaskRunner(waiting::add, Runnable::run),
                Clock.fixed(NOW, ZoneOffset.UTC));
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
        assertThat(model.summaryProperty().get()).isPresent();
    }
}
