package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists whose names are taken, or longer than the 31 characters a sheet's name may have. */
class ListSheetsTest {
    private static final String LONG = "重点建设项目".repeat(5);
    private static final List<String> LISTS = List.of("value", LONG + "的甲类", LONG + "的乙类");
    private static final List<String> SHEETS = List.of("value（2）", LONG + "的", LONG.substring(0, 28) + "（2）");

    @TempDir
    Path folder;

    private Path template;
    private Path form;

    @BeforeEach
    void writeTemplate() throws IOException {
        StringBuilder body = new StringBuilder(TestXml.p("一、基本情况") + TestXml.p("现将${镇}的情况报告如下："));
        StringBuilder slots = new StringBuilder("镇,镇,,name,,,,XX,\n");
        for (String list : LISTS) {
            char batch = "甲乙丙".charAt(LISTS.indexOf(list));
            body.append(TestXml.p(batch + "批单位有：[#list " + list + " as p]${p.单位}（已核对）；[/#list]名单到此为止。"));
            slots.append(list).append(".单位,单位,,name,,,,XX,\n");
        }
        template = new Faulty("", body.toString(), slots.toString(), "").writeTo(folder.resolve("t"));
        form = folder.resolve("表.xlsx");
    }

    private void fillForm() throws IOException {
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheetAt(0).getRow(1).getCell(6).setCellValue("青石镇");
            for (int i = 0; i < SHEETS.size(); i++) {
                Sheet sheet = book.getSheet(SHEETS.get(i));
                sheet.getRow(1).getCell(0).setCellValue("甲" + i);
                sheet.getRow(2).getCell(0).setCellValue("乙" + i);
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("填.xlsx"))) {
                book.write(out);
            }
        }
    }

    private List<String> sheets(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }

    @Test
    void haveSheetsOfTheirOwnThatAreReadBack() throws Exception {
        Run blank = Run.inEnglish("blank", template, "-o", form);
        assertThat(blank.code()).as(blank.err()).isZero();
        assertThat(sheets(form).subList(1, 4)).isEqualTo(SHEETS);
        assertThat(blank.out()).contains(", sheet value（2）: its entries");
        fillForm();
        Path document = folder.resolve("o.docx");
        Run fill = Run.inEnglish("fill", template, "-d", folder.resolve("填.xlsx"), "-o", document);
        assertThat(fill.code()).as(fill.err()).isZero();
        assertThat(DocxText.read(document).paragraphs().stream()
                        .map(p -> p.text())
                        .toList())
                .containsSequence(
                        "现将青石镇的情况报告如下：",
                        "甲批单位有：甲0（已核对）；乙0（已核对）；名单到此为止。",
                        "乙批单位有：甲1（已核对）；乙1（已核对）；名单到此为止。",
                        "丙批单位有：甲2（已核对）；乙2（已核对）；名单到此为止。");
        Path back = folder.resolve("回.xlsx");
        Run extract = Run.inEnglish("extract", template, document, "-o", back);
        assertThat(extract.code()).as(extract.err()).isZero();
        assertThat(sheets(back).subList(1, 4)).isEqualTo(SHEETS);
        Path again = folder.resolve("p.docx");
        Run refill = Run.inEnglish("fill", template, "-d", back, "-o", again);
        assertThat(refill.code()).as(refill.err()).isZero();
        assertThat(again).hasSameBinaryContentAs(document);
    }
}
