package io.github.tiankong.typing;

import io.github.tiankong.typing.TableUnits.UnitWords;
import java.util.List;

/** Tells the head of a table pasted as text by what it asks for. */
final class HeadWords {
    private static final int FEWEST_TYPED = 2;

    private HeadWords() {}

    /** A head that asks for figures (单位, 均价（元/㎡）, 完成率%, 人数), or is one of a form (姓名 年龄 职务). */
    static boolean ask(List<String> cells) {
        long typed = cells.stream()
                .filter(word -> LabelTypes.endingAt(word, word.length()).isPresent())
                .limit(FEWEST_TYPED)
                .count();
        return typed == FEWEST_TYPED || cells.stream().skip(1).anyMatch(HeadWords::asks);
    }

    private static boolean asks(String cell) {
        return cell.equals("单位")
                || cell.equals("计量单位")
                || UnitWords.inHead(cell).isPresent();
    }

    /** 单位：万元, the line above a table. */
    static boolean announce(String line) {
        return !UnitWords.announced(line).isEmpty();
    }
}
