package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ⟦month 月:x⟧月底前竣工      | 竣工
            ⟦day 日:x⟧日，登陆沿海      | 登陆沿海
            ⟦day 日:x⟧日。             | ''
            """)
    void readsTheEventBehindADate(String line, String event) {
        MarkedText text = MarkedText.of(line);
        List<Spot> spots = SpotReader.read(text.draft(), text.figures());
        assertThat(EventWords.behind(spots, spots.get(0))).isEqualTo(event);
    }
}
