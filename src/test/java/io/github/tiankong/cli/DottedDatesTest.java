package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months and days written with a point: 2024.10 is October and never 2024.1, a day may hold its month. */
class DottedDatesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2024.1, 6.25", "2024.10, 6.5", "2024.11, 12.30", "2024年6月, 6月25"})
    void comeBackAsTheyWereGiven(String month, String day) throws Exception {
        Path draft = Files.writeString(folder.resolve("草稿.txt"), "情况通报（2024.x）\n全镇开工项目xx个。x.x日，召开推进会。\n");
        Path template = folder.resolve("t");
        assertThat(Run.inChinese("new", draft, "-o", template).code()).isZero();
        List<String> keys = Files.readAllLines(template.resolve("slots.csv")).stream()
                .skip(1)
                .map(l -> l.substring(0, l.indexOf(',')))
                .toList();
        Path data = Files.writeString(
                folder.resolve("d.csv"),
                "key,value\n" + keys.get(0) + "," + month + "\n" + keys.get(1) + ",7\n" + keys.get(2) + "," + day
                        + "\n");
        Path document = folder.resolve("o.docx");
        Run fill = Run.inChinese("fill", template, "-d", data, "-o", document);
        assertThat(fill.err()).isEmpty();
        assertThat(DocxText.read(document).paragraphs())
                .extracting(p -> p.text())
                .contains("情况通报（" + month + "）", "全镇开工项目7个。" + day + "日，召开推进会。");
        Path read = folder.resolve("r.csv");
        assertThat(Run.inChinese("extract", template, document, "-o", read).err())
                .isEmpty();
        Path again = folder.resolve("again.docx");
        assertThat(Run.inChinese("fill", template, "-d", read, "-o", again).code())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(document);
    }
}
