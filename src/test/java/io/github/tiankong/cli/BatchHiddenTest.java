package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of three rows, the second of which nobody sees. */
class BatchHiddenTest {
    @TempDir
    Path folder;

    private BatchFolder batch;
    private Path table;

    @BeforeEach
    void writeTable() throws Exception {
        batch = BatchFolder.in(folder);
        table = folder.resolve("各镇.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(table)) {
            Sheet sheet = book.createSheet("各镇");
            add(sheet, "单位", "工业产值", "新签约项目数");
            add(sheet, "镇0", "100.5", "10");
            add(sheet, "镇1", "101.5", "11").setZeroHeight(true);
            add(sheet, "镇2", "102.5", "12");
            book.write(out);
        }
    }

    private static Row add(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    @Test
    void hiddenRowHasADocumentIfThatIsWanted() throws Exception {
        assertThat(run().code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents().keySet()).containsExactly("镇0.docx", "镇2.docx");
        assertThat(run("--resume", "--hidden").err())
                .as("another set of rows is another run")
                .contains("have changed since the run");
        assertThat(run("--hidden").code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents())
                .containsEntry("镇1.docx", BatchFolder.expected(1))
                .hasSize(3);
    }

    private Run run(Object... options) {
        Object[] words = batch.arguments(options);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals(batch.table()) ? table : words[i];
        }
        return Run.inEnglish(words);
    }
}
