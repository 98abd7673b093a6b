package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author writes into the columns {@code direction} and {@code balance} of {@code slots.csv} holds in the document. */
class PrintingColumnsTest {
    private static final String SUMMARY = "财政支出xx.x亿元，其中教育支出xx.x亿元、科技支出xx.x亿元、卫生支出xx.x亿元。\n同比增长x.x%。\n";

    @TempDir
    Path folder;

    private Path template;
    private Path document;
    private List<String> keys;

    @BeforeEach
    void makeTemplate() throws Exception {
        Path draft = Files.writeString(folder.resolve("简报.txt"), SUMMARY);
        template = folder.resolve("模板");
        document = folder.resolve("简报.docx");
        Run.inEnglish("new", draft, "-o", template);
        keys = Files.readAllLines(template.resolve("slots.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    @Test
    void partsThatAreRoundedAddUpToTheirTotal() throws Exception {
        balance(keys.get(0));
        assertThat(fill("30", "10.04", "10.04", "9.92", "3.2").err()).doesNotContain("Error", "Warning");
        assertThat(lines()).contains("财政支出30.0亿元，其中教育支出10.1亿元、科技支出10.0亿元、卫生支出9.9亿元。");
    }

    @Test
    void withoutTheColumnPartsAreRoundedEachByItself() throws Exception {
        fill("30", "10.04", "10.04", "9.92", "3.2");
        assertThat(lines()).contains("财政支出30.0亿元，其中教育支出10.0亿元、科技支出10.0亿元、卫生支出9.9亿元。");
    }

    @Test
    void partsThatMissMoreThanRoundingStayAsTheyAre() throws Exception {
        balance(keys.get(0));
        assertThat(fill("35", "10.04", "10.04", "9.92", "3.2").err().lines().filter(l -> l.startsWith("Warning")))
                .contains(
                        "Warning: 模板: 财政支出 is 35.0亿元, but its parts add up to 30.0亿元: rounding does not explain what is missing,"
                                + " and a value given to its last digit is not moved. The parts stand as they were given."
                                + " Correct one of the values.");
        assertThat(lines()).contains("财政支出35.0亿元，其中教育支出10.0亿元、科技支出10.0亿元、卫生支出9.9亿元。");
    }

    @Test
    void partGivenToItsLastDigitKeepsItsValue() throws Exception {
        balance(keys.get(0));
        assertThat(Run.inChinese(command("30.0", "10.0", "10.0", "9.9", "3.2")).err())
                .contains("注意：模板：财政支出是 30.0亿元，分项加起来是 29.9亿元，相差超过四舍五入所能解释的范围（照原样给到末位的数不会挪动）。各分项照所给的数印出。请改正其中的值。");
        assertThat(lines()).contains("财政支出30.0亿元，其中教育支出10.0亿元、科技支出10.0亿元、卫生支出9.9亿元。");
    }

    @Test
    void totalThatIsNoFieldIsToldInBothLanguages() throws Exception {
        balance("总支出");
        assertThat(fill("30", "10.04", "10.04", "9.92", "3.2").err())
                .startsWith(
                        "Error: 模板: Parts are to add up to the field 总支出, which does not exist. Correct the column balance of"
                                + " slots.csv.\n");
        assertThat(Run.inChinese(command("30", "10.04", "10.04", "9.92", "3.2")).err())
                .startsWith("错误：模板：要让分项与字段 总支出 平衡，但没有这个字段。请改正 slots.csv 的 balance 列。\n");
        assertThat(document).doesNotExist();
    }

    @Test
    void directionOffLeavesTheWordsAlone() throws Exception {
        fill("30", "10", "10", "10", "-3.2");
        assertThat(lines()).contains("同比下降3.2%。");
        edit(line -> line.startsWith(keys.get(4) + ",") ? line.replace(",auto,", ",off,") : line);
        fill("30", "10", "10", "10", "-3.2");
        assertThat(lines()).contains("同比增长-3.2%。");
    }

    @Test
    void directionThatIsNoWordIsTold() throws Exception {
        edit(line -> line.startsWith(keys.get(4) + ",") ? line.replace(",auto,", ",never,") : line);
        assertThat(Run.inEnglish("check", template))
                .isEqualTo(new Run(
                        ExitCode.CONTENT,
                        "1 found.\n",
                        "Error: slots.csv, row 6, column \"direction\": \"never\" is neither auto nor off.\n"));
    }

    private void balance(String total) throws Exception {
        List<String> parts = keys.subList(1, 4);
        edit(line -> parts.contains(line.substring(0, line.indexOf(','))) ? line + total : line);
    }

    private void edit(java.util.function.UnaryOperator<String> change) throws Exception {
        Path slots = template.resolve("slots.csv");
        Files.write(slots, Files.readAllLines(slots).stream().map(change).toList());
    }

    private Run fill(String... values) {
        return Run.inEnglish(command(values));
    }

    private Object[] command(String... values) {
        List<Object> words = new java.util.ArrayList<>(List.of("fill", template, "-o", document));
        for (int i = 0; i < values.length; i++) {
            words.addAll(List.of("--set", keys.get(i) + "=" + values[i]));
        }
        return words.toArray();
    }

    private List<String> lines() throws Exception {
        return DraftReader.read(document).draft().paragraphs().stream()
                .map(p -> p.text())
                .toList();
    }
}
