package io.github.tiankong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Masks are careless, but not by a wrong unit. */
class MagnitudeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            港口吞吐产值x.x亿元。      | 12.3         | -    | -
            港口吞吐产值x.x亿元。      | 156.2        | -    | -
            港口吞吐产值x.x亿元。      | 0.3          | -    | -
            港口吞吐产值x.xx亿元。     | 1560.25      | -    | -
            港口吞吐产值x.xx亿元。     | 38512        | -    | value-magnitude-unit
            港口吞吐产值x.xx亿元。     | 38512        | 亿元 | value-magnitude
            港口吞吐产值x.xx亿元。     | 38512亿元    | -    | value-magnitude
            港口吞吐产值x.xx亿元。     | 38512        | 万元 | -
            港口吞吐产值xx.x亿元。     | 38512000     | -    | value-magnitude
            港口吞吐产值xx.x亿元。     | 385120000    | -    | value-magnitude-unit
            港口吞吐产值xx.x亿元。     | 3851200000   | -    | value-magnitude-unit
            港口吞吐产值xx.x亿元。     | -385120      | -    | value-magnitude-unit
            港口吞吐产值X亿元。        | 8512         | -    | -
            港口吞吐产值XX亿元。       | 38512        | -    | value-magnitude-unit
            入库税收xx万元。           | 45678        | -    | -
            入库税收xx万元。           | 38512000     | -    | value-magnitude
            入库税收xx.xx万元。        | 45678.25     | -    | -
            入库税收xx.xx万元。        | 385120       | -    | value-magnitude-unit
            常住人口xx.x万人。         | 456789       | -    | value-magnitude-unit
            常住人口xx.x万人。         | 456.7        | -    | -
            投诉办结xx件。             | 456789       | -    | -
            人均收入x元。              | 32512        | -    | -
            人均收入x.x元。            | 32512.5      | -    | -
            出口货值增长x.x%。         | 1256.3       | -    | -
            出口货值增长x.x%。         | 38512        | -    | value-magnitude
            """)
    void aShortMaskIsOnlyTooSmallForAWrongUnit(String sentence, String raw, String unit, String codes)
            throws Exception {
        String found = String.join(
                " ",
                problems(sentence, raw, unit).stream()
                        .map(Problem::code)
                        .sorted()
                        .toList());
        assertThat(found).isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void namesTheUnitThatIsMeant() throws Exception {
        Problem problem = problems("港口吞吐产值x.xx亿元。", "38512", null).get(0);
        assertThat(new Wording(Locale.ENGLISH).sentence(problem))
                .endsWith(
                        "港口吞吐产值 is 38512.00亿元, but its mask x.xx is made for another size, and the source names no unit. If it counts in 万元, this is 3.8512亿元: write the unit into the table, for example （万元） in the heading, or correct the value.");
        assertThat(new Wording(Locale.CHINESE).sentence(problem))
                .endsWith(
                        "港口吞吐产值是 38512.00亿元，与原来的空 x.xx 大小悬殊，而来源里没有写单位。如果来源以万元计，应是 3.8512亿元：请在表里写明单位（如表头加“（万元）”），或改正数值。");
    }

    private static List<Problem> problems(String sentence, String raw, String unit) throws Exception {
        Template template =
                TemplateMaker.make(DocxDraft.of(TestDocx.ofParagraphs(sentence).read()));
        Value value = new Value(raw, unit == null ? "" : unit, Origin.TYPED);
        Map<String, Value> given = Map.of(template.fields().get(0).key(), value);
        return Checks.run(
                Filler.fill(template, new Values(given, Map.of(), List.of())).filling());
    }
}
