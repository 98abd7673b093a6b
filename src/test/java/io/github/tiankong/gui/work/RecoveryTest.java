package io.github.tiankong.gui.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was filled outlives the program, however it ends. */
class RecoveryTest {
    @TempDir
    Path folder;

    private Path draft;
    private Sessions sessions;

    @BeforeEach
    void writeDraft() throws IOException {
        draft = Files.writeString(folder.resolve("总结.txt"), "一、工业\n完成工业产值xxx.x亿元，同比增长x.x%。\n");
        sessions = new Sessions(folder.resolve("user"));
    }

    @Test
    void offersWhatAKilledProgramHadOpenAndGoesOnWithIt() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        BreakingOff.class.getName(),
                        draft.toString(),
                        folder.resolve("user").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("saved");
            assertThat(sessions.brokenOff()).as("while it runs").isEmpty();
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertThat(sessions.brokenOff()).extracting(SavedFilling::source).containsExactly(draft);
        WorkViewModel work = open();
        assertThat(work.filledCountProperty().get()).isEqualTo(1);
        assertThat(work.document().lines().get(1).text()).isEqualTo("完成工业产值718.0亿元，同比增长x.x%。");
    }

    @Test
    void asksNobodyAboutWorkThatWasLeftInOrder() throws Exception {
        WorkViewModel work = open();
        work.values().type("工业产值", "718.0");
        work.saving().save();
        work.values().type("工业产值同比增幅", "-3.2");
        work.close();

        assertThat(sessions.brokenOff()).isEmpty();
        assertThat(open().document().lines().get(1).text()).isEqualTo("完成工业产值718.0亿元，同比下降3.2%。");
    }

    @Test
    void opensASavedFillingThatWasHandedOn() throws Exception {
        WorkViewModel work = open();
        work.values().type("工业产值", "718.0");
        work.saving().saveAs(folder.resolve("总结.tiankong"));

        OpenedWork handedOn = new WorkReader(new Sessions(folder.resolve("other")), Clock.systemUTC())
                .read(folder.resolve("总结.tiankong"));
        assertThat(handedOn.source()).isEqualTo(draft);
        assertThat(open(handedOn).values().entries()).isEqualTo(work.values().entries());
    }

    @Test
    void saysThatADraftGotAnotherUnitSinceANumberWasTyped() throws Exception {
        WorkViewModel work = open();
        work.values().type("工业产值", "718.0");
        work.values().type("工业产值同比增幅", "5.3");
        work.close();
        assertThat(open().work().editedSince()).isFalse();

        Files.writeString(draft, Files.readString(draft).replace("亿元", "万元"));
        Files.setLastModifiedTime(draft, FileTime.from(Instant.now().plusSeconds(9)));
        WorkViewModel reopened = open();
        assertThat(reopened.work().editedSince()).isTrue();
        assertThat(reopened.findingsProperty().get().doubts())
                .filteredOn(row -> row.problem().code().equals("typed-unit-changed"))
                .containsExactly(new ProblemRow(
                        "工业产值", Problem.warning("typed-unit-changed", Location.NOWHERE, "718.0", "亿元", "万元")));
        assertThat(reopened.document().lines().get(1).text()).isEqualTo("完成工业产值7180000.0万元，同比增长5.3%。");

        reopened.values().type("工业产值", "718.5");
        assertThat(reopened.findingsProperty().get().doubts()).isEmpty();
    }

    private WorkViewModel open() throws Exception {
        return open(new WorkReader(sessions, Clock.systemUTC()).read(draft));
    }

    private WorkViewModel open(OpenedWork opened) {
        WorkServices services =
                new WorkServices(InlineTasks.runner(), InlineTasks.runner(), sessions, Clock.systemUTC());
        WorkViewModel work = new WorkViewModel(opened, services);
        work.begin();
        return work;
    }

    /** As this test was started: Surefire names it, other launchers load from it. */
    private static String classPath() {
        String named = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return RecoveryTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : named;
    }
}
