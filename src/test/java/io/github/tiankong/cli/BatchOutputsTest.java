package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.files.PendingFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a run writes takes the place of a file it did not make, nor of another file of the run. */
class BatchOutputsTest {
    @TempDir
    Path folder;

    private BatchFolder batch;

    @BeforeEach
    void writeTable() throws Exception {
        batch = BatchFolder.in(folder).rows("甲镇,1.5,12", "乙镇,2,3");
    }

    private Run toFile(Object... options) {
        return Run.inEnglish(Stream.concat(
                        Stream.of("batch", batch.draft(), "-d", batch.table(), "--name", "{单位}.docx"),
                        Stream.of(options))
                .toArray());
    }

    @Test
    void mergedDocumentMayNotHaveTheNameOfADocument() {
        Path merged = batch.output().resolve("甲镇.DOCX");
        Run run = batch.run("--merge", merged);
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err())
                .isEqualTo("Error: A document of this run would have the name of another file it writes: \"甲镇.DOCX\"."
                        + " Choose another name or folder for that file.\n");
        assertThat(batch.output()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.csv", "r.xlsx"})
    void reportTakesThePlaceOfAnEarlierOneOnly(String name) throws Exception {
        Path report = Files.writeString(folder.resolve(name), "mine\n");
        assertThat(batch.run("--report", report).err())
                .isEqualTo("Error: " + name + ": \"" + folder.getFileName() + "/" + name
                        + "\" exists already. Choose another name, or move it away.\n");
        assertThat(report).hasContent("mine\n");
        assertThat(batch.output()).as("no run is begun").isEmptyDirectory();
        Files.delete(report);
        assertThat(batch.runInChinese("--report", report).code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.run("--report", report).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void auditTakesThePlaceOfAnEarlierOneOnly() throws Exception {
        Path audit = Files.writeString(folder.resolve("a.csv"), "mine\n");
        assertThat(batch.run("--audit", audit).code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(audit).hasContent("mine\n");
        Files.delete(audit);
        assertThat(batch.runInChinese("--audit", audit).code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.run("--audit", audit).code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.run("--report", audit).code()).isEqualTo(ExitCode.OUTPUT);
    }

    @Test
    void auditOfADocumentTakesThePlaceOfAnEarlierOneOnly() throws Exception {
        Path each = Files.createDirectory(folder.resolve("来源"));
        Files.writeString(each.resolve("甲镇.csv"), "mine\n");
        assertThat(batch.run("--resume", "--audit", each).code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(each.resolve("甲镇.csv")).hasContent("mine\n");
    }

    @Test
    void eachFileHasAPathOfItsOwn() {
        Path report = folder.resolve("r.csv");
        Run run = batch.run("--report", report, "--audit", folder.resolve("x/../R.csv"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("Error: --report and --audit name the same file. Give each a file of its own.\n");
        assertThat(report).doesNotExist();
    }

    @Test
    void mistypedReportBeginsNoRun() {
        assertThat(batch.run("--report", folder.resolve("nodir/r.csv")).code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(batch.run().code()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--dry-run"})
    void oneFileThatStandsThereStays(String option) throws Exception {
        Path zip = Files.writeString(folder.resolve("all.zip"), "mine");
        Path merged = Files.createSymbolicLink(folder.resolve("all.docx"), folder.resolve("nowhere.docx"));
        Object[] dry = option.isEmpty() ? new Object[0] : new Object[] {option};
        assertThat(toFile(Stream.concat(Stream.of("-o", zip), Stream.of(dry)).toArray())
                        .code())
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(toFile(Stream.concat(Stream.of("--merge", merged), Stream.of(dry))
                                .toArray())
                        .code())
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(zip).hasContent("mine");
        assertThat(merged).isSymbolicLink();
    }

    @Test
    void secondRunIntoOneFileIsTold() throws Exception {
        Path zip = folder.resolve("all.zip");
        try (PendingFile first = PendingFile.openNew(zip)) {
            Run second = toFile("-o", zip);
            assertThat(second.code()).isEqualTo(ExitCode.OUTPUT);
            assertThat(second.err()).contains("Another run writes \"" + folder.getFileName() + "/all.zip\".");
            first.out().write(1);
            first.commit();
        }
        assertThat(Files.readAllBytes(zip)).containsExactly(1);
        assertThat(toFile("-o", zip).err()).contains("exists already");
    }

    @Test
    void whatCameToStandThereMeanwhileStays() throws Exception {
        Path zip = folder.resolve("all.zip");
        try (PendingFile first = PendingFile.openNew(zip)) {
            Files.writeString(zip, "mine");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(first::commit))
                    .hasMessageContaining("output-stands");
        }
        assertThat(zip).hasContent("mine");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(zip, batch.draft(), batch.table());
        }
    }
}
