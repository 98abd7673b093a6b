package io.github.tiankong.values;

import static io.github.tiankong.values.SmallTables.codes;
import static io.github.tiankong.values.SmallTables.current;
import static io.github.tiankong.values.SmallTables.field;
import static io.github.tiankong.values.SmallTables.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
