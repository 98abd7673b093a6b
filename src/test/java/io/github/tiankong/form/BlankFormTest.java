package io.github.tiankong.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.TableReader;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.values.Mapping;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankFormTest {
    private static final List<FormRow> ROWS = List.of(
            new FormRow("工业产值", "工业产值", "一、工业", "=完成\"工业产值\"xxx亿元,", "亿元", "652.1", "718.0"),
            new FormRow("增幅", "工业产值同比增幅", "一、工业", "增长\nxx%", "%", "-3.2", ""));

    @TempDir
    Path folder;

    @Test
    void writesWhatExcelOpensWithoutFormulas() throws Exception {
        Path file = folder.resolve("form.csv");
        BlankForm.writeCsv(ROWS, Locale.SIMPLIFIED_CHINESE, file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo("""
                        \uFEFF字段名,名称,所在标题,所在句子,单位,上年值,填写值
                        工业产值,工业产值,一、工业,"'=完成""工业产值""xxx亿元,",亿元,652.1,718.0
                        增幅,工业产值同比增幅,一、工业,"增长/xx%",%,-3.2,
                        """.replace("\n", "\r\n").replace("/", "\n"));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void readsBackWhatItWroteInEitherLanguage() throws Exception {
        List<FieldName> fields = List.of(
                new FieldName("工业产值", "工业产值", "亿元", SlotType.AMOUNT),
                new FieldName("增幅", "工业产值同比增幅", "%", SlotType.PERCENT));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Path file = folder.resolve("form.csv");
            BlankForm.writeCsv(ROWS, locale, file);
            Values values = Mapping.map(TableReader.read(file), fields).values();
            String valueColumn = Headings.VALUE.shownIn(locale);
            String lastColumn = Headings.LAST.shownIn(locale);
            assertThat(values)
                    .isEqualTo(new Values(
                            Map.of("工业产值", value("718.0", "亿元", 2, valueColumn)),
                            Map.of(
                                    "工业产值", value("652.1", "亿元", 2, lastColumn),
                                    "增幅", value("-3.2", "%", 3, lastColumn)),
                            List.of()));
        }
    }

    @Test
    void writesAWorkbookThatReadsBackTheSame() throws Exception {
        Path file = folder.resolve("form.xlsx");
        Map<String, SlotType> types = Map.of("工业产值", SlotType.AMOUNT, "增幅", SlotType.PERCENT);
        BlankForm.writeXlsx(ROWS, types, List.of(), Locale.SIMPLIFIED_CHINESE, file);
        assertThat(TableReader.read(file).get(0).rows().stream().map(Row::cells))
                .containsExactly(
                        List.of("字段名", "名称", "所在标题", "所在句子", "单位", "上年值", "填写值"),
                        List.of("", "一、工业", "", "", "", "", ""),
                        List.of("工业产值", "工业产值", "一、工业", "=完成\"工业产值\"xxx亿元,", "亿元", "652.1", "718.0"),
                        List.of("增幅", "工业产值同比增幅", "一、工业", "增长\nxx%", "%", "-3.2", ""));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRow(2).getOutlineLevel()).isEqualTo((short) 1);
            assertThat(sheet.getDataValidations().stream()
                            .map(check -> check.getRegions()
                                            .getCellRangeAddresses()[0]
                                            .formatAsString() + " "
                                    + check.getValidationConstraint().getValidationType()))
                    .containsExactly("G3 2", "G4 2");
        }
    }

    private static Value value(String raw, String unit, int rowNumber, String column) {
        return new Value(raw, unit, Origin.ofCell("form.csv", "", rowNumber, column));
    }
}
