package io.github.tiankong.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.PackageEntries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the sample draft to its text. {@code -Dsamples.renew=true} writes the DOCX anew from the TXT. */
class SampleDraftTest {

    private static final Path DOCX = Path.of("samples", "园区半年工作总结（草稿）.docx");
    private static final Path TXT = Path.of("samples", "园区半年工作总结（草稿）.txt");
    private static final Path TOWNSHIP = Path.of("samples", "乡镇年度工作总结（草稿）.txt");
    private static final Pattern MASK = Pattern.compile("[0-9]*+[xX]++(?:\\.x++)?+");

    @BeforeAll
    static void renewWhereAsked() throws IOException {
        if (Boolean.getBoolean("samples.renew")) {
            Files.write(DOCX, SampleDraft.build(Files.readAllLines(TXT)));
        }
    }

    @Test
    void docxIsWhatItsTextGives() throws Exception {
        byte[] built = SampleDraft.build(Files.readAllLines(TXT));
        assertThat(PackageEntries.of(DocxPackage.read(DOCX)))
                .isEqualTo(PackageEntries.of(DocxPackage.read("built.docx", built)));
    }

    @Test
    void docxHasTheTextOfTheTxt() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(DOCX)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText().lines().map(String::stripTrailing))
                    .startsWith("云台工业园区xxxx年上半年工作总结（征求意见稿）")
                    .containsSubsequence(Files.readAllLines(TXT));
        }
    }

    @Test
    void draftsHoldAsManyMasksAsTheReadmeSays() throws IOException {
        assertThat(List.of(masks(TXT), masks(TOWNSHIP))).containsExactly(100L, 118L);
    }

    private static long masks(Path text) throws IOException {
        return MASK.matcher(Files.readString(text)).results().count();
    }
}
