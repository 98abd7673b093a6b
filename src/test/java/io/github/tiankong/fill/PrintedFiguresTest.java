package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is told as the sentence has it, never as a bare number with a minus. */
class PrintedFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全区产值同比增长x.x%。        | 3.4   | 增长3.4%
            全区产值同比增长x.x%。        | -3.4  | 下降3.4%
            全区产值同比增长x.x%。        | 0     | 持平
            全区产值同比下降x.x%。        | -3.4  | 下降3.4%
            出口降幅为x.x%。              | -3.4  | 降幅为3.4%
            税收比上年增加xxx万元。       | -30   | 比上年减少30万元
            占比高于全市平均x.x个百分点。 | -1.5  | 低于全市平均1.5个百分点
            出口实现x.x%的增长。          | -3.2  | 下降3.2%
            出口增速为-x.x%。             | -3.2  | -3.2%
            完成投资xx.x亿元。            | 12.3  | 12.3亿元
            拨付资金（大写）xxx万元整。   | 230   | 贰佰叁拾万元整
            """)
    void isToldWithItsWordAndUnit(String sentence, String value, String told) throws Exception {
        Template template = FilledText.template(sentence);
        Field field = template.fields().get(0);
        Values values = new Values(Map.of(field.key(), new Value(value, "", Origin.TYPED)), Map.of(), List.of());
        assertThat(new PrintedFigures(Filler.fill(template, values).filling(), Spot.of(template)).of(field))
                .contains(told);
    }

    @Test
    void openFieldIsNotTold() throws Exception {
        Template template = FilledText.template("完成投资xx.x亿元。");
        assertThat(new PrintedFigures(Filling.open(template), Spot.of(template))
                        .of(template.fields().get(0)))
                .isEmpty();
    }
}
