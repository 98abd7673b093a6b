package io.github.tiankong.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            0 0
            0.00 0
            12 12
            49.70 49.7
            007 7
            1,234,567.80 1234567.8
            12,345 12345
            -3.2 -3.2
            −3.2 -3.2
            －3.2 -3.2
            +3.2 3.2
            １２３．４０ 123.4
            １，２３４ 1234
            100 100
            123456789012345678901234567890 123456789012345678901234567890
            """)
    void readsWhatReportsWrite(String text, String canonical) {
        assertThat(Decimals.parse(text).map(Decimals::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                ".5",
                "5.",
                "1.2.3",
                "1e5",
                "1E99999999",
                "12万",
                "8.3%",
                "1,23",
                "1234,567",
                "0,123",
                " 1",
                "1 ",
                "٣",
                "①",
                "--1",
                "1234567890123456789012345678901",
                "0x1F",
                "1_000",
                "Infinity",
                "NaN"
            })
    void refusesEverythingElse(String text) {
        assertThat(Decimals.parse(text)).isEmpty();
    }

    @Test
    void readsBackWhatItPrints() {
        Random random = new Random(20);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(), random.nextInt(12));
            assertThat(Decimals.parse(Decimals.canonical(value)).orElseThrow()).isEqualByComparingTo(value);
        }
    }
}
