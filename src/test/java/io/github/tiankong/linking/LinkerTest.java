package io.github.tiankong.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.finding.MarkedText;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkerTest {

    @Test
    void linksTheReportsOwnYearInTitleAndText() {
        assertThat(MarkedText.of("某县⟦year 年:20XX⟧年工作总结", "⟦year 年:20XX⟧年，全县经济稳中向好。")
                        .keys())
                .containsExactly("总结年度", "总结年度");
    }

    @Test
    void linksTheReportsOwnYearInHeaderAndTitle() {
        List<Paragraph> paragraphs = List.of(
                Paragraph.ofLine(1, "某县20XX年工作总结"),
                new Paragraph("header1", 1, "某县20XX年工作总结", 0, false, Optional.empty()));
        SlotList found = SlotFinder.findMasks(new Draft("d.docx", Draft.Kind.DOCX, paragraphs));
        assertThat(found.slots().stream()
                        .filter(slot -> slot.type() == SlotType.YEAR)
                        .map(slot -> slot.indicator().key()))
                .containsExactly("总结年度", "总结年度");
    }

    @Test
    void linksThePlannedYearApartFromTheReports() {
        assertThat(MarkedText.of("某县⟦year 年:20XX⟧年工作总结", "一、⟦year 年:20XX⟧年工作计划", "⟦year 年:20XX⟧年，力争新建公园3个。")
                        .keys())
                .containsExactly("总结年度", "工作计划年份", "工作计划年份");
    }

    @Test
    void linksTheYearOfASectionThatReviewsIt() {
        assertThat(MarkedText.of("某县⟦year 年:20XX⟧年工作总结", "一、⟦year 年:20XX⟧年主要工作", "⟦year 年:20XX⟧年全县经济向好。")
                        .keys())
                .containsExactly("总结年度", "总结年度", "总结年度");
    }

    @Test
    void linksTheYearAndMonthOfTheTitleWithThoseTheFirstSentenceBeginsWith() {
        assertThat(MarkedText.of(
                                "某区⟦year 年:20xx⟧年⟦month 月:x⟧月工业运行简析",
                                "⟦year 年:20xx⟧年⟦month 月:x⟧月，规上工业产值⟦amount 亿元:x.x⟧亿元。")
                        .keys())
                .containsExactly("分析年份", "分析月份", "分析年份", "分析月份", "规上工业产值");
    }

    @Test
    void leavesTheDateOfAnEventApartFromThePeriodOfTheTitle() {
        assertThat(MarkedText.of(
                                "某区⟦year 年:20xx⟧年⟦month 月:x⟧月工业运行简析", "⟦year 年:20xx⟧年⟦month 月:x⟧月⟦day 日:x⟧日，召开全区工业调度会。")
                        .keys())
                .doesNotHaveDuplicates();
    }

    @Test
    void linksTheReportedMonthsInsideASentence() {
        assertThat(MarkedText.of(
                                "⟦month 月:x⟧—⟦month 月:x⟧月份，全市工业向好。",
                                "全市工业向好，⟦month 月:x⟧—⟦month 月:x⟧月累计完成产值⟦amount 亿元:x⟧亿元。")
                        .keys())
                .containsExactly("统计起始月", "统计截止月", "统计起始月", "统计截止月", "产值");
    }

    @Test
    void linksTheReportedMonthsButNotThoseComparedWith() {
        assertThat(MarkedText.of(
                                "⟦month 月:x⟧—⟦month 月:x⟧月份，全市工业向好。",
                                "⟦month 月:x⟧—⟦month 月:x⟧月份，消费回暖，增速比⟦month 月:x⟧—⟦month 月:x⟧月份加快。")
                        .keys())
                .containsExactly("统计起始月", "统计截止月", "统计起始月", "统计截止月", "对比期起始月", "对比期截止月");
    }

    @Test
    void linksTheSameMaskedGroup() {
        assertThat(MarkedText.of("⟦name:x⟧集团改制遗留问题较多。", "托管⟦name:x⟧集团以来，压力较大。").keys())
                .containsExactly("集团名称", "集团名称");
    }

    @Test
    void neverLinksMembersOfAList() {
        assertThat(MarkedText.of("⟦name:x⟧市、⟦name:x⟧市进展较快。", "⟦name:x⟧市要加快。").keys())
                .containsExactly("市名", "市名2", "市名3");
    }

    @Test
    void suggestsNamesOfWhichAReportHasSeveral() {
        SlotList named =
                MarkedText.of("为⟦name:xx⟧公司解决用电问题。", "支持⟦name:xx⟧公司上市。").named();
        assertThat(named.slots()).extracting(slot -> slot.indicator().key()).containsExactly("公司名称", "公司名称2");
        assertThat(named.linkSuggestions()).containsExactly(new SlotList.LinkSuggestion("公司名称", "公司名称2"));
    }

    @Test
    void linksAnIndicatorOfTheOpeningWithItsSection() {
        SlotList named = MarkedText.of("全年完成固定资产投资⟦amount 亿元:xx⟧亿元。", "一、投资", "全年完成固定资产投资⟦amount 亿元:xx⟧亿元。")
                .named();
        assertThat(named.slots()).extracting(slot -> slot.indicator().key()).containsExactly("固定资产投资", "固定资产投资");
        assertThat(named.linkSuggestions()).isEmpty();
    }

    @Test
    void onlySuggestsBetweenSections() {
        SlotList named = MarkedText.of("一、投资", "固定资产投资⟦amount 亿元:xx⟧亿元。", "二、消费", "固定资产投资⟦amount 亿元:xx⟧亿元。")
                .named();
        assertThat(named.slots()).extracting(slot -> slot.indicator().key()).containsExactly("固定资产投资", "固定资产投资2");
        assertThat(named.linkSuggestions()).isEqualTo(List.of(new SlotList.LinkSuggestion("固定资产投资", "固定资产投资2")));
    }

    @Test
    void keepsPeriodsUnitsAndDecimalsApart() {
        SlotList named = MarkedText.of(
                        "固定资产投资⟦amount 亿元:xx⟧亿元。",
                        "一、投资",
                        "上年固定资产投资⟦amount 亿元:xx⟧亿元。",
                        "预计全年固定资产投资⟦amount 亿元:xx⟧亿元。",
                        "固定资产投资⟦amount 万元:xx⟧万元。",
                        "固定资产投资⟦amount 亿元:xx.x⟧亿元。")
                .named();
        assertThat(named.slots()).extracting(slot -> slot.indicator().key()).doesNotHaveDuplicates();
        assertThat(named.linkSuggestions()).isEmpty();
    }
}
