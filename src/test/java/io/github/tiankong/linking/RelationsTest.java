package io.github.tiankong.linking;

import static io.github.tiankong.slot.Relation.Kind.GROWTH;
import static io.github.tiankong.slot.Relation.Kind.INCREASE;
import static io.github.tiankong.slot.Relation.Kind.PART;
import static io.github.tiankong.slot.Relation.Kind.SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import io.github.tiankong.slot.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {

    @Test
    void aRateKnowsItsAmount() {
        assertThat(relations("工业产值⟦amount 亿元:x⟧亿元，同比增长⟦percent %:x⟧%。"))
                .containsExactly(new Relation(GROWTH, "工业产值同比增幅", "工业产值"));
    }

    @Test
    void eachRateOfAListKnowsItsOwn() {
        assertThat(relations("产值⟦amount 亿元:x⟧亿元，利润⟦amount 亿元:x⟧亿元，分别增长⟦percent %:x⟧%和⟦percent %:x⟧%。"))
                .containsExactly(new Relation(GROWTH, "产值增幅", "产值"), new Relation(GROWTH, "利润增幅", "利润"));
    }

    @Test
    void aDifferenceKnowsItsAmount() {
        assertThat(relations("税收⟦amount 万元:x⟧万元，同比增加⟦amount 万元:x⟧万元。"))
                .containsExactly(new Relation(INCREASE, "税收同比增加额", "税收"));
    }

    @Test
    void aRateBehindADifferenceIsThatOfTheAmount() {
        assertThat(relations("税收⟦amount 万元:x⟧万元，比上年增加⟦amount 万元:x⟧万元，增长⟦percent %:x⟧%。"))
                .containsExactly(new Relation(INCREASE, "税收增加额", "税收"), new Relation(GROWTH, "税收增幅", "税收"));
    }

    @Test
    void aRateBehindADifferenceFromAnotherTimeIsNotSure() {
        assertThat(relations("存款⟦amount 万元:x⟧万元，比年初增加⟦amount 万元:x⟧万元，同比增长⟦percent %:x⟧%。"))
                .isEmpty();
    }

    @Test
    void aShareKnowsAWholeThatIsAField() {
        assertThat(relations("财政收入⟦amount 亿元:x⟧亿元，税收⟦amount 亿元:x⟧亿元，占财政收入的⟦percent %:x⟧%。"))
                .contains(new Relation(SHARE, "税收占财政收入比重", "财政收入"));
    }

    @Test
    void aPartKnowsItsTotal() {
        assertThat(relations("检查企业⟦count 家:x⟧家，其中重点企业⟦count 家:x⟧家。"))
                .containsExactly(new Relation(PART, "重点企业数", "检查企业数"));
    }

    @Test
    void thePartsOfAListShareTheirTotal() {
        assertThat(relations("新签约亿元以上项目⟦count 个:x⟧个，其中10亿元以上⟦count 个:x⟧个、50亿元以上⟦count 个:x⟧个。"))
                .containsExactly(
                        new Relation(PART, "新签约10亿元以上项目数", "新签约亿元以上项目数"),
                        new Relation(PART, "新签约50亿元以上项目数", "新签约亿元以上项目数"));
    }

    @Test
    void rightlyKeepsSilentAgainstOtherBasesAndUnits() {
        assertThat(relations("产值⟦amount 亿元:x⟧亿元，环比增长⟦percent %:x⟧%，按可比价格计算增长⟦percent %:x⟧%。"))
                .isEmpty();
        assertThat(relations("签约项目⟦count 个:x⟧个，其中外资⟦amount 亿元:x⟧亿元。")).isEmpty();
    }

    @Test
    void ratesAtConstantPricesAreNotComputed() {
        assertThat(relations("产值⟦amount 亿元:x⟧亿元，按不变价格计算，同比增长⟦percent %:x⟧%。")).isEmpty();
        assertThat(relations("地方财政收入⟦amount 亿元:x⟧亿元，按可比口径，同比增长⟦percent %:x⟧%。")).isEmpty();
        assertThat(relations("规上工业增加值⟦amount 亿元:x⟧亿元，同比增长⟦percent %:x⟧%。")).isEmpty();
        assertThat(relations("全县地区生产总值⟦amount 亿元:x⟧亿元，同比增长⟦percent %:x⟧%。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完成产值⟦amount 亿元:x⟧亿元，比⟦year 年:2019⟧年增长⟦percent %:x⟧%。",
                "完成产值⟦amount 亿元:x⟧亿元，较⟦year 年:20xx⟧年同期增加⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。",
                "完成产值⟦amount 亿元:x⟧亿元，与⟦year 年:2019⟧年相比，增加⟦amount 亿元:x⟧亿元。",
                "与“十二五”末相比，产值⟦amount 亿元:x⟧亿元，增加⟦amount 亿元:x⟧亿元。",
                "三年来，产值达到⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。",
                "“十四五”期间，产值达到⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。",
                "产值由⟦year 年:2019⟧年的⟦amount 亿元:x⟧亿元提高到⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。",
                "产值⟦amount 亿元:x⟧亿元，比前年增长⟦percent %:x⟧%。",
            })
    void changesFromAnotherTimeThanLastYearAreNotComputed(String sentence) {
        assertThat(relations("⟦year 年:2025⟧年工作总结\n" + sentence)).isEmpty();
    }

    @Test
    void lastYearMayBeToldByItsNumberAndEndsAComparisonWithAnother() {
        String title = "⟦year 年:2025⟧年工作总结\n";
        Relation growth = new Relation(GROWTH, "产值增幅", "产值");
        assertThat(relations(title + "完成产值⟦amount 亿元:x⟧亿元，比⟦year 年:2024⟧年增长⟦percent %:x⟧%。"))
                .containsExactly(growth);
        assertThat(relations(title + "与⟦year 年:2019⟧年相比，企业翻番；产值⟦amount 亿元:x⟧亿元，比上年增长⟦percent %:x⟧%。"))
                .containsExactly(growth);
        assertThat(relations(title + "企业比⟦year 年:2019⟧年多。完成产值⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。"))
                .containsExactly(growth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "力争全年完成产值⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%以上。",
                "预计全年完成产值⟦amount 亿元:x⟧亿元，同比增长⟦percent %:x⟧%。",
                "全年产值目标⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。",
                "二、下半年工作安排\n（一）抓产业。产值达到⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。",
            })
    void growthOfWhatIsNotReachedYetIsNotComputed(String text) {
        assertThat(relations("上半年工作总结\n" + text)).isEmpty();
    }

    @Test
    void growthBehindTheValueBeforeIsThatOfLastYearOnlyWhereItIsSaid() {
        assertThat(relations("贷款由⟦amount 亿元:x⟧亿元增加到⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。"))
                .isEmpty();
        assertThat(relations("贷款由年初的⟦amount 亿元:x⟧亿元增加到⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。"))
                .isEmpty();
        assertThat(relations("税收由上年的⟦amount 亿元:x⟧亿元增加到⟦amount 亿元:x⟧亿元，增长⟦percent %:x⟧%。"))
                .containsExactly(new Relation(GROWTH, "税收增幅", "税收"));
        assertThat(relations("贷款由⟦amount 亿元:x⟧亿元增加到⟦amount 亿元:x⟧亿元，同比增长⟦percent %:x⟧%。"))
                .containsExactly(new Relation(GROWTH, "贷款同比增幅", "现贷款"));
    }

    @Test
    void aHeadingThatOnlySpeaksOfPlansIsNone() {
        assertThat(relations("一、项目安排有力\n完成产值⟦amount 亿元:x⟧亿元，增加⟦amount 亿元:x⟧亿元。"))
                .containsExactly(new Relation(INCREASE, "产值增加额", "产值"));
    }

    private static List<Relation> relations(String text) {
        return MarkedText.of(text.split("\n")).named().relations();
    }
}
