package io.github.tiankong.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.finding.SlotFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as lines of text, cells parted by bars, rows by slashes; what follows is named by its key. */
class TableRelationsTest {
    @TempDir
    Path folder;

    private String relations(String table) throws Exception {
        Path file = Files.writeString(
                folder.resolve("表.txt"),
                "主要指标完成情况\n" + table.replace(" / ", "\n").replace("|", "\t") + "\n");
        Draft draft = DraftReader.read(file).draft();
        StringBuilder told = new StringBuilder();
        SlotFinder.findMasks(draft)
                .cellRelations()
                .forEach(r -> told.append(r.key())
                        .append(" ")
                        .append(r.kind())
                        .append(" ")
                        .append(String.join(" ", r.ofKeys()))
                        .append("\n"));
        return told.toString();
    }

    @Test
    void growthFollowsFromBothPeriodsOfItsRow() throws Exception {
        assertThat(relations("指标|单位|本期|上年同期|同比（%） / 工业产值|亿元|xx.x|xx.x|x.x / 进出口额|万元|xxx|xxx|x.x"))
                .isEqualTo("""
                        工业产值同比增幅 GROWTH 工业产值本期 工业产值上年同期
                        进出口额同比增幅 GROWTH 进出口额本期 进出口额上年同期
                        """);
    }

    @Test
    void theOnlyOtherColumnIsThatOfThePeriod() throws Exception {
        assertThat(relations("指标|单位|1—6月|去年同期|增幅（%） / 工业产值|亿元|xx.x|xx.x|x.x"))
                .isEqualTo("工业产值增幅 GROWTH 工业产值 工业产值去年同期\n");
    }

    @Test
    void aDifferenceIsToldByItsUnit() throws Exception {
        assertThat(relations("镇|本年（户）|上年（户）|增减（户） / 青石镇|xx|xx|xx")).isEqualTo("青石镇增幅 INCREASE 青石镇本年 青石镇上年\n");
    }

    @Test
    void aRateFollowsFromPlanAndDone() throws Exception {
        assertThat(relations("指标|单位|年度计划|完成|完成率（%） / 新增就业|人|xxx|xxx|xx.x")).contains(" RATE ");
    }

    @Test
    void aTotalOfRowsSumsEachColumnThatHasAllOfThem() throws Exception {
        assertThat(relations("镇|产值（亿元）|企业（家）|占比（%） / 青石镇|xx.x|xx|x.x / 白沙镇|xx.x|—|x.x / 合计|xx.x|xx|x.x"))
                .isEqualTo("合计产值 SUM 青石镇产值 白沙镇产值\n");
    }

    @Test
    void aTotalOfColumnsSumsThoseBesideIt() throws Exception {
        assertThat(relations("单位：万元\n镇|国税|地税|合计 / 青石镇|xxx|xxx|xxx / 白沙镇|xxx|xxx|xxx"))
                .isEqualTo("""
                青石镇合计 SUM 青石镇国税 青石镇地税
                白沙镇合计 SUM 白沙镇国税 白沙镇地税
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two periods that may be meant
                "指标|单位|本月|累计|上年同期|同比（%） / 工业产值|亿元|x.x|xx.x|xx.x|x.x",
                // at constant prices
                "指标|单位|本期|上年同期|同比（%） / 地区生产总值|亿元|xx.x|xx.x|x.x",
                "指标|单位|本期|上年同期|同比（可比价，%） / 工业产值|亿元|xx.x|xx.x|x.x",
                // a difference of rates
                "指标|本期（%）|上年同期（%）|同比（%） / 投资增幅|x.x|x.x|x.x",
                // units differ
                "指标|本期（亿元）|上年同期（万元）|同比（%） / 工业产值|xx.x|xxx|x.x",
                "镇|产值（亿元）|企业（家）|合计（亿元） / 青石镇|xx.x|xx|xx.x",
                "指标|单位|数值 / 产值|亿元|xx.x / 企业|家|xx / 合计|亿元|xx.x",
                // a cell that is no blank
                "指标|单位|本期|上年同期|同比（%） / 工业产值|亿元|xx.x|718.0|x.x",
                "单位：万元\n镇|国税|地税|其他|合计 / 青石镇|5.2|xxx|xxx|xxx",
                "镇|产值（亿元） / 青石镇|5.2 / 白沙镇|xx.x / 东湖镇|xx.x / 合计|xx.x",
                "镇|产值（亿元） / 白沙镇|xx.x / 东湖镇|xx.x / 青石镇|5.2 / 合计|xx.x",
                "镇|产值（亿元） / 合计|xx.x / 白沙镇|xx.x / 东湖镇|xx.x / 青石镇|5.2",
                "镇|产值 / 合计|xx.x / 白沙镇|xx.x / 东湖镇|xx.x / 青石镇|约x.x亿元",
                // parts of parts, means, what is taken off
                "镇|产值（亿元） / 青石镇|xx.x / 其中：园区|xx.x / 白沙镇|xx.x / 合计|xx.x",
                "镇|产值（亿元） / 青石镇|xx.x / 小计|xx.x / 白沙镇|xx.x / 合计|xx.x",
                "镇|均价（万元） / 青石镇|x.x / 白沙镇|x.x / 合计|x.x",
                "单位：万元\n镇|年初数|本年增加|本年减少|合计 / 青石镇|xxx|xxx|xxx|xxx",
                // what the total is of does not say
                "指标|单位|数值 / 税收合计|万元|xxx / 国税|万元|xxx / 利润|万元|xxx / 地税|万元|xxx"
            })
    void whatIsNotSureIsNotProposed(String table) throws Exception {
        assertThat(relations(table)).isEmpty();
    }
}
