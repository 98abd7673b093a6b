package io.github.tiankong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What honest fillings of offices' reports must not be blamed for. */
class ClerkChecksTest {
    @TempDir
    Path folder;

    @Test
    void aLineSaysNothingOfTheSize() throws Exception {
        assertThat(found("审批时间压缩至____个工作日。\n", "0.5")).isEmpty();
    }

    @Test
    void whatIsPlannedIsNotWhatWasDone() throws Exception {
        String draft = """
                一、工作回顾
                （一）培育企业。新引进科技企业x家。
                二、下一步打算
                （一）做强产业。新引进科技企业x家。
                """;
        assertThat(found(draft, "3", "5")).isEmpty();
    }

    @Test
    void oneIndicatorWithTwoResultsIsTold() throws Exception {
        String draft = """
                一、目标任务完成情况
                新引进科技企业x家。
                二、科技工作
                新引进科技企业x家。
                """;
        assertThat(found(draft, "3", "5")).containsExactly("value-twice");
    }

    @Test
    void nothingTypedForAFieldThatMustBeFilledLeavesItOpen() throws Exception {
        assertThat(found("述职人：____\n", " ")).containsExactly("field-open");
    }

    /** The values are for the fields in their order. */
    private List<String> found(String draft, String... raw) throws Exception {
        Template template = TemplateMaker.make(DraftReader.read(Files.writeString(folder.resolve("简报.txt"), draft)));
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < raw.length; i++) {
            values.put(template.fields().get(i).key(), new Value(raw[i], "", Origin.TYPED));
        }
        Filler.Outcome outcome = Filler.fill(template, new Values(values, Map.of(), List.of()));
        assertThat(outcome.problems()).isEmpty();
        return Checks.run(outcome.filling()).stream().map(Problem::code).toList();
    }
}
