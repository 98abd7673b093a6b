package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.TestXml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders whose files are too large, or are not what they seem: refused in a sentence, each in seconds. */
@Timeout(60)
class HostileFoldersTest {
    private static final String VALUE = "产值,工业产值,,amount,亿元,1,,xxx.x,\n";

    @TempDir
    Path folder;

    private Path template;

    @BeforeEach
    void writeTemplate() throws IOException {
        template = new Faulty("", TestXml.p("完成工业产值${产值}亿元。"), VALUE, "产值 gt 1,m,error\n").writeTo(folder.resolve("t"));
    }

    private void isRefused(String chinese, String english) {
        assertThat(Run.inChinese("check", template)).isEqualTo(new Run(ExitCode.INPUT, "", "错误：" + chinese + "\n"));
        assertThat(Run.inEnglish("check", template)).isEqualTo(new Run(ExitCode.INPUT, "", "Error: " + english + "\n"));
    }

    @Test
    void aDocumentThatSwellsIsNotUnpacked() throws Exception {
        Path file = template.resolve("template.docx");
        DocxPackage docx = DocxPackage.read(file);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb")))) {
            for (String name : docx.entryNames()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(docx.bytes(name));
            }
            zip.putNextEntry(new ZipEntry("word/media/a.xml"));
            fill(zip, 310);
        }
        Files.move(folder.resolve("bomb"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        isRefused(
                "template.docx：文档太大（超过 50 MB、2000 个部件或解压后 300 MB）。请删去图片或拆开。",
                "template.docx: The document is too large (over 50 MB, 2000 parts or 300 MB unpacked). Remove pictures or split"
                        + " it.");
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] blanks = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(blanks);
        }
    }

    @Test
    void aGiantCellIsNotRead() throws IOException {
        Path slots = template.resolve("slots.csv");
        Files.writeString(
                slots, Files.readString(slots) + "税,\"" + "税收".repeat(2_000_000) + "\",,amount,亿元,1,,xx,\n", UTF_8);
        isRefused(
                "slots.csv：第 3 行有一格超过 1000000 个字，没有读。请改短，并看看是不是少了一个引号。",
                "slots.csv: A cell of row 3 is longer than 1000000 characters, so the table was not read. Shorten it; look for a"
                        + " quotation mark that was not closed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slots.csv", "checks.csv"})
    void aMillionRowsAreNotRead(String name) throws IOException {
        Path table = template.resolve(name);
        String row = Files.readAllLines(table).get(1) + "\n";
        Files.writeString(table, Files.readString(table) + row.repeat(1_000_000), UTF_8);
        isRefused(
                name + "：这张表超过 50000 行，没有读。请删去不是字段或规则的行。",
                name
                        + ": The table has more than 50000 rows, so it was not read. Delete the rows that are no fields or rules.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there that few have")
    void aMappingThatIsALinkIsNotRead() throws IOException {
        Path table = Files.writeString(folder.resolve("d.csv"), "名称,数值\n产值,7\n");
        for (Path target : new Path[] {table, Path.of("/dev/zero")}) {
            Files.deleteIfExists(template.resolve("mapping.csv"));
            Files.createSymbolicLink(template.resolve("mapping.csv"), target);
            assertThat(Run.inEnglish("fill", template, "-d", table, "-o", folder.resolve("o.docx")))
                    .isEqualTo(new Run(
                            ExitCode.INPUT,
                            "",
                            "Error: mapping.csv: This is a link or no ordinary file. Put the file itself into the template"
                                    + " folder.\n"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDraftThatNeverEndsIsRefused() {
        assertThat(Run.inEnglish("slots", Path.of("/dev/zero")))
                .isEqualTo(new Run(ExitCode.INPUT, "", "Error: zero: The file is larger than 50 MB. Split it.\n"));
    }

    @ParameterizedTest
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there that few have")
    @ValueSource(strings = {"template.docx", "slots.csv", "checks.csv"})
    void linksAreNotFollowed(String name) throws IOException {
        Path elsewhere = Files.move(template.resolve(name), folder.resolve(name));
        for (Path target : new Path[] {elsewhere, Path.of("/dev/zero"), Path.of(name), Path.of("missing")}) {
            Files.deleteIfExists(template.resolve(name));
            Files.createSymbolicLink(template.resolve(name), target);
            isRefused(
                    name + "：这是链接，或不是普通文件。请把文件本身放进模板文件夹。",
                    name + ": This is a link or no ordinary file. Put the file itself into the template folder.");
        }
    }
}
