package io.github.tiankong.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Map<String, BigDecimal> CURRENT =
            Map.of("总数", new BigDecimal("10"), "甲", new BigDecimal("4.0"), "乙", new BigDecimal("6"));
    private static final Map<String, BigDecimal> LAST = Map.of("总数", new BigDecimal("8"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            甲 lte 总数                            ; true
            总数 <= 甲                             ; false
            甲 lt 4                                ; false
            甲 gte 4                               ; true
            乙 gt 甲                               ; true
            甲 + 乙 == 总数                        ; true
            甲 + 乙 = 总数                         ; true
            甲 != 4                                ; false
            （甲＋乙）× 2 ＞ 总数                  ; true
            甲 ≤ 乙 && 乙 ≤ 甲                     ; false
            甲 ≤ 乙 ＆＆ 甲 ≥ 4                    ; true
            甲 gt 乙 || 总数 gt 上年.总数          ; true
            !(甲 gt 乙) && (甲 lt 1 || 乙 == 6)    ; true
            !(甲 lt 乙)                            ; false
            ((甲 + 乙)) * (2) lte (总数) * 2       ; true
            甲 gt 乙 && 甲 gt 乙 || 甲 lt 乙       ; true
            """)
    void holdsOrNot(String text, boolean expected) throws FormulaException {
        assertThat(Condition.parse(text).holds(known(Map.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            镇 == "云岭"               ; true
            镇 != “云岭”               ; false
            镇 = '双桥' || 甲 gt 0     ; true
            项目.名称 == "云岭"        ; true
            镇??                       ; true
            村？？                     ; false
            !(村??) && 镇 == "云岭"    ; true
            """)
    void comparesTextsAndAsksForValues(String text, boolean expected) throws FormulaException {
        Map<String, String> texts = Map.of("镇", "云岭", "项目.名称", "云岭");
        assertThat(Condition.parse(text).holds(known(texts))).isEqualTo(expected);
    }

    private static Known known(Map<String, String> texts) {
        return new Known(
                input -> Optional.ofNullable((input.lastYear() ? LAST : CURRENT).get(input.key())),
                key -> Optional.ofNullable(texts.get(key)));
    }

    @Test
    void cannotBeChangedThroughTheFieldsItNames() throws FormulaException {
        Condition condition = Condition.parse("乙 lt 上年.总数 && 镇 == \"云岭\"");
        assertThat(condition.currentKeys()).isUnmodifiable();
        assertThat(condition.lastKeys()).isUnmodifiable();
        assertThat(condition.textKeys()).isUnmodifiable();
    }

    @Test
    void namesTheFieldsItNeeds() throws FormulaException {
        Condition condition = Condition.parse("乙 lt 1 || (甲 + 乙) gt 上年.总数");
        assertThat(condition.currentKeys()).containsExactly("乙", "甲");
        assertThat(condition.lastKeys()).containsExactly("总数");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "甲",
                "甲 lt",
                "lt 甲",
                "甲 lt 乙 lt 总数",
                "(甲 lt 乙",
                "甲 lt 乙)",
                "甲 & 乙",
                "!甲",
                "甲 lt 乙 &&",
                "甲?",
                "甲 + 乙??",
                "甲?has_content",
                "甲 lt \"1\"",
                "甲 lt 乙 <#list>",
                "甲 lt 1e5",
                "(甲 lt 乙) + 1 gt 0",
                "甲[0] gt 1"
            })
    void refusesWhatIsNoCondition(String text) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOfSatisfying(
                        FormulaException.class, e -> assertThat(e.code()).isEqualTo("formula-syntax"));
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> Condition.parse("!".repeat(5000) + "(1 lt 2)")).isInstanceOf(FormulaException.class);
        assertThatThrownBy(() -> Condition.parse("(".repeat(5000) + "1 lt 2" + ")".repeat(5000)))
                .isInstanceOf(FormulaException.class);
    }
}
