package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.FIELDS;
import static io.github.tiankong.values.SmallTables.codes;
import static io.github.tiankong.values.SmallTables.current;
import static io.github.tiankong.values.SmallTables.field;
import static io.github.tiankong.values.SmallTables.map;
import static io.github.tiankong.values.SmallTables.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of offices' tables, their units and sections, that once gave a wrong value, or none. */
class ClerkRowsTest {
    @Test
    void aCountUnderALineOfMoneyHasItsOwnUnit() {
        Mapped mapped = map(FIELDS, """
                单位：万元||
                指标|本期|上年同期
                税收收入|882000|801000
                新引进项目数|86|80""");
        assertThat(units(mapped)).isEqualTo(Map.of("税收收入", "882000 万元", "新引进项目数", "86"));
    }

    @Test
    void aCountingUnitInBracketsSaysNumber() {
        Mapped mapped = map(FIELDS, """
                指标|本期
                新引进项目（个）|86
                到户走访（户）|120
                税收收入（亿元）|88.2""");
        assertThat(current(mapped)).isEqualTo(Map.of("新引进项目数", "86", "到户走访户数", "120", "税收收入", "88.2"));
    }

    @Test
    void aCountingUnitInItsColumnSaysNumber() {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期
                新引进项目|个|86
                税收收入|亿元|88.2""");
        assertThat(current(mapped)).isEqualTo(Map.of("新引进项目数", "86", "税收收入", "88.2"));
    }

    @Test
    void aRowUnderATownIsNotTheCountys() {
        List<FieldName> fields = List.of(
                field("税收收入", "亿元", SlotType.AMOUNT),
                field("税收收入同比增幅", "%", SlotType.PERCENT),
                field("柳溪镇税收收入", "亿元", SlotType.AMOUNT),
                field("柳溪镇税收收入增幅", "%", SlotType.PERCENT),
                field("柳溪镇税收收入同比增幅", "%", SlotType.PERCENT),
                field("到位资金", "亿元", SlotType.AMOUNT));
        Mapped mapped = map(fields, """
                指标|单位|本期|同比（%）
                柳溪镇|||
                税收收入|亿元|3.2|11.9
                到位资金|亿元|0.9|2.1""");
        assertThat(current(mapped)).isEqualTo(Map.of("柳溪镇税收收入", "3.2"));
        assertThat(codes(mapped)).contains("column-unmatched-like");
    }

    @Test
    void aRowUnderAChaptersNameGoesByItsOwn() {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期
                一、财政||
                税收收入|亿元|88.2
                二、招商||
                到位资金|亿元|9.5""");
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "88.2", "到位资金", "9.5"));
    }

    @Test
    void aNameInSeveralSectionsIsNotGuessed() {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期
                到位资金|亿元|9.5
                柳溪镇||
                税收收入|亿元|3.2
                桃源镇||
                税收收入|亿元|3.2""");
        assertThat(current(mapped)).isEqualTo(Map.of("到位资金", "9.5"));
    }

    @Test
    void columnsWithoutFieldsAreTold() {
        Mapped mapped = map(FIELDS, """
                指标|单位|本期|环比（%）|计划
                税收收入|亿元|88.2|1.1|90
                到位资金|亿元|9.5|2.2|10""");
        assertThat(mapped.values().problems())
                .extracting(Problem::code, Problem::arguments)
                .containsExactly(tuple("columns-unread", List.of("环比（%）、计划", "税收收入、到位资金")));
    }
}
