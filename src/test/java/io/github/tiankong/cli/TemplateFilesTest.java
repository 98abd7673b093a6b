package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No result is written over a file of the template it is made from, however the template is named. */
class TemplateFilesTest {
    @TempDir
    Path folder;

    private Path template;
    private Map<String, String> files;

    @BeforeEach
    void writeTemplate() throws IOException {
        template = new Faulty("", TestXml.p("完成工业产值${产值}亿元。"), "产值,工业产值,,amount,亿元,1,,xxx.x,\n", "产值 gt 1,m,error\n")
                .writeTo(folder.resolve("t"));
        Files.writeString(template.resolve("mapping.csv"), "kind,sheet,name,means\nfield,,总产值,产值\n");
        Files.writeString(folder.resolve("d.csv"), "单位,工业产值\n青石镇,7\n");
        files = read();
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (String name : new String[] {"template.docx", "slots.csv", "checks.csv", "mapping.csv"}) {
            read.put(
                    name,
                    new String(
                            Files.readAllBytes(template.resolve(name)), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return read;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fill T -d D -o T/template.docx, template.docx
            fill T -d D -o O --audit T/slots.csv, slots.csv
            blank T -o T/checks.csv --force, checks.csv
            batch T -d D --merge T/template.docx, template.docx
            batch T -d D --merge O --report T/mapping.csv, mapping.csv
            batch T -d D --merge O --audit T/slots.csv, slots.csv
            extract T T/template.docx -o T/slots.csv --force, slots.csv
            check T --comments T/template.docx, template.docx
            check T --comments T/slots.csv, slots.csv
            """)
    void isRefused(String command, String name) throws IOException {
        Object[] words = command.replace("T", template.toString())
                .replace(" D", " " + folder.resolve("d.csv"))
                .replace(" O", " " + folder.resolve("o.docx"))
                .split(" ");
        assertThat(Run.inEnglish(words))
                .isEqualTo(
                        new Run(
                                ExitCode.OUTPUT,
                                "",
                                "Error: " + name
                                        + ": The result would overwrite the file it is made from. Choose another name for the result.\n"));
        assertThat(read()).isEqualTo(files);
    }

    @Test
    void aShippedTemplateIsKeptToo() throws IOException {
        Path shipped;
        try (var all = Files.list(Path.of("templates"))) {
            shipped = all.sorted().findFirst().orElseThrow();
        }
        byte[] document = Files.readAllBytes(shipped.resolve("template.docx"));
        Run run = Run.inEnglish("check", shipped.getFileName(), "--comments", shipped.resolve("template.docx"));
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(shipped.resolve("template.docx")).hasBinaryContent(document);
    }
}
