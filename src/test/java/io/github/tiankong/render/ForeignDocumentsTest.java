package io.github.tiankong.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.pdf.InstalledOffice;
import io.github.tiankong.problem.InputException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The laws of rendering over documents other programs write, with fields at random places of any text: {@code
 * -Dtiankong.documents=FOLDER} takes every document below a folder.
 */
class ForeignDocumentsTest {
    private static final Path DOCX4J =
            Path.of("src", "test", "resources", "io", "github", "tiankong", "render", "docx4j");
    private static final Path SAMPLE = Path.of("samples", "园区半年工作总结（草稿）.docx");

    @TempDir
    Path folder;

    @Test
    void holdForADocumentOfPoi() throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("完成投资 12.5 亿元 & 更多");
            XWPFHyperlinkRun link = paragraph.createHyperlinkRun("https://example.org/");
            link.setText("说明见此处");
            XWPFFootnote footnote = document.createFootnote();
            footnote.createParagraph().createRun().setText("据统计局数据");
            paragraph.addFootnoteReference(footnote);
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(1).setText("产值（亿元）");
            table.getRow(1).getCell(2).setText("7.25");
            XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
            policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料 2025");
            document.write(out);
            Laws.require(folder, "poi.docx", out.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.docx", "features.docx"})
    void holdForDocumentsOfDocx4j(String name) throws Exception {
        Laws.require(folder, name, Files.readAllBytes(DOCX4J.resolve(name)));
    }

    @Test
    void holdForADocumentWithCdata() throws Exception {
        byte[] document = TestDocx.ofBody("<w:p><w:r><w:t>甲<![CDATA[乙 & <丙> 12.5 亿元]]>丁</w:t></w:r></w:p>")
                .bytes();
        Laws.require(folder, "cdata.docx", document);
    }

    @Test
    void holdForADocumentLibreOfficeHasSaved() throws Exception {
        Path saved = InstalledOffice.resave(SAMPLE, folder);
        Laws.require(folder, "libreoffice.docx", Files.readAllBytes(saved));
    }

    @Test
    void holdOrAreRefusedForEveryDocumentOfAFolder() throws Exception {
        String named = System.getProperty("tiankong.documents", "");
        assumeTrue(!named.isEmpty(), "no folder given by -Dtiankong.documents");
        int read = 0;
        List<String> refused = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(named))) {
            for (Path file : files.filter(f -> f.toString().matches("(?i).*\\.do[ct][xm]"))
                    .sorted()
                    .toList()) {
                try {
                    Laws.require(folder, file.toString(), Files.readAllBytes(file));
                    read++;
                } catch (InputException e) {
                    refused.add(file + ": " + e.problem().code());
                }
            }
        }
        System.out.println("documents that keep the laws: " + read);
        refused.forEach(System.out::println);
    }
}
