package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import org.junit.jupiter.api.Test;

/** Naming costs in proportion to the text, one long paragraph or many. */
class NamingCostTest {
    private static final String SENTENCE =
            "完成工业产值⟦amount 亿元:xxx⟧亿元，同比增长⟦percent %:x.x⟧%，其中⟦name:x⟧集团⟦amount 亿元:x⟧亿元、⟦year 年:xxxx⟧年⟦month 月:x⟧月开工。";

    @Test
    void tenTimesTheParagraphTakesAboutTenTimesAsLong() {
        assertThat(factor(SENTENCE.repeat(2_000), SENTENCE.repeat(20_000))).isLessThan(25);
    }

    @Test
    void aMillionCharactersBetweenTwoFiguresDoNotStall() {
        String far = "⟦amount 万元:x⟧万元" + "一、（甲，乙".repeat(200_000) + "⟦amount 万元:x⟧万元";
        assertThat(nanos(MarkedText.of(far))).isLessThan(5_000_000_000L);
    }

    private static double factor(String text, String longer) {
        MarkedText small = MarkedText.of(text);
        MarkedText large = MarkedText.of(longer);
        for (int warm = 0; warm < 5; warm++) {
            nanos(small);
        }
        long least = Long.MAX_VALUE;
        long leastLarge = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            least = Math.min(least, nanos(small));
            leastLarge = Math.min(leastLarge, nanos(large));
        }
        System.out.printf(
                "naming: %d ms for %d figures%n",
                leastLarge / 1_000_000, large.figures().size());
        return (double) leastLarge / least;
    }

    private static long nanos(MarkedText text) {
        long start = System.nanoTime();
        text.named();
        return System.nanoTime() - start;
    }
}
