package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence asks for Han characters, and where it does not. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    合同价款人民币（大写）：xxx元整，小写xxx元。 | 100500; 100500 | 合同价款人民币（大写）：壹拾万零伍佰元整，小写100500元。
                    大写金额：xxxx.xx万元整。 | 20030.05 | 大写金额：贰亿零叁拾万零伍佰元整。
                    共计xxx元整。             | 35       | 共计叁拾伍元整。
                    共计xxx元。               | 35       | 共计35元。
                    二〇xx年x月x日            | 2025; 6; 30 | 二〇二五年六月三十日
                    二〇二〇年〇月〇日        | 6; 30    | 二〇二〇年六月三十日
                    20xx年x月x日              | 2025; 6; 30 | 2025年6月30日
                    """)
    void printsWhatIsAskedFor(String draft, String values, String expected) throws Exception {
        assertThat(FilledText.of(draft, values.split("; ", -1)).text()).isEqualTo(expected);
    }

    @Test
    void openBlanksKeepTheirUnit() throws Exception {
        String draft = "大写金额：xxxx元整，二〇xx年x月。";
        assertThat(FilledText.of(draft).text()).isEqualTo(draft);
    }
}
