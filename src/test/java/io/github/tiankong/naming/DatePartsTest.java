package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatePartsTest {

    @Test
    void joinsTheFiguresOfOneDate() {
        List<Spot> spots = spots("签于⟦year 年:20xx⟧年⟦month 月:x⟧月⟦day 日:x⟧日");
        assertThat(DateParts.first(spots, spots.get(2))).isEqualTo(spots.get(0));
        assertThat(DateParts.last(spots, spots.get(0))).isEqualTo(spots.get(2));
    }

    @Test
    void joinsAHyphenedDate() {
        List<Spot> spots = spots("日期：⟦year:20xx⟧-⟦month:xx⟧-⟦day:xx⟧");
        assertThat(DateParts.first(spots, spots.get(2))).isEqualTo(spots.get(0));
    }

    @Test
    void tellsBothEndsOfASpan() {
        List<Spot> spots = spots("自⟦month 月:x⟧月⟦day 日:x⟧日至⟦month 月:x⟧月⟦day 日:x⟧日");
        assertThat(spots.stream().map(spot -> DateParts.bound(spots, spot)).toList())
                .containsExactly("起始", "起始", "截止", "截止");
    }

    @Test
    void readsAnHourWithItsMinutes() {
        List<Spot> spots = spots("于⟦other 时:x⟧时⟦other 分:xx⟧分撤离，得分⟦other 分:xx⟧分");
        assertThat(spots.stream().map(spot -> DateParts.isClock(spots, spot)).toList())
                .containsExactly(true, true, false);
    }

    private static List<Spot> spots(String line) {
        MarkedText text = MarkedText.of(line);
        return SpotReader.read(text.draft(), text.figures());
    }
}
