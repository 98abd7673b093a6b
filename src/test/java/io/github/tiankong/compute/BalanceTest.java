package io.github.tiankong.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    33.333 33.333 33.334    | 100     | 1 | 33.3 33.3 33.4
                    1.25 1.25 1.25 1.25     | 5       | 1 | 1.2 1.2 1.3 1.3
                    0.4 0.4 0.4             | 1.2     | 0 | 1 0 0
                    10 20                   | 30      | 0 | 10 20
                    -0.4 -0.4 -0.4          | -1.2    | 0 | -1 0 0
                    12.44 12.44 12.44 12.68 | 50      | 1 | 12.5 12.4 12.4 12.7
                    10 20                   | 35      | 0 | none
                    60.0 25.0 14.9          | 100.0   | 1 | none
                    0.3 0.3 0.3             | 1.0     | 1 | none
                    60.0 25.04 14.9         | 100.0   | 1 | none
                    60.0 25.04 14.94        | 99.98   | 1 | 60.0 25.1 14.9
                    60.0 25.06 14.96        | 100.02  | 1 | 60.0 25.0 15.0
                    -0.333 -0.333 1.5       | 1.0     | 1 | none
                    33.33 33.33 33.33       | 100     | 1 | 33.4 33.3 33.3
                    61 40.6                 | 100     | 0 | none
                    1 9000000000.5          | 3       | 0 | none
                    """)
    void partsAddUp(String parts, BigDecimal total, int decimals, String expected) {
        Optional<List<BigDecimal>> rounded = Balance.round(numbers(parts), total, decimals);
        assertThat(rounded).isEqualTo(expected.equals("none") ? Optional.empty() : Optional.of(numbers(expected)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyPartsAddUpAndNoneMovesFar(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<BigDecimal> parts = new ArrayList<>();
            for (int n = 1 + random.nextInt(20); n > 0; n--) {
                parts.add(BigDecimal.valueOf(random.nextInt(), 4));
            }
            BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<BigDecimal> rounded = Balance.round(parts, total, 1).orElseThrow();
            assertThat(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(total.setScale(1, RoundingMode.HALF_UP));
            for (int p = 0; p < parts.size(); p++) {
                assertThat(rounded.get(p).subtract(parts.get(p)).abs()).isLessThan(new BigDecimal("0.15001"));
            }
        }
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
