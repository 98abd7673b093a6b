package io.github.tiankong.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.Mention;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that naming shortens or tells in other words than the draft. */
class OwnWordsTest {
    private static final List<FieldName> FIELDS = List.of(
            field("规上工业增加值", "亿元", SlotType.AMOUNT, "上半年，全区实现规模以上工业增加值"),
            field("规上工业增加值同比增幅", "%", SlotType.PERCENT, "上半年，全区实现规模以上工业增加值xx.x亿元，同比增长"),
            field("银行贷款余额", "亿元", SlotType.AMOUNT, "6月末，银行各项贷款余额达"),
            field("非税收入占地方收入比重", "%", SlotType.PERCENT, "地方收入x.x亿元，非税占比为"),
            field("枫桥镇技改投入", "万元", SlotType.AMOUNT, "枫桥镇：技改投入"));

    private static FieldName field(String label, String unit, SlotType type, String before) {
        return new FieldName(label, label, unit, type, new Mention("", before));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            规模以上工业增加值,                 规上工业增加值
            规模以上工业增加值（亿元）,          规上工业增加值
            规模以上工业增加值同比,             规上工业增加值同比增幅
            全区实现规模以上工业增加值,          规上工业增加值
            上半年，全区实现规模以上工业增加值,   规上工业增加值
            银行各项贷款余额,                  银行贷款余额
            银行的各项贷款余额,                银行贷款余额
            非税占比,                         非税收入占地方收入比重
            上年规模以上工业增加值,             上年.规上工业增加值
            """)
    void aFieldGoesByTheDraftsOwnWordsAndTheFullName(String name, String key) {
        assertThat(new FieldMatcher(FIELDS).match(name, "").key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"技改投入", "全省规模以上工业增加值", "同比增长"})
    void wordsThatMayBeAnothersNameNoField(String name) {
        assertThat(new FieldMatcher(FIELDS).match(name, "").isSure()).isFalse();
    }

    @Test
    void wordsBeforeSeveralFieldsAreOnlySuggested() {
        List<FieldName> fields = List.of(
                field("税收占地方收入比重", "%", SlotType.PERCENT, "其中税收占比"),
                field("税收占生产总值比重", "%", SlotType.PERCENT, "全口径的税收占比"),
                field("本月税收占财政收入比重", "%", SlotType.PERCENT, "本月税收占比"));
        FieldMatcher matcher = new FieldMatcher(fields);
        assertThat(matcher.match("税收占比", "%").isSure()).isFalse();
        assertThat(matcher.suggestions("税收占比")).isNotEmpty();
    }
}
