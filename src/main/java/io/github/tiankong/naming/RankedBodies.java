package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;

/** Names how many take part in an order: the 8 of 居全市8个县区第2位. */
final class RankedBodies {
    private RankedBodies() {}

    /** 居全市8个县区第2位: how many take part. */
    static boolean ranksAmong(Spot spot) {
        String rest = spot.rest();
        boolean placed = rest.endsWith("第") || rest.endsWith("排名后") || rest.endsWith("排名前");
        boolean bodies = spot.type() == SlotType.COUNT
                && !spot.unit().equals("次")
                && !spot.unit().endsWith("季度");
        return bodies
                && placed
                && (rest.equals(spot.tail())
                        || spot.tail().endsWith(rest.substring(rest.length() - 1)) && rest.indexOf("，") < 0);
    }

    static Label denominator(Spot spot, Story story) {
        String word = Lexicon.RANK_WORDS.lastIn(spot.head());
        String among = region(spot.head());
        int at = word.isEmpty()
                ? spot.head().length() - among.length()
                : spot.head().lastIndexOf(word);
        String before = Phrase.ofHead(spot.head().substring(0, at));
        story.pend(word.isEmpty() && among.isEmpty() ? "" : before, spot.clause());
        story.among(among, spot);
        String region = word.isEmpty() ? among : Phrase.withoutLinks(spot.head().substring(at + word.length()));
        // no indicator of the report: nothing later is told of it
        String things = RankLabels.assesses(spot.tail()) ? CountedThings.of(spot) : withoutPlace(spot.tail());
        return Label.of(Measure.countBefore(region + things, spot.unit()), "");
    }

    /** 全市 of 在全市, 列全市. */
    private static String region(String head) {
        int end = head.length();
        boolean region = end >= 2 && head.charAt(end - 2) == '全';
        return region ? head.substring(end - 2) : "";
    }

    /** 派出所 of 派出所考核中位列第: what takes part, before the words of place. */
    private static String withoutPlace(String tail) {
        String word = Lexicon.RANK_WORDS.lastIn(tail);
        String things = tail.substring(0, word.isEmpty() ? tail.length() - 1 : tail.lastIndexOf(word));
        String noun = things.endsWith("中") ? things.substring(0, things.length() - 1) : things;
        return Phrase.ofTail(noun);
    }
}
