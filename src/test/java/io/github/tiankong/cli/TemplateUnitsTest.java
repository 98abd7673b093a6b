package io.github.tiankong.cli;

import static io.github.tiankong.docx.TestXml.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fill} makes of a template whose units are not all the same. */
class TemplateUnitsTest {
    private static final String TEXT = p("全年支出${支出}亿元，收入${收入}万元，缺口${缺口}万元。");
    private static final String SLOTS = "支出,支出,,amount,亿元,2,,x.xx,\n收入,收入,,amount,万元,0,,xxxx,\n";

    @TempDir
    Path folder;

    private Path template;
    private Path output;

    @Test
    void computesAcrossUnits() throws Exception {
        write(TEXT, SLOTS + "缺口,收支缺口,,amount,万元,0,支出 - 收入,xxxx,\n");
        assertThat(Run.inEnglish("check", template)).isEqualTo(new Run(0, "Nothing found.\n", ""));
        Run run = fill("--set", "支出=6.25", "--set", "收入=41300");
        assertThat(run.err()).isEmpty();
        assertThat(text()).isEqualTo("全年支出6.25亿元，收入41300万元，缺口21200万元。");
    }

    @Test
    void refusesUnitsThatDoNotGoTogether() throws Exception {
        write(TEXT, SLOTS.replace("amount,万元", "count,家") + "缺口,收支缺口,,amount,万元,0,支出 - 收入,xxxx,\n");
        Run run = fill("--set", "支出=6.25", "--set", "收入=413");
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .contains(
                        "收支缺口: the units in the formula \"支出 - 收入\" do not go together, or it is not sure how to convert"
                                + " them: 支出 亿元、收入 家 → 万元. Correct the units in slots.csv, or add and subtract only what is"
                                + " counted in units of one kind.");
        assertThat(output).doesNotExist();
    }

    private void write(String body, String slots) throws IOException {
        template = new Faulty("", body, slots, "").writeTo(folder.resolve("t"));
        output = folder.resolve("o.docx");
    }

    private Run fill(Object... more) {
        Object[] arguments = new Object[more.length + 4];
        System.arraycopy(new Object[] {"fill", template, "-o", output}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.inEnglish(arguments);
    }

    private String text() throws Exception {
        return DocxText.of(DocxPackage.read("o.docx", Files.readAllBytes(output))).paragraphs().stream()
                .map(DocxParagraph::text)
                .collect(Collectors.joining("\n"));
    }
}
