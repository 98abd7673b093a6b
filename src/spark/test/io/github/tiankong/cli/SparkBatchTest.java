package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.batch.BatchEngine;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.spark.SparkEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spark in two threads makes what one machine makes: messages, files, report and journal, byte for byte. With {@code
 * -Dspark.rows=10000} on a table of that length.
 */
class SparkBatchTest {
    private static final int ROWS = Integer.getInteger("spark.rows", 200);
    private static final BatchEngine SPARK = new SparkEngine(Map.of(
            "spark.master", "local[2]",
            "spark.ui.enabled", "false",
            "spark.driver.bindAddress", "127.0.0.1",
            "spark.driver.host", "127.0.0.1"));

    @TempDir
    Path folder;

    private BatchFolder batch;

    @BeforeEach
    void writeDraft() throws IOException {
        batch = BatchFolder.in(folder);
    }

    /** What a run leaves: its code, what it said, and every file. */
    private record Result(int code, String out, String err, Map<String, String> files) {}

    /** Rows as clerks write them: two of one name, a name with a slash, a word for a figure, a blank left open. */
    private void writeRows(int count) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    switch (i % 50) {
                        case 7 -> "镇" + (i - 1) + ",1.5,3";
                        case 13 -> "东/西" + i + ",1.5,3";
                        case 29 -> "镇" + i + ",很多,3";
                        case 31 -> "镇" + i + ",2.5,";
                        default -> "镇" + i + "," + (100 + i) + ".5," + (10 + i % 90);
                    });
        }
        batch.rows(rows.toArray(String[]::new));
    }

    private Result onOneMachine(Path source, Object... options) throws IOException {
        return run(BatchEngine.THREADS, source, options);
    }

    private Result onSpark(Path source, Object... options) throws IOException {
        return run(SPARK, source, options);
    }

    /** Into a folder of the engine's own, whose name is taken out of what is compared. */
    private Result run(BatchEngine engine, Path source, Object... options) throws IOException {
        Path result = Files.createDirectories(place(engine));
        List<String> words = new ArrayList<>(
                List.of("batch", source.toString(), "-d", batch.table().toString()));
        words.addAll(List.of("-o", result.resolve("出").toString(), "--name", "{单位}.docx", "--quiet"));
        words.addAll(List.of("--report", result.resolve("报告.csv").toString()));
        Stream.of(options).forEach(o -> words.add(o.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandRunner(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, engine)
                .run(words.toArray(String[]::new));
        String place = result.toString();
        return new Result(
                code, out.toString().replace(place, ""), err.toString().replace(place, ""), files(result));
    }

    private Path place(BatchEngine engine) {
        return folder.resolve(engine == SPARK ? "spark" : "one");
    }

    /** Each file by its path, its bytes as Latin-1 text. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                files.put(folder.relativize(file).toString(), bytes);
            }
        }
        return files;
    }

    private Path template() {
        Path template = folder.resolve("模板");
        assertThat(Run.inEnglish("new", batch.draft(), "-o", template).code()).isEqualTo(ExitCode.DONE);
        return template;
    }

    @Test
    void aTemplateGivesTheSameFilesAndReport() throws IOException {
        writeRows(ROWS);
        Path template = template();
        Result one = onOneMachine(template);
        assertThat(one.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(one.files()).hasSize(ROWS - 2 * (ROWS / 50) + 3).containsKeys("出/镇6（2）.docx", "出/东_西13.docx");
        assertThat(onSpark(template)).isEqualTo(one);
    }

    @Test
    void aDraftGivesTheSameFilesAndReport() throws IOException {
        writeRows(120);
        Object[] options = {"--gaps", "highlight", "--strict", "--map", "新签约项目数="};
        assertThat(onSpark(batch.draft(), options)).isEqualTo(onOneMachine(batch.draft(), options));
    }

    @Test
    void aSecondRunKeepsWhatStandsThere() throws IOException {
        writeRows(60);
        onOneMachine(batch.draft());
        onSpark(batch.draft());
        for (BatchEngine engine : List.of(BatchEngine.THREADS, SPARK)) {
            Path out = place(engine).resolve("出");
            Files.writeString(out.resolve("镇1.docx"), "mine");
            Files.delete(out.resolve("镇2.docx"));
        }
        Result one = onOneMachine(batch.draft(), "--resume");
        assertThat(one.out()).endsWith("Written: 1, kept: 56, failed: 3.\n");
        assertThat(onSpark(batch.draft(), "--resume")).isEqualTo(one);
    }

    @Test
    void aDryRunWritesTheReportOnly() throws IOException {
        writeRows(60);
        Result one = onOneMachine(batch.draft(), "--dry-run");
        assertThat(one.files()).containsOnlyKeys("报告.csv");
        assertThat(onSpark(batch.draft(), "--dry-run")).isEqualTo(one);
    }

    @Test
    void entriesOfListsGoToTheSameDocuments() throws IOException {
        writeRows(60);
        Path template = folder.resolve("列表模板");
        Files.createDirectories(template);
        Files.writeString(template.resolve("slots.csv"), """
                key,label,type,unit,decimals
                单位,单位,name,,
                工业产值,工业产值,amount,亿元,1
                新签约项目数,新签约项目数,count,个,0
                项目.名称,项目名称,name,,
                项目.投资,总投资,amount,亿元,1
                """);
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofBody("<w:p><w:r><w:t>${单位}产值${工业产值}亿元，项目${新签约项目数}个："
                                + "[#list 项目 as p]${p.名称}${p.投资}亿元；[/#list]完。</w:t></w:r></w:p>")
                        .bytes());
        List<String> entries = new ArrayList<>(List.of("单位,名称,投资（亿元）"));
        for (int i = 0; i < 120; i++) {
            entries.add("镇" + i % 70 + ",项目" + i + "," + (i == 17 ? "很多" : i + ".5"));
        }
        Path lists = Files.write(folder.resolve("项目.csv"), entries);
        Result one = onOneMachine(template, "--lists", lists);
        assertThat(one.out()).contains("Written: 57, kept: 0, failed: 3.\n");
        assertThat(onSpark(template, "--lists", lists)).isEqualTo(one);
    }

    @Test
    void anAuditIsForOneMachine() throws IOException {
        writeRows(3);
        Result refused = onSpark(batch.draft(), "--audit", folder.resolve("来源.csv"));
        assertThat(refused).isEqualTo(new Result(ExitCode.USAGE, "", """
                Error: On several machines each document is a file in a folder: -o ALL.zip, --merge and --audit are for one machine. Leave them out, or run the command on one.
                """, Map.of()));
    }
}
