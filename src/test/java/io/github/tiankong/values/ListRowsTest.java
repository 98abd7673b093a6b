package io.github.tiankong.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.slot.SlotType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entries of all documents' lists, and how they find their document. */
class ListRowsTest {
    private static final List<FieldName> FIELDS = List.of(
            new FieldName("镇", "镇", "", SlotType.NAME),
            new FieldName("年份", "年份", "年", SlotType.YEAR),
            new FieldName("项目.名称", "项目名称", "", SlotType.NAME),
            new FieldName("项目.镇", "所在镇", "", SlotType.NAME));

    @TempDir
    Path folder;

    private ListRows read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("项目.csv"), text);
        return ListRows.read(file, FIELDS, SavedMapping.NONE, Hidden.LEFT_OUT)
                .tables()
                .get(0);
    }

    private TableHead documents(String heading) throws Exception {
        Path file = Files.writeString(folder.resolve("镇.csv"), heading + "\n云岭,2026\n");
        try (DocumentRows rows = DocumentRows.open(file, FIELDS, SavedMapping.NONE)) {
            return rows.head();
        }
    }

    private static ListEntries entries(ListRows rows, TableHead documents) {
        return new ListEntries(rows, documents, FIELDS, SavedMapping.NONE);
    }

    private static List<String> names(ListEntries entries, String... document) {
        return entries.of(new Row(2, List.of(document))).stream()
                .map(v -> v.current().get("项目.名称").raw())
                .toList();
    }

    @Test
    void canBeSentToAnotherMachine() throws Exception {
        ListRows rows = read("镇,名称\n云岭,水厂\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rows);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(rows);
        }
    }

    @Test
    void allSharedColumnsMustAgreeAndNumberingIsNone() throws Exception {
        ListEntries entries = entries(read("序号,年份,单位,名称\n1,2026,云岭,水厂\n2,2025,云岭,桥\n"), documents("序号,单位,年份"));
        assertThat(entries.sharedHeadings()).containsExactly("年份", "单位");
        assertThat(names(entries, "7", "云岭", "2026")).containsExactly("水厂");
        assertThat(entries.problems()).isEmpty();
    }

    @Test
    void aFieldOfTheListTellsTheDocumentWhereNothingElseDoes() throws Exception {
        ListEntries entries = entries(read("镇,名称\n云岭,水厂\n"), documents("镇,年份"));
        assertThat(names(entries, "云岭", "2026")).containsExactly("水厂");
    }

    @Test
    void anEmptyCellBelongsToNothing() throws Exception {
        ListEntries entries = entries(read("单位,名称\n,水厂\n"), documents("单位,年份"));
        assertThat(names(entries, "", "2026")).isEmpty();
    }

    @Test
    void aTableIsOfTheListWhoseNameItBearsWhereTwoHaveItsHeadings() throws Exception {
        List<FieldName> fields = List.of(
                new FieldName("企业.名称", "企业.名称", "", SlotType.NAME),
                new FieldName("企业.投资", "企业.投资", "亿元", SlotType.AMOUNT),
                new FieldName("项目.名称", "项目.名称", "", SlotType.NAME),
                new FieldName("项目.投资", "项目.投资", "亿元", SlotType.AMOUNT));
        Path file = Files.writeString(folder.resolve("项目.csv"), "名称,投资\n水厂,1.2\n");
        assertThat(ListRows.read(file, fields, SavedMapping.NONE, Hidden.LEFT_OUT)
                        .tables()
                        .get(0)
                        .list())
                .isEqualTo("项目");
    }
}
