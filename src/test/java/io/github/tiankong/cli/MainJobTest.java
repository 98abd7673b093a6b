package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The whole path on the samples: draft, template, form, document, check. */
class MainJobTest {
    @TempDir
    Path folder;

    private Path template;
    private Path form;
    private Path document;

    @BeforeEach
    void nameTheFiles() {
        template = folder.resolve("模板");
        form = folder.resolve("表.csv");
        document = folder.resolve("总结.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"园区半年工作总结（草稿）.docx", "园区半年工作总结（草稿）.txt", "乡镇年度工作总结（草稿）.txt"})
    void everyValueStandsWhereItsMaskStood(String sample) throws Exception {
        Path draft = Path.of("samples", sample);
        succeed("new", draft, "-o", template);
        succeed("blank", template, "-o", form);
        Answers answers = Answers.to(template);
        answers.writeInto(form);
        Run filled = succeed("fill", template, "-d", form, "-o", document);
        int fields = answers.byKey().size();
        assertThat(filled.out())
                .isEqualTo("表.csv: form; headings in row 1; " + fields + " of " + fields + " names matched.\nFilled "
                        + fields + " of " + fields + " fields from the data.\nWritten: " + document + "\n");
        assertThat(body(document))
                .isEqualTo(answers.textsOf(DraftReader.read(draft).draft()));
        assertThat(Run.inEnglish("check", document)).isEqualTo(new Run(ExitCode.DONE, "Nothing found.\n", ""));
    }

    @Test
    void draftAndItsTemplateGiveTheSameDocument() throws Exception {
        Path draft = BadFiles.SAMPLE;
        succeed("new", draft, "-o", template);
        succeed("blank", draft, "-o", form);
        Answers.to(template).writeInto(form);
        Path ofDraft = folder.resolve("草稿填成.docx");
        succeed("fill", template, "-d", form, "-o", document);
        succeed("fill", draft, "-d", form, "-o", ofDraft);
        assertThat(Answers.texts(DraftReader.read(ofDraft).draft()))
                .isEqualTo(Answers.texts(DraftReader.read(document).draft()));
    }

    @Test
    void sameInputGivesTheSameBytes() throws Exception {
        succeed("fill", BadFiles.SAMPLE, "--gaps", "highlight", "-o", document);
        Path again = folder.resolve("又一次.docx");
        succeed("fill", BadFiles.SAMPLE, "--gaps", "highlight", "-o", again);
        assertThat(again).hasSameBinaryContentAs(document);
    }

    @Test
    void templateIsClean() {
        succeed("new", BadFiles.SAMPLE, "-o", template);
        assertThat(Run.inChinese("check", template)).isEqualTo(new Run(ExitCode.DONE, "没有发现问题。\n", ""));
    }

    @Test
    void inputsStayAsTheyWere() throws Exception {
        byte[] before = Files.readAllBytes(BadFiles.SAMPLE);
        succeed("new", BadFiles.SAMPLE, "-o", template);
        succeed("fill", BadFiles.SAMPLE, "--gaps", "keep", "-o", document);
        assertThat(Files.readAllBytes(BadFiles.SAMPLE)).isEqualTo(before);
    }

    /** A TXT gets a footer of its own, which is no text of the draft. */
    private static List<String> body(Path document) throws Exception {
        Draft draft = DraftReader.read(document).draft();
        boolean laidOut = draft.paragraphs().stream().noneMatch(p -> p.part().startsWith("header"));
        return Answers.texts(draft).stream()
                .filter(text -> !laidOut || text.startsWith("body"))
                .toList();
    }

    private static Run succeed(Object... arguments) {
        Run run = Run.inEnglish(arguments);
        // values that tell every place apart give a share other than its amounts do: the one warning there may be
        assertThat(run.err().lines().filter(l -> !l.contains("工业投资 / 固定资产投资 * 100")))
                .noneMatch(l -> l.contains("Error:") || l.contains("Warning:"));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        return run;
    }
}
