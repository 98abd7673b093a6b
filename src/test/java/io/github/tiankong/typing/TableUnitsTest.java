package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableUnitsTest {

    @Test
    void takesTheUnitColumnOfTheRow() {
        assertThat(read("指标|单位|本期|同比（%）", "地区生产总值|亿元|xxx.x|x.x", "用电量|万千瓦时|xxxx|-x.x", "企业数|家|xx|x.x"))
                .containsExactly(
                        "xxx.x amount 亿元",
                        "x.x percent %",
                        "xxxx quantity 万千瓦时",
                        "x.x percent %",
                        "xx count 家",
                        "x.x percent %");
    }

    @Test
    void givesAPlaceInAnOrderNoUnitOfItsRow() {
        assertThat(read("指标|单位|本期|全市位次", "财政收入|亿元|xx.x|x", "城镇化率|%|xx.x|x"))
                .containsExactly("xx.x amount 亿元", "x rank ", "xx.x percent %", "x rank ");
    }

    @Test
    void readsSmallNAloneInCells() {
        assertThat(read("单位|产值（亿元）|户数/户", "甲镇|n.n|nn", "乙镇|-n.n|n"))
                .containsExactly("n.n amount 亿元", "nn count 户", "n.n amount 亿元", "n count 户");
    }

    @Test
    void takesTheBracketsOfTheColumnHead() {
        assertThat(read("单位名称|产值（亿元）|面积(亩)|户数/户", "甲镇|xx.x|xxx|xx", "乙镇|xx.x|xxx|xx"))
                .containsExactly(
                        "xx.x amount 亿元",
                        "xxx quantity 亩",
                        "xx count 户",
                        "xx.x amount 亿元",
                        "xxx quantity 亩",
                        "xx count 户");
    }

    @Test
    void takesTheBracketsOfTheRowHead() {
        assertThat(read("指标|2019年|2020年", "税收（万元）|xxx|xxx", "增速(%)|x.x|x.x"))
                .containsExactly("xxx amount 万元", "xxx amount 万元", "x.x percent %", "x.x percent %");
    }

    @Test
    void takesTheLineAboveTheTable() {
        assertThat(readBelow("单位：万元", "项目|预算数|决算数", "公共安全|xxxx|xxxx"))
                .containsExactly("xxxx amount 万元", "xxxx amount 万元");
    }

    @Test
    void takesOfSeveralUnitsTheOneTheColumnAsksFor() {
        assertThat(readBelow("附表（单位：户、万元、%）", "乡镇|脱贫户|产业补助|增减幅", "合计|xx|xxx|x.x"))
                .containsExactly("xx count 户", "xxx amount 万元", "x.x percent %");
    }

    @Test
    void leavesTheOwnUnitOfAFigure() {
        assertThat(read("指标|产值（亿元）", "合计|xx.x万元")).containsExactly("xx.x amount 万元");
    }

    @Test
    void asksForWhatTheHeadNames() {
        assertThat(read("姓名|职务|排名|人数", "xxx|xx|x|xxx", "xxx|xx|x|x.x"))
                .containsExactly(
                        "xxx name ",
                        "xx text ",
                        "x rank ",
                        "xxx count 人",
                        "xxx name ",
                        "xx text ",
                        "x rank ",
                        "x.x count 人");
    }

    @Test
    void readsLinesPartedByTabsAsATable() {
        List<String> lines = List.of("指标\t单位\t本期\t同比（%）", "地区生产总值\t亿元\txxx.x\tx.x", "用电量\t万千瓦时\txxxx\t-x.x");
        assertThat(MaskReader.read(Draft.ofLines("table.txt", lines)))
                .extracting(mask ->
                        mask.figure().text() + " " + mask.figure().unit().text())
                .containsExactly("xxx.x 亿元", "x.x %", "xxxx 万千瓦时", "x.x %");
    }

    @Test
    void givesWordsNoUnit() {
        assertThat(read("乡镇|产值（亿元）", "xx镇|x.x")).containsExactly("xx name ", "x.x amount 亿元");
    }

    private static List<String> read(String... rows) {
        return readBelow("附表", rows);
    }

    private static List<String> readBelow(String line, String... rows) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.ofLine(1, line));
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                paragraphs.add(new Paragraph(
                        "body",
                        paragraphs.size() + 1,
                        cells[column],
                        0,
                        false,
                        Optional.of(new TableCell(0, row, column, 1, 1))));
            }
        }
        return MaskReader.read(new Draft("table.docx", Draft.Kind.DOCX, paragraphs)).stream()
                .map(mask -> mask.figure().text() + " " + mask.type().code() + " "
                        + mask.figure().unit().text())
                .toList();
    }
}
