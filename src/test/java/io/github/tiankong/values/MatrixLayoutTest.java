package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.codes;
import static io.github.tiankong.values.SmallTables.current;
import static io.github.tiankong.values.SmallTables.field;
import static io.github.tiankong.values.SmallTables.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.Mention;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of towns and indicators that fills one document. */
class MatrixLayoutTest {
    private static final List<FieldName> FIELDS = List.of(
            field("税收收入", "亿元", SlotType.AMOUNT),
            field("柳溪镇税收收入", "亿元", SlotType.AMOUNT),
            field("柳溪镇税收收入同比", "%", SlotType.PERCENT),
            field("桃源镇税收收入", "亿元", SlotType.AMOUNT),
            field("桃源镇税收收入同比", "%", SlotType.PERCENT),
            field("桃源镇项目数", "个", SlotType.COUNT));

    @Test
    void aRowAndAColumnTogetherNameTheField() {
        Mapped mapped = map(FIELDS, """
                各镇情况||||
                序号|镇|税收收入累计（亿元）|同比（%）|项目（个）
                1|柳溪镇|3.2|11.9|
                2|桃源镇|2.1|-0.4|6
                |合计|5.3|6.8|6""");
        assertThat(current(mapped))
                .isEqualTo(Map.of(
                        "税收收入",
                        "5.3",
                        "柳溪镇税收收入",
                        "3.2",
                        "柳溪镇税收收入同比",
                        "11.9",
                        "桃源镇税收收入",
                        "2.1",
                        "桃源镇税收收入同比",
                        "-0.4",
                        "桃源镇项目数",
                        "6"));
        assertThat(codes(mapped)).containsExactly("cells-unread");
    }

    @Test
    void theHeadingMayHaveTwoRows() {
        Mapped mapped = map(FIELDS, """
                镇|税收收入||项目
                |累计（亿元）|同比（%）|个数（个）
                柳溪镇|3.2|11.9|4
                桃源镇|2.1|-0.4|6""");
        assertThat(current(mapped))
                .isEqualTo(Map.of("柳溪镇税收收入", "3.2", "柳溪镇税收收入同比", "11.9", "桃源镇税收收入", "2.1", "桃源镇税收收入同比", "-0.4"));
    }

    @Test
    void rowsThatNameNoFieldAreDocuments() {
        Mapped mapped = map(List.of(field("税收收入", "亿元", SlotType.AMOUNT)), """
                镇|税收收入（亿元）
                柳溪镇|3.2
                桃源镇|2.1""");
        assertThat(codes(mapped)).contains("rows-many");
    }

    private static final String TOWNS = """
            镇|税收收入（万元）|技改投入（万元）
            枫桥镇|5300|1200
            石门镇|1610|860
            合计|6910|2060""";

    private static FieldName told(String label, String section, String before) {
        return told(label, label, section, before);
    }

    private static FieldName told(String key, String label, String section, String before) {
        return new FieldName(key, label, "万元", SlotType.AMOUNT, new Mention(section, before));
    }

    @Test
    void aFigureOfATownInTheSameSentenceIsNotTheTotal() {
        Mapped mapped = map(
                List.of(
                        told("枫桥镇税收收入", "", "枫桥镇税收收入"),
                        told("技改投入", "", "枫桥镇税收收入xxxx万元；技改投入"),
                        told("石门镇税收收入", "", "石门镇税收收入")),
                TOWNS);
        assertThat(current(mapped)).isEqualTo(Map.of("枫桥镇税收收入", "5300", "技改投入", "1200", "石门镇税收收入", "1610"));
    }

    @Test
    void aFigureUnderATownsHeadingIsTheTowns() {
        Mapped mapped = map(
                List.of(
                        told("税收收入", "（一）枫桥镇", "完成税收收入"),
                        told("技改投入", "（一）枫桥镇", "完成税收收入xxxx万元；技改投入"),
                        told("税收收入2", "税收收入", "（二）石门镇", "完成税收收入"),
                        told("技改投入2", "技改投入", "（二）石门镇", "完成税收收入xxxx万元；技改投入")),
                TOWNS);
        assertThat(current(mapped)).isEqualTo(Map.of("税收收入", "5300", "技改投入", "1200", "税收收入2", "1610", "技改投入2", "860"));
    }

    @Test
    void aFigureOfTheWholeIsTheTotal() {
        Mapped mapped = map(
                List.of(
                        told("枫桥镇税收收入", "", "枫桥镇税收收入"),
                        told("石门镇税收收入", "", "枫桥镇税收收入xxxx万元，石门镇税收收入"),
                        told("税收收入", "一、总体情况", "全县完成税收收入"),
                        told("技改投入", "一、总体情况", "全县完成税收收入xxxx万元。技改投入")),
                TOWNS);
        assertThat(current(mapped))
                .isEqualTo(Map.of("枫桥镇税收收入", "5300", "石门镇税收收入", "1610", "税收收入", "6910", "技改投入", "2060"));
    }

    @ParameterizedTest
    @CsvSource({
        "枫桥镇税收收入xxxx万元。技改投入",
        "枫桥镇税收收入xxxx万元；石门镇税收收入xxxx万元；技改投入",
        "税收收入xxxx万元，其中枫桥镇xxxx万元；技改投入",
        "全县税收收入xxxx万元，枫桥镇xxxx万元，技改投入"
    })
    void aFigureOfAnUnclearOwnerIsNobodys(String before) {
        Mapped mapped = map(
                List.of(told("枫桥镇税收收入", "", "枫桥镇税收收入"), told("石门镇税收收入", "", "石门镇税收收入"), told("技改投入", "", before)),
                TOWNS);
        assertThat(current(mapped)).isEqualTo(Map.of("枫桥镇税收收入", "5300", "石门镇税收收入", "1610"));
        assertThat(codes(mapped)).contains("owner-unclear");
    }

    @Test
    void aDraftOfOneTownTakesItsRowAlone() {
        Mapped mapped =
                map(List.of(told("枫桥镇完成税收收入", "", "枫桥镇完成税收收入"), told("技改投入", "", "枫桥镇完成税收收入xxxx万元，技改投入")), TOWNS);
        assertThat(current(mapped)).isEqualTo(Map.of("枫桥镇完成税收收入", "5300", "技改投入", "1200"));
    }

    @Test
    void theVerbOfDoingIsNoPartOfTheName() {
        Mapped mapped =
                map(List.of(told("枫桥镇完成税收收入", "", "枫桥镇完成税收收入"), told("石门镇今年以来完成税收收入", "", "石门镇今年以来完成税收收入")), TOWNS);
        assertThat(current(mapped)).isEqualTo(Map.of("枫桥镇完成税收收入", "5300", "石门镇今年以来完成税收收入", "1610"));
    }
}
