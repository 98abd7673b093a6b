package io.github.tiankong.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.problem.OutputException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {
    private static final Path SAMPLE = Path.of("samples", "园区半年工作总结（草稿）.docx");

    @TempDir
    Path folder;

    @BeforeEach
    void needsAShell() {
        assumeTrue(File.separatorChar == '/', "the stand-ins for the office program are shell scripts");
    }

    private Path script(String content) throws IOException {
        Path script = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + content + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static void assertRefused(LibreOffice office, Path pdf, String code) {
        assertThatThrownBy(() -> office.convert(Files.readAllBytes(SAMPLE), pdf))
                .isInstanceOfSatisfying(
                        OutputException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
        assertThat(pdf).doesNotExist();
    }

    @Test
    void saysWhereThereIsNone() {
        assertThatThrownBy(() -> LibreOffice.find("/nowhere/soffice", ""))
                .isInstanceOfSatisfying(
                        OutputException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("pdf-no-office"));
    }

    @Test
    void findsItOnTheSearchPath() throws Exception {
        script("for last; do :; done; printf '%%PDF' > \"$(dirname \"$last\")/document.pdf\"");
        Path pdf = folder.resolve("总结.pdf");
        LibreOffice.find(null, "/nowhere" + File.pathSeparator + folder).convert(Files.readAllBytes(SAMPLE), pdf);
        assertThat(pdf).hasContent("%PDF");
    }

    @Test
    void givesUpOnAProgramThatHangs() throws Exception {
        LibreOffice office = new LibreOffice(script("sleep 60"), Duration.ofMillis(300));
        assertRefused(office, folder.resolve("a.pdf"), "pdf-timeout");
    }

    @Test
    void saysWhenNothingCameOut() throws Exception {
        LibreOffice office = new LibreOffice(script("exit 1"), Duration.ofSeconds(20));
        assertRefused(office, folder.resolve("a.pdf"), "pdf-failed");
    }

    @Test
    void convertsTheSample() throws Exception {
        LibreOffice office = InstalledOffice.find();
        Path pdf = folder.resolve("园区.pdf");
        office.convert(Files.readAllBytes(SAMPLE), pdf);
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
    }
}
