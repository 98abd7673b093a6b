package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.finding.MarkedText;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.typing.TypedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellLabelsTest {

    @Test
    void namesACellByTheHeadsOfItsRowAndColumn() {
        SlotList named = table(
                "指标名称|计量单位|本月（万元）|同比（%）",
                "工业总产值|万元|⟦amount 万元:xxx⟧|⟦percent %:x.x⟧", "其中：规模以上|万元|⟦amount 万元:xxx⟧|⟦percent %:x.x⟧");
        assertThat(named.slots())
                .extracting(slot -> slot.indicator().label())
                .containsExactly("工业总产值本月", "工业总产值同比增幅", "规模以上本月", "规模以上同比增幅");
        assertThat(named.slots().get(0).indicator().sentence()).isEqualTo("工业总产值 | 万元 | xxx | x.x");
    }

    @Test
    void readsASentenceInACellAsASentence() {
        assertThat(table("工作完成情况", "完成固定资产投资⟦amount 亿元:xx⟧亿元，同比增长⟦percent %:x⟧%")
                        .slots())
                .extracting(slot -> slot.indicator().label())
                .containsExactly("固定资产投资", "固定资产投资同比增幅");
    }

    private static SlotList table(String... rows) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<TypedFigure> figures = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                String text = MarkedText.plain(cells[column], paragraphs.size(), figures);
                Optional<TableCell> cell = Optional.of(new TableCell(0, row, column, 1, 1));
                paragraphs.add(new Paragraph("body", paragraphs.size() + 1, text, 0, false, cell));
            }
        }
        return SlotFinder.name(new Draft("table.docx", Draft.Kind.DOCX, paragraphs), figures);
    }
}
