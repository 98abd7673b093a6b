package io.github.tiankong.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.slot.SlotType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentRowsTest {
    private static final List<FieldName> FIELDS = List.of(
            new FieldName("园区名称", "园区名称", "", SlotType.NAME),
            new FieldName("工业产值", "工业产值", "亿元", SlotType.AMOUNT),
            new FieldName("工业产值同比增幅", "工业产值同比增幅", "%", SlotType.PERCENT));

    @TempDir
    Path folder;

    @Test
    void givesADocumentARowButNoneForTotalsAndNotes() throws Exception {
        Path file = csv("""
                2026年上半年各园区完成情况,,,
                序号,园区名称,工业产值（亿元）,
                ,,累计,同比(%)
                1,东湖园区,718.0,5.3
                2,南湖园区,65.2,—
                ,合计,783.2,4.9
                注：按现价计算。,,,
                """);
        try (DocumentRows rows = DocumentRows.open(file, FIELDS, SavedMapping.NONE)) {
            assertThat(rows.next())
                    .contains(document(
                            4,
                            Map.of(
                                    "园区名称", value("东湖园区", "", 4, "园区名称"),
                                    "工业产值", value("718.0", "亿元", 4, "工业产值累计"),
                                    "工业产值同比增幅", value("5.3", "%", 4, "工业产值同比(%)"))));
            assertThat(rows.next())
                    .contains(document(
                            5,
                            Map.of(
                                    "园区名称", value("南湖园区", "", 5, "园区名称"),
                                    "工业产值", value("65.2", "亿元", 5, "工业产值累计"))));
            assertThat(rows.next()).isEmpty();
            assertThat(TableText.sentences(rows.problems())).isEqualTo("""
                            NOTE row-total
                              values.csv, row 6: The row adds up the others and gets no document of its own.
                              values.csv，第 6 行：这一行是合计，不单独生成文档。
                            NOTE row-note
                              values.csv, row 7: The row reads as a note ("注：按现价计算。") and gets no document of its own. If it is one, write something else into its first cell.
                              values.csv，第 7 行：这一行看作说明（“注：按现价计算。”），不单独生成文档。如果它就是数据，请把第一格换个写法。
                            """);
        }
    }

    @Test
    void aColumnOfAFieldsVeryNameIsThatFields() throws Exception {
        List<FieldName> fields = List.of(
                new FieldName("产值", "产值", "亿元", SlotType.AMOUNT),
                new FieldName("同比", "同比", "%", SlotType.PERCENT),
                new FieldName("得分", "得分", "", SlotType.COUNT),
                new FieldName("占比", "占比", "%", SlotType.PERCENT));
        Path file = csv("产值,同比(%),得分,占比\n718.0,5.3,9,1\n");
        try (DocumentRows rows = DocumentRows.open(file, fields, SavedMapping.NONE)) {
            assertThat(rows.reading().bindings())
                    .extracting(Reading.Binding::key)
                    .containsExactly("产值", "同比", "得分", "占比");
        }
        Path twice = csv("产值,同比,得分,同比\n718.0,5.3,9,1\n");
        try (DocumentRows rows = DocumentRows.open(twice, fields, SavedMapping.NONE)) {
            assertThat(rows.reading().bindings())
                    .extracting(Reading.Binding::name)
                    .containsExactly("产值", "产值同比", "得分", "得分同比");
        }
    }

    @Test
    void namesRatesAfterTheValueOnTheirLeft() throws Exception {
        Path file = csv("园区名称,工业产值,同比,税收收入,同比\n东湖园区,718.0,5.3,10108,2.1\n");
        try (DocumentRows rows = DocumentRows.open(file, FIELDS, SavedMapping.NONE)) {
            assertThat(rows.reading())
                    .isEqualTo(new Reading(
                            "values.csv",
                            "",
                            Layout.DOCUMENT_ROWS,
                            1,
                            List.of(
                                    new Reading.Binding("园区名称", "园区名称", "东湖园区"),
                                    new Reading.Binding("工业产值", "工业产值", "718.0"),
                                    new Reading.Binding("工业产值同比", "工业产值同比增幅", "5.3"),
                                    new Reading.Binding("税收收入", "", "10108"),
                                    new Reading.Binding("税收收入同比", "", "2.1"))));
        }
    }

    @Test
    void readsALargeWorkbookRowByRow() throws Exception {
        Path file = folder.resolve("big.xlsx");
        BigTable.write(file, 2000, 30);
        assertThat(BigTable.read(file, 30)).isEqualTo(new BigTable.Count(2000, 60_000));
    }

    @Test
    void refusesATableWithoutAnyField() throws Exception {
        Path file = csv("日期,天气\n周一,晴\n");
        assertThatThrownBy(() -> DocumentRows.open(file, FIELDS, SavedMapping.NONE))
                .isInstanceOf(InputException.class)
                .hasMessage("table-unmatched values.csv");
    }

    private Path csv(String text) throws Exception {
        return Files.writeString(folder.resolve("values.csv"), text, StandardCharsets.UTF_8);
    }

    private static DocumentRows.Document document(int rowNumber, Map<String, Value> values) {
        return new DocumentRows.Document(rowNumber, new Values(values, Map.of(), List.of()));
    }

    private static Value value(String raw, String unit, int rowNumber, String column) {
        return new Value(raw, unit, Origin.ofCell("values.csv", "", rowNumber, column));
    }
}
