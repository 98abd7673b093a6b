package io.github.tiankong.figure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFinderTest {
    private static final String ALPHABET = "0123456789０９.．,，、:：-—～至和%％年月日号亿万元个百分点家第前+×/《》“”\"[]【】（） \tGx增长下降𠮷\ud840";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产值718.0亿元 | 718.0 亿元 1
            １２．５％ | １２．５ % 1
            存款9,876.54亿元 | 9,876.54 亿元 2
            1300余亩 | 1300 亩 0
            2000多人次 | 2000 人次 0
            1—6月份 | 1 月 0; 6 月 0
            15%～20% | 15 % 0; 20 % 0
            100～150吨 | 100 吨 0; 150 吨 0
            12、15和18家 | 12 家 0; 15 家 0; 18 家 0
            0.2个、1.4个和1.7个百分点 | 0.2 个百分点 1; 1.4 个百分点 1; 1.7 个百分点 1
            47.3:52.7 | 47.3  1; 52.7  1
            2020.12.31 | 2020  0; 12  0; 31  0
            第2、第3位 | 2 位 0; 3 位 0
            10名优秀干部 | 10 名 0
            27微克每立方米 | 27 微克每立方米 0
            8大任务，618大促 | 8 大 0; 618  0
            没有数字 |
            """)
    void findsNumbersWithTheirUnits(String text, String expected) {
        String found = NumberFinder.find(text).stream()
                .map(PrintedNumber::figure)
                .map(figure -> figure.text() + " " + figure.unit().text() + " "
                        + figure.decimals().orElse(-1))
                .collect(joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void spansOfAnyTextAreInBoundsOrderedAndDisjoint() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            int last = 0;
            for (PrintedNumber number : NumberFinder.find(text.toString())) {
                Figure figure = number.figure();
                assertThat(figure.start()).isGreaterThanOrEqualTo(last);
                assertThat(text.substring(figure.start(), figure.end())).isEqualTo(figure.text());
                assertThat(number.end()).isBetween(figure.end(), text.length());
                last = figure.end();
            }
        }
    }

    @Test
    void aMegabyteOfNumbersTakesNoLongerThanReadingIt() {
        String text = "1、".repeat(250_000) + "9".repeat(250_000) + "1.".repeat(125_000) + "1,234".repeat(50_000);
        long start = cpuNanos();
        List<PrintedNumber> found = NumberFinder.find(text);
        assertThat(found).hasSizeGreaterThan(300_000);
        assertThat(cpuNanos() - start).isLessThan(5_000_000_000L);
    }

    /** Time of this thread alone: other work on the machine must not fail the test. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
