package io.github.tiankong.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.batch.DocumentFolder.Stored;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFilesTest {
    private static final byte[] DOCUMENT = "a whole document".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            another file entirely, TAKEN
            a whole document,      KEPT
            a whole document!,     TAKEN
            a whole,               WRITTEN
            a hole,                TAKEN
            '',                    WRITTEN
            """)
    void keepsWhatStandsThereUnlessItIsTheDocumentCutOff(String standing, Stored stored) throws Exception {
        Files.writeString(file(), standing);
        assertThat(new DocumentFiles(folder, "").store("甲镇.docx", DOCUMENT)).isEqualTo(stored);
        assertThat(file()).hasContent(stored == Stored.WRITTEN ? "a whole document" : standing);
    }

    @Test
    void makesWholeWhatAPowerCutLeftWithZeros() throws Exception {
        for (int cut = 0; cut < DOCUMENT.length; cut++) {
            byte[] left = DOCUMENT.clone();
            Arrays.fill(left, cut, left.length, (byte) 0);
            Files.write(file(), left);
            assertThat(new DocumentFiles(folder, "").store("甲镇.docx", DOCUMENT)).isEqualTo(Stored.WRITTEN);
            assertThat(file()).hasBinaryContent(DOCUMENT);
        }
    }

    @Test
    void sweepsAwayWhatKilledWritersLeft() throws Exception {
        Files.write(folder.resolve(".tiankong.7.part"), DOCUMENT);
        Files.write(folder.resolve(".tiankong.worker-1.7.part"), DOCUMENT);
        Files.write(file(), DOCUMENT);
        DocumentFiles.sweep(folder);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file());
        }
    }

    private Path file() {
        return folder.resolve("甲镇.docx");
    }
}
