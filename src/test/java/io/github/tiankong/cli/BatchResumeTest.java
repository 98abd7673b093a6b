package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that stops anywhere goes on from there: nothing half, nothing missing, nothing twice, nothing overwritten. */
class BatchResumeTest {
    private static final int ROWS = 300;
    private static final int KILLS = 3;
    /** Enough that a run is not over before it can be interrupted. */
    private static final int MANY = 2000;

    @TempDir
    Path folder;

    private BatchFolder batch;
    private Path journal;

    @BeforeEach
    void writeDraft() throws Exception {
        batch = BatchFolder.in(folder);
        journal = batch.output().resolve(".tiankong-batch.txt");
    }

    @Test
    void killedAgainAndAgainItComesToTheSameEnd() throws Exception {
        batch.rows(ROWS);
        Map<Path, FileTime> seen = new HashMap<>();
        Random random = new Random(5);
        for (int i = 1; i <= KILLS; i++) {
            Process process = start();
            long wanted = (long) ROWS / (KILLS + 1) * i - random.nextInt(30);
            while (process.isAlive() && documents() < wanted) {
                process.waitFor(2, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
            noteUnchanged(seen);
        }
        assertThat(seen).as("some were written before a kill").isNotEmpty();
        Run run = batch.run("--resume");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        noteUnchanged(seen);
        Map<String, String> expected = new HashMap<>();
        for (int i = 0; i < ROWS; i++) {
            expected.put("镇" + i + ".docx", BatchFolder.expected(i));
        }
        assertThat(batch.documents()).isEqualTo(expected);
        assertThat(batch.files()).hasSize(ROWS + 1).contains(journal);
    }

    @Test
    void interruptedItFinishesTheDocumentsInHandAndSaysHowToGoOn() throws Exception {
        assumeTrue(File.separatorChar == '/', "Ctrl-C is sent by kill -INT");
        batch.rows(MANY);
        Process process = start();
        while (process.isAlive() && documents() < 20) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor()).as("as a shell tells of SIGINT").isEqualTo(130);
        long done = documents();
        assertThat(done).isBetween(20L, MANY - 1L);
        assertThat(Files.readString(log()).lines())
                .contains(
                        "Stopped after " + done + " of " + MANY + " rows. Go on with --resume.",
                        "Written: " + done + ", kept: 0, failed: 0.");
        assertThat(Files.readAllLines(journal))
                .as("head, and a line a document")
                .hasSize((int) done + 5);
        assertThat(batch.files()).as("no temporary file").hasSize((int) done + 1);
        Run run = batch.run("--resume");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).endsWith("Written: " + (MANY - done) + ", kept: " + done + ", failed: 0.\n");
        assertThat(documents()).isEqualTo(MANY);
    }

    private Path log() {
        return folder.resolve("log");
    }

    @Test
    void interruptedZipLeavesNothingAndSaysSo() throws Exception {
        assumeTrue(File.separatorChar == '/', "Ctrl-C is sent by kill -INT");
        batch.rows(10 * MANY);
        Path report = folder.resolve("r.csv");
        Process process = start(
                "batch",
                batch.draft(),
                "-d",
                batch.table(),
                "-o",
                folder.resolve("all.zip"),
                "--name",
                "{单位}",
                "--report",
                report,
                "--lang",
                "en");
        while (process.isAlive() && temporaryFiles() < 2) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Files.readString(log()))
                .contains(" of " + 10 * MANY + " rows. Nothing was written: a ZIP or merged document is there whole or"
                        + " not at all. Run it again.")
                .doesNotContain("--resume", "Written:", "Report:");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(batch.draft(), batch.table(), log());
        }
    }

    @Test
    void interruptedTrialRunSpeaksOfNoResuming() throws Exception {
        assumeTrue(File.separatorChar == '/', "Ctrl-C is sent by kill -INT");
        batch.rows(20 * MANY);
        Process process = start(
                "batch",
                batch.draft(),
                "-d",
                batch.table(),
                "-o",
                folder.resolve("out"),
                "--name",
                "{单位}",
                "--report",
                folder.resolve("r.csv"),
                "--dry-run",
                "--lang",
                "en");
        while (process.isAlive() && temporaryFiles() < 1) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Files.readString(log()))
                .contains(" of " + 20 * MANY + " rows; the others were not looked at.")
                .doesNotContain("--resume");
    }

    private long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".part")).count();
        }
    }

    private Process start() throws IOException {
        return start(batch.arguments("--resume", "--lang", "en"));
    }

    private Process start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Main.class.getName()));
        Arrays.stream(arguments).forEach(a -> command.add(a.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log().toFile()))
                .start();
    }

    /** What this test runs on, whoever started it: Surefire hides it behind a jar of its own. */
    private static String classPath() {
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private long documents() throws IOException {
        if (!Files.isDirectory(batch.output())) {
            return 0;
        }
        try (Stream<Path> files = Files.list(batch.output())) {
            return files.filter(f -> f.toString().endsWith(".docx")).count();
        }
    }

    /** A finished document is never written again. */
    private void noteUnchanged(Map<Path, FileTime> seen) throws IOException {
        try (Stream<Path> files = Files.list(batch.output())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".docx")).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                assertThat(seen.getOrDefault(file, time)).as(file.toString()).isEqualTo(time);
                seen.put(file, time);
            }
        }
    }

    @Test
    void missingDocumentIsWrittenAgainAndAChangedOneStays() throws Exception {
        batch.rows(4).run();
        Files.delete(batch.output().resolve("镇1.docx"));
        Path changed = Files.writeString(batch.output().resolve("镇2.docx"), "mine");
        Run run = batch.run("--resume");
        assertThat(run.out()).endsWith("Written: 1, kept: 2, failed: 1.\n");
        assertThat(run.err()).contains("Another file named \"镇2.docx\" stands in the folder already and stays.");
        assertThat(changed).hasContent("mine");
    }

    @Test
    void documentOfWhichTheJournalDoesNotKnowIsKeptIfItIsTheSame() throws Exception {
        batch.rows(4).run();
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, String.join("\n", lines.subList(0, 6)) + "\n3 12");
        assertThat(batch.run("--resume").out()).endsWith("Written: 0, kept: 4, failed: 0.\n");
        assertThat(Files.readAllLines(journal)).isEqualTo(lines);
    }

    @Test
    void unfinishedRunIsNotBegunAnewUnasked() throws Exception {
        batch.rows(2).run();
        breakOff();
        Run run = batch.run();
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("broke off. Go on with it by --resume, choose another folder");
    }

    @Test
    void whatHasChangedSinceIsTold() throws Exception {
        batch.rows(2).run();
        breakOff();
        assertThat(batch.run("--resume", "--gaps", "keep").err())
                .contains("The options --gaps, --strict, --hidden or the mapping");
        assertThat(batch.run("--resume", "--name", "{#}").code()).isEqualTo(ExitCode.USAGE);
        batch.rows(3);
        assertThat(batch.run("--resume").err()).contains("The table has changed since the run");
        batch.rows(2);
        Files.writeString(batch.draft(), "\n", StandardOpenOption.APPEND);
        Run run = batch.run("--resume");
        assertThat(run.err()).contains("The template has changed since the run");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
    }

    private void breakOff() throws IOException {
        Files.writeString(journal, Files.readString(journal).replace("end\n", ""));
    }

    @Test
    void secondRunIntoTheFolderIsTold() throws Exception {
        batch.rows(2).run();
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE);
                var lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false)) {
            assertThat(lock).isNotNull();
            Run run = batch.run("--resume");
            assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
            assertThat(run.err()).contains("Another run writes to the folder");
        }
    }

    @Test
    void fullDiskIsToldAndTheRunGoesOnWhenThereIsRoom() throws Exception {
        Files.createDirectory(batch.output());
        assumeTrue(mount("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs"), "a small disk cannot be mounted here");
        try {
            batch.rows(120);
            Run run = batch.run();
            assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
            assertThat(run.err()).contains("There is no room left on the disk for");
            assertThat(run.out()).endsWith("The run broke off. What was finished is whole; go on with --resume.\n");
            for (String text : batch.documents().values()) {
                assertThat(text).startsWith("完成工业产值1");
            }
            assertThat(mount("mount", "-o", "remount,size=4m")).isTrue();
            assertThat(batch.run("--resume").code()).isEqualTo(ExitCode.DONE);
            assertThat(batch.documents()).hasSize(120);
            assertThat(batch.files()).hasSize(121);
        } finally {
            mount("umount");
        }
    }

    @Test
    void tableThatDoesNotFitKeepsNoOtherFromBeingWritten() throws Exception {
        Files.createDirectory(batch.output());
        assumeTrue(mount("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs"), "a small disk cannot be mounted here");
        try {
            Path failed = batch.output().resolve("failed-rows.csv");
            Path report = folder.resolve("r.csv");
            String[] rows = new String[300];
            Arrays.fill(rows, "镇,很多," + "9".repeat(300));
            Run run = batch.rows(rows).run("--report", report);
            assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
            assertThat(run.err()).containsOnlyOnce("There is no room left on the disk for");
            assertThat(report).exists();
            assertThat(failed).doesNotExist();
        } finally {
            mount("umount");
        }
    }

    @Test
    void reportThatDoesNotFitIsToldWhenTheDocumentsAreThere() throws Exception {
        Files.createDirectory(batch.output());
        assumeTrue(mount("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs"), "a small disk cannot be mounted here");
        try {
            Path documents = folder.resolve("文档");
            Run run = Run.inEnglish(
                    "batch",
                    batch.draft(),
                    "-d",
                    batch.rows(300).table(),
                    "-o",
                    documents,
                    "--name",
                    "{单位}".repeat(20),
                    "--report",
                    batch.output().resolve("r.csv"));
            assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
            assertThat(run.out()).endsWith("Written: 300, kept: 0, failed: 0.\n");
            assertThat(run.err()).startsWith("Error: r.csv: There is no room left on the disk for");
        } finally {
            mount("umount");
        }
    }

    private boolean mount(String... command) throws InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.add(batch.output().toString());
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
