package io.github.tiankong.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word of change and a minus at one number, and where a minus stands rightly. */
class SignClashTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    税收同比增长-3.2%，利润下降2.1%。   | 增长-3.2%
                    税收同比增长 -3.2%。               | 增长 -3.2%
                    税收同比增长了近−3.2%。             | 增长了近−3.2%
                    税收同比增长（-3.2%）。             | 增长（-3.2%
                    税收同比增长“-3.2%”。              | 增长“-3.2%
                    税收同比增长，-3.2%。               | 增长，-3.2%
                    税收同比增长：-3.2%。               | 增长：-3.2%
                    税收同比增长不低于-3.2%。            | 增长不低于-3.2%
                    税收同比下降-3.2%。                | 下降-3.2%
                    税收降幅-3.2%。                   | 降幅-3.2%
                    稅收同比增長-3.2%。                | 增長-3.2%
                    税收同比蹿升-3.2%。                | 升-3.2%
                    税收同比增补-3.2亿元。              | 增补-3.2亿元
                    税收超额完成-3.2%。                | 超额完成-3.2%
                    税收同比多-3.2亿元。               | 多-3.2亿元
                    税收同比多发-3.2亿元。              | 多发-3.2亿元
                    税收同比+-3.2%。                  | +-3.2%
                    占比高于全市平均-3.2个百分点。         | 高于全市平均-3.2个百分点
                    分别增长3.2亿元、-1.2%。            | 增长3.2亿元、-1.2%
                    分别增长3.2%、1.5%和-1.2%。         | 增长3.2%、1.5%和-1.2%
                    税收实现-3.2%的增长。               | -3.2%的增长
                    税收实现-3.2%左右的增长。            | -3.2%左右的增长
                    税收实现-3.2%增长。                | -3.2%增长
                    税收增长-3.2%，利润增加-5万元。       | 增长-3.2% 增加-5万元
                    """)
    void isFound(String text, String clashes) {
        assertThat(SignClash.find(text).stream()
                        .map(c -> text.substring(c.start(), c.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(clashes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增速为-3.2%，增幅为-0.4%，涨幅-0.1%，增长率-3.2%，增减-3.2%，涨跌幅-1.5%。",
                "净增-3人，净流入-3.2万人，进出口差额-3.2亿元，利润-3.2亿元，结余-3.2亿元，增量-3.2亿元。",
                "税收同比-3.2%，环比+2.1%；同比增长、环比-0.3%。",
                "增速下降为-3.2%，跌至-5.1%，降到-2%，回升至-1.2%。",
                "投资出现下降（-3.2%），增速较低（-3.2%），涨幅回落，为-0.3%。",
                "最低-3.2℃，最高-1℃，快递-3.2%，超市-1.1%，高速-2%，降水-3.2%。",
                "分别为3.2%、-1.2%，由增长3.2%到-1.2%，较上年增速3.2%、-1.2%。",
                "增长3.2%-5.1%，增长2-3个百分点，KZ-3，增长A-3。",
                "跌至-3.2%的低点，以-3.2%的增速收官，-3.2%的负增长。",
                "同比增长%\t-3.2\t5.1",
                "同比增长\t-3.2\t5.1",
            })
    void isNoneWhereAMinusStandsRightly(String text) {
        assertThat(SignClash.find(text)).isEmpty();
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "增长，、（-".repeat(100_000) + "（".repeat(300_000) + "-3" + "\t-3".repeat(100_000);
        assertThat(SignClash.find(text)).hasSizeLessThan(3);
    }
}
