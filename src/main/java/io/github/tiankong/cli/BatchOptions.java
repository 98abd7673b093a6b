package io.github.tiankong.cli;

import io.github.tiankong.render.Gaps;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words of the command line of {@code batch}. */
final class BatchOptions {
    @Parameters(paramLabel = "TEMPLATE|DRAFT", descriptionKey = "template-or-draft")
    Path source;

    @Option(
            names = {"-d", "--data"},
            required = true,
            paramLabel = "TABLE",
            descriptionKey = "batch.data")
    Path table;

    @Option(names = "--lists", paramLabel = "FILE", descriptionKey = "batch.lists")
    List<Path> lists = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER|ALL.zip",
            descriptionKey = "batch.output")
    Path output;

    @Option(names = "--name", paramLabel = "'PATTERN.docx'", descriptionKey = "batch.name")
    String pattern = "";

    @Option(names = "--merge", paramLabel = "ALL.docx", descriptionKey = "batch.merge")
    Path merged;

    @Mixin
    SheetOptions sheets = new SheetOptions();

    @Mixin
    MappingOptions mappings = new MappingOptions();

    @Option(names = "--gaps", paramLabel = "fail|keep|highlight|blank", descriptionKey = "fill.gaps")
    Gaps gaps = Gaps.FAIL;

    @Option(names = "--strict", descriptionKey = "batch.strict")
    boolean strict;

    @Option(names = "--resume", descriptionKey = "batch.resume")
    boolean resume;

    @Option(names = "--dry-run", descriptionKey = "batch.dry-run")
    boolean dryRun;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "batch.jobs")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--report", paramLabel = "FILE.csv|.xlsx", descriptionKey = "batch.report")
    Path report;

    @Option(names = "--audit", paramLabel = "FILE.csv|.xlsx|FOLDER", descriptionKey = "batch.audit")
    Path audit;

    @Option(names = "--quiet", descriptionKey = "batch.quiet")
    boolean quiet;

    boolean toZip() {
        return output != null && output.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    boolean toFolder() {
        return output != null && !toZip();
    }

    /** Whether a run that stops leaves nothing to go on from. */
    boolean writesAllOrNothing() {
        return !toFolder() && !dryRun;
    }
}
