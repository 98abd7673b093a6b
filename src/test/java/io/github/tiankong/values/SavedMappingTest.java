package io.github.tiankong.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.TableReader;
import io.github.tiankong.slot.SlotType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedMappingTest {
    private static final SavedMapping SAID = new SavedMapping(List.of(
            SavedMapping.Entry.ofField("规模工业完成", "工业产值"),
            SavedMapping.Entry.ofField("天气", ""),
            SavedMapping.Entry.ofMonths("", false)));
    private static final List<FieldName> FIELDS = List.of(new FieldName("工业产值", "工业产值", "亿元", SlotType.AMOUNT));

    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws Exception {
        Path file = folder.resolve("mapping.csv");
        SAID.write(file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFkind,sheet,name,means\r\nfield,,规模工业完成,工业产值\r\nfield,,天气,\r\nmonths,,,monthly\r\n");
        assertThat(SavedMapping.read(file)).isEqualTo(SAID);
    }

    @Test
    void goesBeforeWhatIsFound() throws Exception {
        assertThat(mapped("规模工业 完成,天气\n718.0,晴\n", SAID))
                .isEqualTo(new Mapped(
                        new Values(values("718.0", "规模工业 完成"), Map.of(), List.of()),
                        List.of(new Reading(
                                "values.csv",
                                "",
                                Layout.DOCUMENT_ROWS,
                                1,
                                List.of(
                                        new Reading.Binding("规模工业 完成", "工业产值", "718.0"),
                                        new Reading.Binding("天气", "", "晴"))))));
    }

    @Test
    void addsMonthsUpWhenSaidToBeMonthly() throws Exception {
        String table = "指标,1月,2月,3月,4月\n工业产值,110,120.5,130,\n";
        assertThat(mapped(table, SAID).values().current()).isEqualTo(values("360.5", "1月—3月"));
    }

    @Test
    void takesTheLastMonthWhenSaidToBeCumulative() throws Exception {
        String table = "指标,1月,2月,3月,4月\n工业产值,110,230.5,360.5,\n";
        SavedMapping said = new SavedMapping(List.of(SavedMapping.Entry.ofMonths("", true)));
        assertThat(mapped(table, said).values().current()).isEqualTo(values("360.5", "3月"));
    }

    @Test
    void overridesTheLayoutFound() throws Exception {
        SavedMapping said = new SavedMapping(List.of(SavedMapping.Entry.ofLayout("", Layout.KEY_VALUE)));
        assertThat(mapped("工业产值,本期\n工业产值,718.0\n", said).readings().get(0).layout())
                .isEqualTo(Layout.KEY_VALUE);
    }

    private Mapped mapped(String table, SavedMapping said) throws Exception {
        Path file = Files.writeString(folder.resolve("values.csv"), table, StandardCharsets.UTF_8);
        return Mapping.map(TableReader.read(file), FIELDS, said);
    }

    private static Map<String, Value> values(String raw, String column) {
        Value value = new Value(raw, "", Origin.ofCell("values.csv", "", 2, column));
        return Map.of("工业产值", value);
    }
}
