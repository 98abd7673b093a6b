package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import org.junit.jupiter.api.Test;

class AimsTest {

    @Test
    void areAllThatStandsUnderTheHeadingOfAims() {
        MarkedText text =
                MarkedText.of("二、明年主要预期目标", "粮食总产量⟦quantity 万吨:XX⟧万吨，财政收入增长⟦percent %:X⟧%，失业率控制在⟦percent %:X⟧%以内。");
        assertThat(text.labels()).containsExactly("粮食总产量目标", "财政收入增幅目标", "失业率目标");
    }

    @Test
    void areUnderPlansOnlyWhatIsBounded() {
        MarkedText text = MarkedText.of("二、明年工作打算", "将启动改造项目⟦count 个:XX⟧个，失业率控制在⟦percent %:X⟧%以内。");
        assertThat(text.labels().get(0)).doesNotEndWith("目标");
        assertThat(text.labels().get(1)).isEqualTo("失业率目标");
    }
}
