package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.3.4 | 亿元 | "12.3.4" is not a number, as 工业产值 needs one. Correct the cell, for example 12.34.
            12.3   | 吨   | "12.3 吨" cannot be converted into 亿元, as 工业产值 needs it. Correct the unit or the number.
            12.3吨 |      | "12.3吨" cannot be converted into 亿元, as 工业产值 needs it. Correct the unit or the number.
            """)
    void areQuotedAsTheCellHasThem(String raw, String unit, String sentence) throws Exception {
        Template template = FilledText.template("完成工业产值xx.x亿元。");
        Origin cell = Origin.ofCell("a.csv", "", 2, "值");
        Values values = new Values(Map.of("工业产值", new Value(raw, unit == null ? "" : unit, cell)), Map.of(), List.of());
        Wording english = new Wording(Locale.ENGLISH);
        assertThat(Filler.fill(template, values).problems().stream().map(english::sentence))
                .containsExactly("a.csv, row 2, column \"值\": " + sentence);
    }
}
