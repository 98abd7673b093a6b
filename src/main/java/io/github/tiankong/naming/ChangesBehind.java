package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.List;

/** Reads a change told behind its figure as if it stood before: 固定资产投资实现5%的增长 says 固定资产投资增长5%. */
final class ChangesBehind {
    /** What makes a plan of the growth: 5%的增长目标. */
    private static final List<String> AIMS = List.of("目标", "预期", "任务", "计划", "要求", "底线", "贡献");

    /** 以上, 左右 */
    private static final int BOUND = 2;

    private ChangesBehind() {}

    /** The figure with its change before it; as it is where none is told behind. */
    static Spot turned(Spot spot) {
        String change = spot.type() == SlotType.PERCENT ? changeIn(spot.tail()) : "";
        String head = Phrase.withoutHedges(spot.head());
        String compared = Lexicon.COMPARISONS.ending(head);
        head = head.substring(0, head.length() - compared.length());
        String verb = Lexicon.REACHED_CHANGES.endingAt(head, head.length());
        boolean told = !verb.isEmpty() || Lexicon.endsWith(Lexicon.MEASURED_ENDS, head);
        return change.isEmpty() || !told
                ? spot
                : spot.withHead(head.substring(0, head.length() - verb.length()) + compared + change);
    }

    /** 增长 of 以上的增速; empty where the words tell no change. */
    private static String changeIn(String tail) {
        String told = tail.substring(tail.indexOf('的') == BOUND ? BOUND : 0);
        String noun = told.startsWith("的") ? Lexicon.CHANGES_BEHIND.startingAt(told, 1) : "";
        boolean aim = AIMS.stream().anyMatch(word -> told.startsWith(word, noun.length() + 1));
        return noun.isEmpty() || aim ? "" : Lexicon.CHANGES_BEHIND.meaning(noun);
    }
}
