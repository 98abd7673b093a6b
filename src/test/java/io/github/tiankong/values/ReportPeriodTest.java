package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.FIELDS;
import static io.github.tiankong.values.SmallTables.codes;
import static io.github.tiankong.values.SmallTables.current;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of the month before, or of last year: their figures are never printed as if they were this report's. */
class ReportPeriodTest {
    private static final String MONTHS = """
            指标|单位|1—2月|1—3月|1—4月|1—5月|1—6月|1—7月
            税收收入|亿元|0.2|0.3|0.4|0.5|0.6|0.7""";

    private static Mapped mapped(String report, String... texts) {
        List<FieldName> fields = new ArrayList<>(FIELDS);
        fields.add(new FieldName("统计截止月", "统计截止月", "月", SlotType.MONTH));
        List<Table> tables =
                List.of(texts).stream().map(text -> SmallTables.table(text)).toList();
        return Mapping.map(
                tables, fields, SavedMapping.NONE, OptionalInt.empty(), ReportPeriod.of(List.of(report.split("/"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026年上半年，全县税收收入xx亿元。比2025年多。  | 6  | 2026
            关于2026年1—9月财政情况的通报/2025年1—9月收入xx元 | 9  | 2026
            去年1—9月收入xx元，今年1—6月xx元。             | 6  |
            2026年6月份，收入xx元。                        | 6  | 2026
            x—x月收入xx亿元，全年目标xx亿元。              | 0  |
            20xx年前三季度收入xx亿元。                     | 9  |
            2026年7月5日印发                               | 0  |
            2025年收入xx元，2026年目标xx元。               | 0  | 2025 2026
            2025年全年收入xx元。                           | 12 | 2025
            """)
    void isToldByTheFirstSpanFromJanuaryOn(String text, int month, String years) {
        Set<Integer> wanted = new TreeSet<>();
        if (years != null) {
            List.of(years.split(" ")).forEach(year -> wanted.add(Integer.valueOf(year)));
        }
        assertThat(ReportPeriod.of(List.of(text.split("/")))).isEqualTo(new ReportPeriod(month, wanted));
    }

    @Test
    void choosesTheColumnOfTheReportsMonth() {
        Mapped mapped = mapped("2026年1—6月，税收收入xx亿元。", MONTHS);
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "0.6"));
        assertThat(TableText.sentences(mapped.values().problems())).isEqualTo("""
                NOTE months-read
                  报表.csv, row 1: The figures are those of the column "1—6月".
                  报表.csv，第 1 行：按“1—6月”一列取数。
                """);
    }

    @Test
    void theMonthMayBeGivenByAnotherTable() {
        Mapped mapped = mapped("x—x月，税收收入xx亿元。", MONTHS, "名称|值\n统计截止月|5");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "0.5", "统计截止月", "5"));
        assertThat(codes(mapped)).containsExactly("months-read");
    }

    @Test
    void namesTheLastColumnWhereNothingTellsTheMonth() {
        Mapped mapped = mapped("税收收入xx亿元。", MONTHS);
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "0.7"));
        assertThat(TableText.sentences(mapped.values().problems())).isEqualTo("""
                NOTE months-last
                  报表.csv, row 1: The figures are those of "1—7月", the last column that is filled, because the report does not \
                tell its month.
                  报表.csv，第 1 行：报告没有写明月份，按最后有数的“1—7月”一列取数。请核对。
                """);
    }

    @Test
    void aMonthTheTableHasNotReachedIsRefused() {
        Mapped mapped = mapped("2026年1—9月，税收收入xx亿元。", MONTHS);
        assertThat(current(mapped)).isEmpty();
        assertThat(TableText.sentences(mapped.values().problems())).isEqualTo("""
                ERROR months-other
                  报表.csv, row 1: The report is about 2026年1—9月, but the table has no figures for that month; its last column that is \
                filled is "1—7月". Give the table of that month, or correct the report.
                  报表.csv，第 1 行：报告写的是2026年1—9月，表里没有这个月的数，最后有数的一列是“1—7月”。请换用该月的表，或改正报告。
                """);
    }

    @Test
    void monthsEachAloneAreAddedUpToTheReportsMonth() {
        Mapped mapped = mapped("2026年1—3月，税收收入xx亿元。", "各月当月数|||||\n指标|单位|1月|2月|3月|4月\n税收收入|亿元|1|2|3|4");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "6"));
    }

    @Test
    void ofSeveralPeriodsTheReportsOwnIsRead() {
        Mapped mapped = mapped("2026年上半年，税收收入xx亿元。", "指标|2026年1—6月|2026年1—7月|2025年1—6月\n税收收入|0.6|0.7|0.5");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "0.6"));
        assertThat(SmallTables.last(mapped)).isEqualTo(Map.of("税收收入", "0.5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            指标|2026年1-5月|同比（%）~税收收入|0.5|4            ; 2026年1-5月
            2025年1-6月财政情况||~指标|本期|同比（%）~税收收入|0.5|4 ; 2025年1-6月财政情况
            指标|2023年|2024年|2025年~税收收入|0.1|0.2|0.5       ; 2025年
            指标|1—5月~税收收入|0.5                              ; 1—5月
            2025年上半年财政情况|~税收收入|0.5~到位资金|3          ; 2025年上半年财政情况
            """)
    void anotherPeriodInAHeadingOrTitleIsTold(String text, String told) {
        Mapped mapped = mapped("2026年上半年，税收收入xx亿元。", text.replace('~', '\n'));
        assertThat(current(mapped)).containsEntry("税收收入", "0.5");
        assertThat(TableText.sentences(mapped.values().problems()))
                .contains("WARNING period-other")
                .contains("表里写的是“" + told + "”，报告写的是2026年1—6月。请核对是不是要用的那张表。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            指标|1-6月|上年同期~税收收入|0.5|4
            2026年6月财政情况||~指标|本期|同比（%）~税收收入|0.5|4
            2026年财政情况||~指标|本期|同比（%）~税收收入|0.5|4
            财政情况||制表日期：2026年7月5日~指标|本期|同比（%）~税收收入|0.5|4
            指标|2026年1—6月|2025年1—6月~税收收入|0.5|4
            """)
    void thesePeriodsAreTheReportsOwn(String text) {
        Mapped mapped = mapped("2026年上半年，税收收入xx亿元。", text.replace('~', '\n'));
        assertThat(current(mapped)).containsEntry("税收收入", "0.5");
        assertThat(codes(mapped)).doesNotContain("period-other");
    }
}
