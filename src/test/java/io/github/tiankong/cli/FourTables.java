package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.TableReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The values of the sample draft as four offices send them: a workbook and a Unicode text of Excel with a row an
 * indicator, our form as UTF-8, pairs of name and value as GBK.
 */
final class FourTables {
    private static final Path SAMPLE = Path.of("samples", "园区半年工作总结.csv");
    private static final int KEY = 0;
    private static final int LAST = 5;
    private static final int VALUE = 6;
    /** What the two tables of indicators hold; the form holds their values too where they have one of last year. */
    private static final Set<String> OF_INDICATORS =
            Set.of("工业总产值", "规上工业产值", "规上工业增加值同比增幅", "固定资产投资", "工业投资", "规上工业企业数", "高新技术企业数", "从业人员数", "外贸出口", "实际利用外资");

    private final Path folder;

    FourTables(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the four files.
     *
     * @param investment what the form says of 固定资产投资; the workbook says 38.6
     * @param growth what the Unicode text says of the growth of 实际利用外资 from 2870 to 3280, which is 14.3
     */
    List<Path> write(String investment, String growth) throws Exception {
        List<Row> rows = TableReader.read(SAMPLE).get(0).rows();
        List<List<String>> form = new ArrayList<>(List.of(rows.get(0).cells()));
        List<List<String>> pairs = new ArrayList<>(List.of(List.of("字段", "值")));
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cell(KEY).equals("固定资产投资")) {
                form.add(with(row, investment));
            } else if (!OF_INDICATORS.contains(row.cell(KEY))) {
                boolean inForm = !row.cell(LAST).isEmpty() || row.number() * 2 < rows.size();
                (inForm ? form : pairs).add(inForm ? row.cells() : List.of(row.cell(KEY), row.cell(VALUE)));
            }
        }
        pairs.removeIf(pair -> pair.get(1).isEmpty());
        Path workbook = folder.resolve("统计.xlsx");
        SampleIndicators.write(workbook);
        return List.of(
                workbook,
                text("商务.tsv", trade(growth), '\t', UTF_16LE),
                text("综合.csv", form, ',', UTF_8),
                text("招商.csv", pairs, ',', Charset.forName("GBK")));
    }

    private static List<String> with(Row row, String value) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(VALUE, value);
        return cells;
    }

    private static List<List<String>> trade(String growth) {
        return List.of(
                List.of("指标", "单位", "本期", "上年同期", "同比"),
                List.of("外贸出口", "万美元", "21,560", "22,310", ""),
                List.of("实际利用外资", "万美元", "3,280", "2,870", growth));
    }

    private Path text(String name, List<List<String>> rows, char separator, Charset charset) throws IOException {
        StringWriter text = new StringWriter();
        text.append(charset.name().startsWith("UTF") ? "\uFEFF" : "");
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(rows);
        }
        return Files.write(folder.resolve(name), text.toString().getBytes(charset));
    }
}
