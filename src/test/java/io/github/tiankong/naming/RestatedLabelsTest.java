package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last figure of each sentence, where what names it was told before, stands behind it or beside a known value. */
class RestatedLabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            水费、电费分别下降⟦percent %:x⟧%和3%。 | 水费降幅
            冷库存在约⟦quantity 万吨:xx⟧万吨的果蔬仓储缺口。 | 果蔬仓储缺口
            达成合作意向金额⟦amount 亿元:x.x⟧亿元。 | 达成合作意向金额
            水利经费总额⟦amount 万元:xx⟧万元，已使用⟦percent %:xx⟧%。 | 水利经费使用率
            发放助农贷款⟦amount 万元:xx⟧万元，单笔最高⟦amount 万元:xx⟧万元。 | 助农贷款单笔最高额
            保存率为⟦percent %:xx⟧%，距省定⟦percent %:xx⟧%的目标还差⟦percentage_point 个百分点:x⟧个百分点。 | 保存率目标差距
            校队在省赛中斩获金奖⟦count 个:x⟧个、银奖⟦count 个:x⟧个。 | 银奖数
            一产增加值⟦amount 亿元:xx⟧亿元，二产⟦amount 亿元:xx⟧亿元。 | 二产增加值
            ⟦count 家:x⟧家门店出现亏损。 | 亏损门店数
            夜班占比⟦percent %:xx⟧%，白班占比⟦percent %:xx⟧%，前者上升⟦percentage_point 个百分点:x⟧个百分点，后者下降⟦percentage_point 个百分点:x⟧个百分点。 | 白班占比下降
            """)
    void namesTheLastFigure(String sentence, String label) {
        assertThat(MarkedText.of(sentence).labels()).last().isEqualTo(label);
    }
}
