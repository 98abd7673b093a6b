package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Set;

/** Kinds of things told by their size: 亿元以上项目, 其中10亿元以上. */
final class SizeClasses {
    private static final Set<String> BEYOND = Set.of("过", "超", "超过", "其中过", "其中超");

    private SizeClasses() {}

    /** 项目 of 500万元以上的项目3个: the figure only bounds what is counted next. */
    static String sizeOf(Spot spot) {
        boolean sum = spot.type() == SlotType.AMOUNT || spot.type() == SlotType.QUANTITY;
        String bound = sum ? Lexicon.BOUNDS.startingAt(spot.tail(), 0) : "";
        // 过10亿元品种3个 bounds as 10亿元以上 does
        boolean least = sum && BEYOND.contains(Phrase.withoutHedges(spot.head())) && spot.runsIntoNext();
        return bound.isEmpty() && !least ? "" : Phrase.ofTail(spot.tail().substring(bound.length()));
    }

    static boolean isSizeClass(String stem) {
        boolean code = !stem.isEmpty() && stem.chars().noneMatch(Character::isIdeographic);
        return code
                || Lexicon.PART_WORDS.startingAt(stem, 0).equals(stem) && !stem.isEmpty()
                || stem.endsWith("以上")
                || stem.endsWith("以下")
                || stem.endsWith("以内");
    }

    /** Of 新签约亿元以上项目, 其中10亿元以上 are 新签约10亿元以上项目. */
    static String sizeClass(String own, Story story) {
        String whole = story.total().spot() >= 0 ? story.total().stem() : story.subjectStem();
        String verb = Lexicon.VERBS.startingAt(whole, 0);
        int size = Math.max(whole.lastIndexOf("以上"), whole.lastIndexOf("以下"));
        String noun = size >= 0 ? whole.substring(size + 2) : whole.substring(verb.length());
        // 一等奖 told before is no thing that 二等奖 are of
        String sibling = Lexicon.PART_WORDS.endingAt(noun, noun.length());
        String things = noun.substring(0, noun.length() - sibling.length());
        return verb
                + own.substring(own.startsWith(verb) ? verb.length() : 0)
                + (Lexicon.endsWith(Lexicon.WINNING, things) ? "" : things);
    }
}
