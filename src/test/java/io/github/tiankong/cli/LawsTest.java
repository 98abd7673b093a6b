package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.PackageEntries;
import io.github.tiankong.draft.DraftReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every document: nothing is touched that is no slot, and nothing but the input decides the result. */
class LawsTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Path TEXT = Path.of("samples", "园区半年工作总结（草稿）.txt");

    @TempDir
    Path folder;

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void draftThatIsKeptOpenStaysByteForByte() throws Exception {
        Path kept = folder.resolve("原样.docx");
        run("fill", BadFiles.SAMPLE, "--gaps", "keep", "-o", kept);
        assertThat(PackageEntries.of(DocxPackage.read(kept)))
                .isEqualTo(PackageEntries.of(DocxPackage.read(BadFiles.SAMPLE)));
    }

    @Test
    void templateThatIsKeptOpenReadsLikeItsDraft() throws Exception {
        Path template = folder.resolve("模板");
        Path kept = folder.resolve("原样.docx");
        run("new", BadFiles.SAMPLE, "-o", template);
        run("fill", template, "--gaps", "keep", "-o", kept);
        assertThat(texts(kept)).isEqualTo(texts(BadFiles.SAMPLE));
    }

    @Test
    void templateOfAFilledDocumentFindsNothingToFill() throws Exception {
        Path template = folder.resolve("模板");
        Path filled = fill(template, "结果.docx");
        assertThat(Run.inEnglish("slots", filled, "--format", "jsonl")).isEqualTo(new Run(ExitCode.DONE, "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Shanghai",
        "de-DE, America/New_York",
        "ar-EG-u-nu-arab, UTC",
        "fa-IR-u-nu-arabext, Pacific/Apia",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "ja-JP-u-ca-japanese, Asia/Tokyo"
    })
    void machineDecidesNothing(String locale, String zone) throws Exception {
        Path here = fill(folder.resolve("此处"), "此处.docx");
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Path there = fill(folder.resolve("彼处"), "彼处.docx");
        assertThat(there).hasSameBinaryContentAs(here);
        for (String name : List.of("表.xlsx", "来源.xlsx")) {
            assertThat(folder.resolve("彼处").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("此处").resolve(name));
        }
        assertThat(folder.resolve("彼处/slots.csv")).hasSameBinaryContentAs(folder.resolve("此处/slots.csv"));
        assertThat(folder.resolve("彼处/template.docx")).hasSameBinaryContentAs(folder.resolve("此处/template.docx"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void cutsBetweenRunsChangeNoText(long seed) throws Exception {
        List<String> lines = Files.readAllLines(TEXT).stream()
                .filter(line -> !line.isBlank())
                .toList();
        Path cut = Files.write(folder.resolve("草稿.docx"), CutDocx.of(lines, seed));
        Path whole = Files.write(folder.resolve("整.docx"), CutDocx.whole(lines));
        Path template = folder.resolve("模板");
        run("new", cut, "-o", template);
        Path form = form(template);
        Path ofCut = folder.resolve("甲.docx");
        Path ofWhole = folder.resolve("乙.docx");
        run("fill", cut, "-d", form, "-o", ofCut);
        run("fill", whole, "-d", form, "-o", ofWhole);
        assertThat(texts(ofCut)).isEqualTo(texts(ofWhole));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, '\uFEFF'", "UTF-8, '\uFEFF'", "GB18030, ''"})
    void encodingsAndLineEndsAgree(String charset, String mark) throws Exception {
        Path encoded = Files.writeString(
                folder.resolve("草稿.txt"),
                mark + Files.readString(TEXT).replace("\n", "\r\n"),
                java.nio.charset.Charset.forName(charset));
        assertThat(Run.inEnglish("slots", encoded, "--format", "jsonl"))
                .isEqualTo(Run.inEnglish("slots", TEXT, "--format", "jsonl"));
    }

    private Path fill(Path template, String name) throws Exception {
        run("new", BadFiles.SAMPLE, "-o", template);
        Path document = folder.resolve(name);
        run("blank", template, "-o", template.resolve("表.xlsx"));
        run("fill", template, "-d", form(template), "--audit", template.resolve("来源.xlsx"), "-o", document);
        return document;
    }

    private static Path form(Path template) throws Exception {
        Path form = template.resolve("表.csv");
        run("blank", template, "-o", form);
        Answers.to(template).writeInto(form);
        return form;
    }

    private static void run(Object... arguments) {
        Run run = Run.inEnglish(arguments);
        // values that tell every place apart give a share other than its amounts do: the one warning there may be
        assertThat(run.err().lines().filter(l -> !l.contains("工业投资 / 固定资产投资 * 100")))
                .noneMatch(l -> l.contains("Error:") || l.contains("Warning:"));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    private static List<String> texts(Path document) throws Exception {
        return Answers.texts(DraftReader.read(document).draft());
    }
}
