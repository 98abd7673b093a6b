package io.github.tiankong.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchRun;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.batch.Cancellation;
import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.batch.Recipe;
import io.github.tiankong.batch.RowListener;
import io.github.tiankong.batch.RowOutcome;
import io.github.tiankong.batch.RunIdentity;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.DocumentRows;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was stopped when the whole table had been sent, and before all of it was made. */
class SparkStopTest {
    /** One chunk and most of a second. */
    private static final int ROWS = 790;
    /** How often the run asks before each chunk, and before it finds that there is none left. */
    private static final int ASKED_WHILE_READING = 3;

    @TempDir
    Path folder;

    @Test
    void isNotNotedAsFinished() throws Exception {
        Path draft = Files.writeString(folder.resolve("简报.txt"), "完成工业产值xxx.x亿元。\n");
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "镇" + i + "," + i + ".5\n")
                .collect(Collectors.joining());
        Path table = Files.writeString(folder.resolve("各镇.csv"), "单位,工业产值\n" + rows);
        Path output = folder.resolve("出");
        Template template = TemplateMaker.make(DraftReader.read(draft));
        AtomicInteger asked = new AtomicInteger();
        Cancellation atLast = () -> asked.incrementAndGet() > ASKED_WHILE_READING;
        BatchSummary summary;
        try (DocumentRows first = DocumentRows.open(table, Forms.names(template), SavedMapping.NONE);
                DocumentRows second = DocumentRows.open(table, Forms.names(template), SavedMapping.NONE)) {
            Recipe recipe = new Recipe(
                    draft.toString(),
                    first.head(),
                    SavedMapping.NONE,
                    "{单位}.docx",
                    Gaps.FAIL,
                    false,
                    table.toString(),
                    List.of());
            DocumentMaker maker = new DocumentMaker(recipe, template);
            NamePlan plan = NamePlan.of(first, maker);
            try (DocumentFolder open = DocumentFolder.open(output, RunIdentity.of(draft, table, recipe), false)) {
                BatchRun.Outputs outputs =
                        new BatchRun.Outputs(Optional.of(open), List.of(), List.of(new Stopping()), List.of());
                summary = new SparkEngine(Map.of(
                                "spark.master", "local[2]",
                                "spark.ui.enabled", "false",
                                "spark.driver.bindAddress", "127.0.0.1",
                                "spark.driver.host", "127.0.0.1"))
                        .prepare(maker, plan, outputs, 2)
                        .run(second, BatchProgress.NONE, atLast);
            }
        }
        assertThat(summary.cancelled()).isTrue();
        assertThat(summary.written()).isEqualTo(400);
        assertThat(DocumentFolder.unfinished(output)).hasValue(400);
    }

    /** Takes Spark away with the first row, as the end of the program does. */
    private static final class Stopping implements RowListener {
        private boolean stopped;

        @Override
        public void settled(Row row, RowOutcome outcome) {
            if (!stopped) {
                stopped = true;
                SparkContext.getOrCreate().stop();
            }
        }

        @Override
        public void finish() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
