package io.github.tiankong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final int MUTANTS = 150;

    @TempDir
    Path folder;

    @Test
    void leavesTheFileAsItWas() throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Path file = folder.resolve("values");
            byte[] before = bytes(workbook);
            Files.write(file, before);
            TableReader.read(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void readsTheSameFromEveryEncodingAndLineEnd() throws Exception {
        String text = "字段,值\n工业产值,718.0\n规上企业数,58\n";
        List<List<io.github.tiankong.sheet.Row>> read = new ArrayList<>();
        for (String charset : List.of("UTF-8", "GB18030")) {
            for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                Path file = folder.resolve("values.csv");
                Files.write(file, text.replace("\n", lineEnd).getBytes(Charset.forName(charset)));
                read.add(TableReader.read(file).get(0).rows());
            }
        }
        assertThat(read).allMatch(read.get(0)::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "zh-CN"})
    void readsTheSameUnderEveryLocale(String tag) throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Path file = folder.resolve("values.xlsx");
            Files.write(file, bytes(new XSSFWorkbook()));
            assertThat(TableReader.read(file).get(0).rows().get(1).cell(0)).isEqualTo("1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The seed is fixed, so that a mutant that breaks us breaks us again. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void acceptsOrRefusesAnyFileAtAll(String kind) throws Exception {
        byte[] whole = switch (kind) {
            case "xlsx" -> bytes(new XSSFWorkbook());
            case "xls" -> bytes(new HSSFWorkbook());
            default -> "字段,\"值\"\n工业产值,\"7,18\"\n".getBytes(StandardCharsets.UTF_8);
        };
        Random random = new Random(20260801);
        Path file = folder.resolve("values." + kind);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = whole.clone();
            for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, mutant);
            try {
                assertThat(TableReader.read(file)).isNotEmpty();
            } catch (InputException e) {
                assertThat(e.problem().location().file()).isEqualTo("values." + kind);
                refused++;
            }
        }
        assertThat(refused).isBetween(1, MUTANTS);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = workbook) {
            Sheet sheet = book.createSheet("Sheet1");
            Row heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("GDP_INDEX");
            heading.createCell(1).setCellValue("Title");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(1234.5);
            row.createCell(1).setCellFormula("\"I\"&1");
            book.write(out);
        }
        return out.toByteArray();
    }
}
