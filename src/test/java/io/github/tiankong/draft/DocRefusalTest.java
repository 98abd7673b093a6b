package io.github.tiankong.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DocRefusalTest {
    private static final String WORD_STREAM = "WordDocument";
    private static final int FIB_VERSION = 2;
    private static final int FIB_FLAGS = 10;

    @Test
    void workbookIsNamedAsOtherProgram() throws Exception {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (HSSFWorkbook sheets = new HSSFWorkbook()) {
            sheets.createSheet("一");
            sheets.write(workbook);
        }
        assertThat(refusal(workbook.toByteArray()))
                .isEqualTo("a.doc: This is a file of another program (Excel, PowerPoint or an installer), not a Word "
                        + "document. Choose the DOC or DOCX.");
    }

    @Test
    void documentOfWord95IsTooOld() throws Exception {
        byte[] fib = new byte[4096];
        fib[0] = (byte) 0xDC;
        fib[1] = (byte) 0xA5;
        fib[FIB_VERSION] = 101;
        assertThat(refusal(ole2(WORD_STREAM, fib)))
                .isEqualTo(
                        "a.doc: This document was written by Word 6 or 95, or by an even older one. Open it in Word or "
                                + "WPS and save it as .docx.");
    }

    @Test
    void passwordIsNamedInBothFormats() throws Exception {
        String sentence = "a.doc: The document is protected by a password. Open it in Word, remove the password (File, "
                + "Info, Protect) and save it.";

        assertThat(refusal(ole2("EncryptedPackage", new byte[4096]))).isEqualTo(sentence);
        assertThat(refusal(withFlag(DocDraftTest.bytes("landscape-plan.doc"), 1)))
                .isEqualTo(sentence);
    }

    @Test
    void halfDocumentIsDamaged() throws Exception {
        byte[] whole = DocDraftTest.bytes("town-report.doc");

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(
                        "a.doc: The document is damaged and cannot be opened. Open it in Word, let Word repair it, and "
                                + "save it again.");
    }

    @Test
    void anyBytesAreReadOrRefused() throws Exception {
        long seed = 20261122;
        Random random = new Random(seed);
        byte[] whole = DocDraftTest.bytes("landscape-plan.doc");
        for (int i = 0; i < 30; i++) {
            byte[] broken = broken(whole, random);
            Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> readOrRefuse(broken), "seed " + seed + ", file " + i);
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] broken =
                random.nextInt(4) == 0 ? Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8)) : whole.clone();
        for (int i = random.nextInt(20); i > 0; i--) {
            broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
        }
        return broken;
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            assertThat(new DocReader("a.doc").read(bytes).draft().kind()).isEqualTo(Draft.Kind.DOC);
        } catch (InputException e) {
            assertThat(e.problem().code()).startsWith("doc-");
        }
    }

    private static String refusal(byte[] bytes) {
        String[] sentence = {""};
        assertThatThrownBy(() -> new DocReader("a.doc").read(bytes))
                .isInstanceOfSatisfying(
                        InputException.class, e -> sentence[0] = new Wording(Locale.ENGLISH).sentence(e.problem()));
        return sentence[0];
    }

    private static byte[] ole2(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            return written(files);
        }
    }

    private static byte[] withFlag(byte[] doc, int flag) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
            byte[] content;
            try (DocumentInputStream in = files.createDocumentInputStream(WORD_STREAM)) {
                content = in.readAllBytes();
            }
            content[FIB_FLAGS + 1] |= (byte) flag;
            files.createOrUpdateDocument(new ByteArrayInputStream(content), WORD_STREAM);
            return written(files);
        }
    }

    private static byte[] written(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }
}
