package io.github.tiankong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.Indicator;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.TypedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names anything at all: any text, any spans in it, any tables. */
class SlotFinderFuzzTest {
    private static final List<SlotType> TYPES = List.of(SlotType.values());
    private static final String[] PIECES = {
        "完成", "工业产值", "同比", "增长", "分别", "其中", "占", "由", "提高到", "位列", "第", "、", "，", "。", "；", "：", "（", "）", "和", "等",
        "的", "后", "投资", "项目", "以上", "“", "”", "〔", "\t", "\n", " ", "　", "x", "2020", "年", "月", "日", "亿元", "%", "𠀀",
        "😀", "一、", "(", ")", "GDP", "^", "{", "$", "力争", "预计全年", "联系人：", "\uD840", "建成后", "年产", "比", "较上年"
    };
    private static final String[] UNITS = {"", "亿元", "%", "个百分点", "家", "个国家和地区", "月", "年", "x", "😀"};

    @Test
    void namesWhateverFiguresStandInWhateverText() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            List<TypedFigure> figures = new ArrayList<>();
            Draft draft = draft(random, figures);
            SlotList named = SlotFinder.name(draft, figures);
            assertThat(named.slots())
                    .extracting(Slot::figure)
                    .containsExactlyElementsOf(
                            figures.stream().map(TypedFigure::figure).toList());
            assertThat(named.slots()).allSatisfy(slot -> {
                assertThat(slot.indicator().key())
                        .matches("[A-Za-z_一-龥][A-Za-z0-9_一-龥]*")
                        .hasSizeLessThanOrEqualTo(30);
                assertThat(slot.indicator().sentence().length()).isLessThanOrEqualTo(400);
                assertThat(slot.indicator().section().length()).isLessThanOrEqualTo(40);
            });
            assertThat(SlotFinder.name(draft, figures)).isEqualTo(named);
            oneKeyOneLabel(named);
        }
    }

    private static void oneKeyOneLabel(SlotList named) {
        Map<String, String> labels = new HashMap<>();
        for (Slot slot : named.slots()) {
            Indicator indicator = slot.indicator();
            assertThat(labels.merge(indicator.key(), indicator.label(), (one, other) -> one))
                    .isEqualTo(indicator.label());
        }
    }

    private static Draft draft(Random random, List<TypedFigure> figures) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(24);
            for (int piece = 0; piece < pieces; piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            addFigures(random, i, text.toString(), figures);
            Optional<TableCell> cell = random.nextInt(3) == 0
                    ? Optional.of(new TableCell(
                            0, random.nextInt(3), random.nextInt(3), 1 + random.nextInt(2), 1 + random.nextInt(2)))
                    : Optional.empty();
            paragraphs.add(
                    new Paragraph("body", i + 1, text.toString(), random.nextInt(2), random.nextBoolean(), cell));
        }
        return new Draft("fuzz.txt", Draft.Kind.TXT, paragraphs);
    }

    private static void addFigures(Random random, int paragraph, String text, List<TypedFigure> figures) {
        int from = 0;
        while (from < text.length()) {
            int start = from + random.nextInt(6);
            int end = start + 1 + random.nextInt(3);
            if (end > text.length()) {
                return;
            }
            Unit unit = new Unit(UNITS[random.nextInt(UNITS.length)], "", BigDecimal.ONE);
            SlotType type = TYPES.get(random.nextInt(TYPES.size()));
            Figure figure = new Figure(start, end, text.substring(start, end), unit, OptionalInt.empty());
            figures.add(new TypedFigure(paragraph, figure, type, Direction.NONE));
            from = end;
        }
    }
}
