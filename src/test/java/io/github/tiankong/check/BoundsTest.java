package io.github.tiankong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rate, a rank or a multiple cannot be. */
class BoundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            全县城镇化率为x.x%。             | 63.2  | -
            全县城镇化率为x.x%。             | -3.2  | WARNING value-share
            全县城镇化率为x.x%。             | 123.4 | WARNING value-share
            城镇调查失业率控制在x.x%以内。   | -3.2  | WARNING value-share
            网办件按期办结率xx.x%。          | 123   | WARNING value-share
            网办件按期办结率xx.x%。          | 100   | -
            规上企业产销率xx.x%。            | 102.3 | -
            规上企业产销率xx.x%。            | -2.3  | WARNING value-rate
            年度计划完成率xx.x%。            | 131.5 | -
            贷款拨备覆盖率xx.x%。            | 182.0 | -
            森林覆盖率xx.x%。                | 182.0 | WARNING value-share
            营收利润率x.x%。                 | -3.2  | -
            人口自然增长率x.x%。             | -0.2  | -
            人口自然增长率x.x‰。             | -0.2  | -
            税收同比增长x.x%。               | 123.4 | -
            夜市客流是上年的x.x倍。          | 3.2   | -
            夜市客流是上年的x.x倍。          | -3.2  | ERROR value-multiple
            营商评价居全市第x位。            | 3     | -
            营商评价居全市第x位。            | -3    | ERROR value-rank
            营商评价居全市第x位。            | 0     | ERROR value-rank
            """)
    void tellsWhatCannotBe(String sentence, String raw, String told) throws Exception {
        Template template =
                TemplateMaker.make(DocxDraft.of(TestDocx.ofParagraphs(sentence).read()));
        Map<String, Value> given = Map.of(template.fields().get(0).key(), new Value(raw, "", Origin.TYPED));
        String found = Checks.run(Filler.fill(template, new Values(given, Map.of(), List.of()))
                        .filling())
                .stream()
                .map(p -> p.severity() + " " + p.code())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(told == null ? "" : told);
    }
}
