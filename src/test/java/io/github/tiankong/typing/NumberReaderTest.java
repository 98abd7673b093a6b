package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.typing.NumberReader.Reading;
import io.github.tiankong.typing.YearMove.MovedYear;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    private static final String[] PIECES = {
        "1", "20", "2020", "３", ".", "，", ",", "、", ":", "-", "—", "%", "年", "月", "日", "亿元", "个", "第", "前", "位", "名",
                "以上",
        "项目", "增长", "下降", "《", "》", "“", "”", "[", "]", "（", "）", "+", "×", "/", "G", "𠮷", "\ud840", "\t", "|", " ",
                "圈", "分钟",
        "排名", "为", "达到", "指数", "0", "岁", "周年", "强", "级", "倍", "号", "时"
    };

    private static Draft draft(String... lines) {
        return Draft.ofLines("report.txt", List.of(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “12348”工作法 | QUOTE
            落实《2020年要点》 | TITLE
            生产总值[12]有所增长 | FOOTNOTE
            （3）强化保障 | LIST_NUMBER
            320国道改线 | NAME
            热线电话96333 | CODE
            健全3+1机制 | FORMULA
            系统2.0版上线 | VERSION
            成立70周年 | ANNIVERSARY
            打造15分钟生活圈 | CONSTANT
            引进50亿元以上项目 | SIZE_CLASS
            始建于1958年 | HISTORY
            三年行动计划（2018—2020年） | PLAN_NAME
            上午9:30开会 | CLOCK
            实施2025战略 | NO_UNIT
            """)
    void saysWhyANumberStays(String text, FixedReason reason) {
        Reading reading = NumberReader.readAll(draft("2020年总结", text));
        assertThat(reading.figures()).hasSize(1);
        assertThat(reading.fixed()).isNotEmpty().allMatch(fixed -> fixed.reason() == reason);
    }

    @Test
    void movesTheReportingComparisonAndPlanningYearsOn() {
        Reading reading = NumberReader.readAll(
                draft("2020年度工作总结", "2020年比2019年增长5%，比2015年提高8%，2021年力争增长6%，到2025年翻一番，１９９８年建区。", "2020年12月31日"));
        assertThat(YearMove.move(reading, 2021))
                .extracting(moved -> moved.figure().text(), MovedYear::text)
                .containsExactly(
                        tuple("2020", "2021"),
                        tuple("2020", "2021"),
                        tuple("2019", "2020"),
                        tuple("2021", "2022"),
                        tuple("2020", "2021"));
    }

    @Test
    void movesTheComparisonYearOfAReportGivenEarlyInTheNextYear() {
        String compared = "满意率较2023年提高2.5个百分点，比2019年提高6个百分点。";
        assertThat(moves(2026, "社区工作报告", "（2025年2月18日在居民大会上）", "2024年，办实事30件。", compared, "2025年再办40件。"))
                .containsExactly("2025→2026", "2024→2025", "2023→2024", "2025→2026");
        assertThat(moves(2026, "社区2025年工作报告", "一、2024年工作回顾", compared, "二、2025年工作安排", "2025年6月前建成5处，2025年底全部投用。"))
                .containsExactly("2025→2026", "2024→2025", "2023→2024", "2025→2026", "2025→2026", "2025→2026");
    }

    @Test
    void aYearEarlierThanTheOneComparedWithStays() {
        assertThat(moves(2026, "社区2025年工作总结", "满意率较2023年提高2.5个百分点。")).containsExactly("2025→2026");
    }

    private static List<String> moves(int year, String... lines) {
        return YearMove.move(NumberReader.readAll(draft(lines)), year).stream()
                .map(moved -> moved.figure().text() + "→" + moved.text())
                .toList();
    }

    @Test
    void takesNumbersThatFillTheCellsOfALine() {
        Reading reading = NumberReader.readAll(draft("指标\t2020年\t增长（%）", "1\t1262635\t-6.9", "| 2 | 187746 | 2.6 |"));
        assertThat(reading.figures())
                .extracting(found -> found.figure().text())
                .containsExactly("2020", "1262635", "6.9", "187746", "2.6");
    }

    @Test
    void anyTextAtAllGivesSpansInBoundsOrderedAndDisjoint() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Draft draft = draft(text.toString());
            Reading reading = NumberReader.readAll(draft);
            int last = 0;
            for (TypedFigure found : reading.figures()) {
                assertThat(found.figure().start()).isGreaterThanOrEqualTo(last);
                last = found.figure().end();
                assertThat(text.substring(found.figure().start(), last))
                        .isEqualTo(found.figure().text());
            }
            YearMove.move(reading, 2021);
        }
    }

    @Test
    void aLongParagraphDoesNotStall() {
        String text = "“1“《《2《".repeat(20_000) + "分别增长12.5%、12.8%，占比5，".repeat(30_000) + "第1、".repeat(100_000);
        long start = cpuNanos();
        assertThat(NumberReader.read(draft("2020年总结", text))).hasSizeGreaterThan(60_000);
        assertThat(cpuNanos() - start).isLessThan(10_000_000_000L);
    }

    /** Time of this thread alone: other work on the machine must not fail the test. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
