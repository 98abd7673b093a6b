package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.DraftReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole path on a draft from the field, as TXT and as a DOCX whose runs are cut in awkward places: no leftover, every
 * value where its mask stood, nothing else changed.
 */
class ParkSummaryTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path SUMMARY = CORPUS.resolve("masked-park-summary.txt");

    @TempDir
    Path folder;

    @BeforeEach
    void skipWithoutTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no folder ../shared/corpus");
    }

    @Test
    void textIsFilledWholly() throws Exception {
        fillsWholly(SUMMARY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void documentWithCutRunsIsFilledWholly(long seed) throws Exception {
        List<String> lines = Files.readAllLines(SUMMARY).stream()
                .filter(line -> !line.isBlank())
                .toList();
        Path docx = Files.write(folder.resolve("总结.docx"), CutDocx.of(lines, seed));
        assertThat(texts(docx))
                .isEqualTo(lines.stream().map(line -> "body " + line).toList());
        fillsWholly(docx);
    }

    private void fillsWholly(Path draft) throws Exception {
        Path template = folder.resolve("模板");
        Path form = folder.resolve("表.csv");
        Path document = folder.resolve("结果.docx");
        succeed("new", draft, "-o", template);
        succeed("check", template);
        succeed("blank", template, "-o", form);
        Answers answers = Answers.to(template);
        answers.writeInto(form);
        succeed("fill", template, "-d", form, "-o", document);
        assertThat(texts(document))
                .isEqualTo(answers.textsOf(DraftReader.read(draft).draft()));
        assertThat(Run.inEnglish("check", document)).isEqualTo(new Run(ExitCode.DONE, "Nothing found.\n", ""));
    }

    private static List<String> texts(Path document) throws Exception {
        Draft draft = DraftReader.read(document).draft();
        return Answers.texts(draft).stream()
                .filter(text -> text.startsWith("body "))
                .toList();
    }

    private static void succeed(Object... arguments) {
        Run run = Run.inEnglish(arguments);
        assertThat(run.err()).doesNotContain("Error:", "Warning:");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }
}
