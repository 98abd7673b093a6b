package io.github.tiankong.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.sheet.TableReader;
import io.github.tiankong.slot.SlotType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The spreadsheets clerks really get, one case each. What is made of a case stands in {@code awkward/<case>.txt}: its
 * layout, the values with their origin, and every message in both languages. {@code -Dgolden.renew=true} writes the
 * files anew.
 */
class AwkwardTablesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/io/github/tiankong/values/awkward");
    private static final List<FieldName> FIELDS = List.of(
            field("工业产值", "工业产值", "亿元", SlotType.AMOUNT),
            field("工业产值同比增幅", "工业产值同比增幅", "%", SlotType.PERCENT),
            field("规上企业数", "规上企业数", "家", SlotType.COUNT),
            field("税收收入", "税收收入", "万元", SlotType.AMOUNT),
            field("税收收入同比增幅", "税收收入同比增幅", "%", SlotType.PERCENT),
            field("园区名称", "园区名称", "", SlotType.NAME));

    @TempDir
    Path folder;

    static Stream<AwkwardTable> cases() {
        return Stream.of(AwkwardCsv.cases(), AwkwardWorkbooks.cases(), AwkwardBlocks.cases(), AwkwardFiles.cases())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheTableAndTellsWhatIsWrong(AwkwardTable table) throws Exception {
        Path[] files = table.write(folder);
        String actual = TableText.ofMapping(FIELDS, files);
        Path expected = EXPECTED.resolve(table.name() + ".txt");
        renew(expected, actual);
        assertThat(actual)
                .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden-sheet-row-and-column", "hidden-sheet-row-and-column-xls"})
    void readsWhatIsHiddenWhenAsked(String name) throws Exception {
        AwkwardTable hidden = AwkwardWorkbooks.cases()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Table> tables = TableReader.read(hidden.write(folder)[0], Hidden.READ);
        assertThat(tables).extracting(Table::sheet).containsExactly("数据", "旧数据");
        assertThat(tables.get(0).rows())
                .extracting(Row::cells)
                .containsExactly(
                        List.of("工业产值", "税收收入", "规上企业数"), List.of("717", "1", "57"), List.of("718", "10108", "58"));
        assertThat(tables).allMatch(table -> table.problems().isEmpty());
    }

    private static void renew(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
    }

    private static FieldName field(String key, String label, String unit, SlotType type) {
        return new FieldName(key, label, unit, type);
    }
}
