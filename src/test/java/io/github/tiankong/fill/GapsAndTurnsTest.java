package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Wording;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs that a sentence of gaps and turns can only tell in part: none is dropped. */
class GapsAndTurnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            税收增幅较上年扩大x.x个百分点。     | 3.2     | 税收增幅较上年扩大3.2个百分点。    | -
            税收增幅较上年扩大x.x个百分点。     | -3.2    | 税收增幅较上年扩大x.x个百分点。    | direction-unsure
            税收增幅较上年扩大x.x个百分点。     | 0       | 税收增幅较上年扩大0.0个百分点。    | direction-zero
            税收降幅较上年收窄x.x个百分点。     | 3.2     | 税收降幅较上年收窄3.2个百分点。    | -
            税收降幅较上年收窄x.x个百分点。     | -3.2    | 税收降幅较上年收窄x.x个百分点。    | direction-unsure
            税收降幅较上年收窄x.x个百分点。     | +3.2    | 税收降幅较上年收窄x.x个百分点。    | direction-unsure
            城乡差距缩小x.x个百分点。           | -3.2    | 城乡差距缩小x.x个百分点。          | direction-unsure
            城乡差距缩小x.x个百分点。           | 3.2     | 城乡差距缩小3.2个百分点。          | -
            营商评价排名前移x位。               | 2       | 营商评价排名前移2位。              | -
            营商评价排名前移x位。               | -2      | 营商评价排名后移2位。              | -
            营商评价排名前移x位。               | 0       | 营商评价排名持平。                 | -
            营商评价排名后移x位。               | 0       | 营商评价排名持平。                 | -
            营商评价排名较上年后移x位。         | 0       | 营商评价排名较上年持平。           | -
            新聘教师增加x位。                   | 0       | 新聘教师增加0位。                  | -
            施工面积由增转降，下降x.x%。        | 3.2     | 施工面积由增转降，下降3.2%。       | -
            施工面积由增转降，下降x.x%。        | -3.2    | 施工面积由增转降，下降3.2%。       | -
            施工面积由增转降，下降x.x%。        | 0       | 施工面积由增转降，下降x.x%。       | direction-turned
            施工面积由增转降，同比下降x.x%。    | 增长3.2 | 施工面积由增转降，同比下降x.x%。   | direction-turned
            施工面积由降转增，比上年增长x.x%。  | -3.2    | 施工面积由降转增，比上年增长x.x%。 | direction-turned
            施工面积由降转增，比上年增长x.x%。  | 3.2     | 施工面积由降转增，比上年增长3.2%。 | -
            施工面积增长x.x%（由降转增）。      | 0       | 施工面积增长x.x%（由降转增）。     | direction-turned
            施工面积由增转降，税收增长x.x%。    | 3.2     | 施工面积由增转降，税收增长3.2%。   | -
            税收增长x.x%，利润由盈转亏。        | 3.2     | 税收增长3.2%，利润由盈转亏。       | -
            税收增长x.x%，增幅扩大x.x个百分点。 | 3.2;1.1  | 税收增长3.2%，增幅扩大1.1个百分点。 | -
            税收增长x.x%，增幅扩大x.x个百分点。 | -3.2;1.1 | 税收下降3.2%，增幅扩大1.1个百分点。 | direction-size
            税收增长x.x%，涨幅回落x.x个百分点。 | -3.2;1.1 | 税收下降3.2%，涨幅回落1.1个百分点。 | direction-size
            税收下降x.x%，降幅收窄x.x个百分点。 | 3.2;1.1  | 税收下降3.2%，降幅收窄1.1个百分点。 | -
            税收下降x.x%，降幅收窄x.x个百分点。 | 0;1.1    | 税收持平，降幅收窄1.1个百分点。     | direction-size
            税收下降x.x%，增速回落x.x个百分点。 | 3.2;1.1  | 税收下降3.2%，增速回落1.1个百分点。 | -
            税收增长x.x%，工业降幅收窄x.x个百分点。 | 3.2;1.1 | 税收增长3.2%，工业降幅收窄1.1个百分点。 | -
            夜市拉动全县消费增长x.x个百分点。   | 0       | 夜市拉动全县消费增长0.0个百分点。  | -
            夜市拉动全县消费增长x.x个百分点。   | 1.2     | 夜市拉动全县消费增长1.2个百分点。  | -
            """)
    void noSignIsDropped(String sentence, String value, String text, String codes) throws Exception {
        FilledText filled = FilledText.of(sentence, value.split(";"));
        assertThat(filled.text()).isEqualTo(text);
        assertThat(filled.problems().stream().map(Problem::code).collect(Collectors.joining(" ")))
                .isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void saysWhatIsNotSure() throws Exception {
        Problem problem = FilledText.of("税收增幅较上年扩大x.x个百分点。", "-3.2").problems().get(0);
        assertThat(new Wording(Locale.ENGLISH).sentence(problem))
                .isEqualTo(
                        "test, sentence \"税收增幅较上年扩大x.x个百分点。\": 税收增幅扩大 is -3.2, but the sentence tells how far something widened or narrowed; what a contrary sign means there (收窄, a turn from rise to fall, or the drop of a drop) depends on both rates. Write the number without a sign if the word is right, or put the right word into the draft (扩大, 收窄, 缩小).");
        assertThat(new Wording(Locale.CHINESE).sentence(problem))
                .isEqualTo(
                        "test，句子“税收增幅较上年扩大x.x个百分点。”：税收增幅扩大为 -3.2，但句子说的是幅度或差距扩大、收窄了多少，符号相反时是收窄、由增转降还是降幅变化，要看两期的数，程序不猜。词用对了的，请填不带符号的数；否则请在草稿里改用对的词（扩大、收窄、缩小）。");
    }

    @Test
    void saysWhatATurnDenies() throws Exception {
        Problem problem = FilledText.of("施工面积由增转降，下降x.x%。", "0").problems().get(0);
        assertThat(new Wording(Locale.ENGLISH).sentence(problem))
                .isEqualTo(
                        "test, sentence \"施工面积由增转降，下降x.x%。\": 降幅 is 0.0, which does not go with 由增转降 beside it. Correct the value, or reword the sentence.");
        assertThat(new Wording(Locale.CHINESE).sentence(problem))
                .isEqualTo("test，句子“施工面积由增转降，下降x.x%。”：降幅为 0.0，与旁边的“由增转降”不符。请改正数值，或改写句子。");
    }
}
