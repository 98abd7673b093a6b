package io.github.tiankong.naming;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Arrays;
import java.util.Optional;

/**
 * A change as the words before its figure tell it.
 *
 * @param own what changed, empty where it was told before
 * @param word 增长, 下降 …
 * @param compared 同比, 环比, 比上半年, empty where nothing needs saying
 * @param base the words it compares with as they stand: 较常年同期
 * @param rest the words between it and the figure
 * @param yearly whether it compares, at the same prices, with the same period of last year
 */
record Change(String own, String word, String compared, String base, String rest, boolean yearly) {
    /** A rate that bears only a sign grew, whichever way the sign points. */
    private static final String GREW = "增长";

    private static final WordTable GAPS = Lexicon.wordClass("gap-verbs");
    private static final WordTable GAP_BASES = Lexicon.wordClass("gap-bases");
    private static final WordTable ABOVE_OR_BELOW = Lexicon.wordClass("gap-verb-ends");
    private static final WordTable UNTIL = Lexicon.wordClass("until");
    private static final WordTable BARE = Lexicon.wordClass("bare-changes");
    /** Comparisons a rate may follow at once: 同比-5%. */
    private static final WordTable SIGNED = Lexicon.wordClass("signed-comparisons");
    /**
     * Comparisons with last year, or none said. Against the month before, the year's beginning or at constant prices a rate
     * does not follow from amounts the report shows (DOMAIN.md section 3).
     */
    private static final WordTable YEARLY = Lexicon.wordClass("yearly-comparisons");

    private static final WordTable YEARLY_MEANS = Lexicon.wordClass("yearly-means");
    private static final WordTable FOUNDATIONS = Lexicon.wordClass("foundations");

    /** 全国, 全镇农民 */
    private static final int LONGEST_REGION = 4;

    private static final int LONGEST_OTHER = 12;
    private static final int LONGEST_REST = 14;

    /** Empty where the head tells no change: 工业增加值5亿元, 提高到5%. */
    static Optional<Change> read(Spot spot) {
        String head = head(spot);
        int at = changeIn(head, spot.type() == SlotType.PERCENTAGE_POINT);
        if (at < 0) {
            return Optional.empty();
        }
        String word = Lexicon.CHANGES.startingAt(head, at);
        String before = head.substring(0, at);
        String comparison = comparison(before);
        int cut = comparison.isEmpty() ? before.length() : before.indexOf(comparison);
        String own = Phrase.ofHead(withoutBase(before.substring(0, cut)));
        if (spot.isKindOfMasked(own)) {
            // 甲县增长5%: the county is masked, the indicator was told before
            own = "";
        }
        boolean things = spot.type() == SlotType.COUNT && own.isEmpty() && comparison.isEmpty();
        if (things && Lexicon.holds(BARE, word)) {
            return Optional.empty();
        }
        boolean yearly = (comparison.isEmpty() || Lexicon.holds(YEARLY, comparison)) && before.indexOf('每') < 0;
        String rest = head.substring(at + word.length());
        return Optional.of(new Change(own, word, Comparatives.told(comparison), before.substring(cut), rest, yearly));
    }

    /** 增幅 of 增长, 降幅 of 减少. */
    String name() {
        return Lexicon.CHANGES.meaning(word);
    }

    /** Whether the change is how far one thing lies from another: 高于, 落后. */
    boolean isGap() {
        return Lexicon.holds(GAPS, word);
    }

    private static String head(Spot spot) {
        boolean percent = spot.type() == SlotType.PERCENT;
        boolean rate = percent || spot.type() == SlotType.PERCENTAGE_POINT;
        String told = Comparatives.asChange(spot.head().replace("“", "").replace("”", ""), rate);
        return percent && (isComparison(told) || isSign(spot)) ? withoutSign(told) + GREW : told;
    }

    /** 同比-5%, 环比+3%: a sign says whether it grew. */
    private static boolean isComparison(String head) {
        return Lexicon.holds(SIGNED, withoutSign(head));
    }

    /** 出口5亿元（+3.2%）, 产量5万吨，-3.2%, 投资+3.2%: a rate with a sign behind what it is of. */
    private static boolean isSign(Spot spot) {
        String gap = spot.gap().strip();
        int sign = gap.length() - 1;
        if (sign < 1 || !Decimals.isSign(gap.charAt(sign))) {
            return false;
        }
        boolean grown = Decimals.isPlus(gap.charAt(sign))
                && Character.isIdeographic(gap.charAt(sign - 1))
                && Lexicon.RATE_NOUNS.endingAt(gap, sign).isEmpty();
        return grown || "（(，,".indexOf(gap.charAt(sign - 1)) >= 0;
    }

    private static String withoutSign(String head) {
        String left = head.strip();
        char last = left.isEmpty() ? ' ' : left.charAt(left.length() - 1);
        boolean signed = last == '为' || Decimals.isSign(last);
        return signed ? withoutSign(left.substring(0, left.length() - 1)) : left;
    }

    /** 罚息 of 罚息在基准利率基础上上浮. */
    private static String withoutBase(String before) {
        int in = Lexicon.endsWith(FOUNDATIONS, before) ? before.lastIndexOf('在') : -1;
        return in > 0 ? before.substring(0, in) : before;
    }

    private static String comparison(String before) {
        String first = Lexicon.COMPARISONS.firstIn(before);
        if (first.isEmpty() && Comparatives.opensComparison(before)) {
            return before;
        }
        // 年均浓度 is no comparison, 年均增长 is
        return Lexicon.holds(YEARLY_MEANS, first) && !before.endsWith(first) ? "" : first;
    }

    /** Where the change word the head ends with begins, -1 if there is none. */
    private static int changeIn(String head, boolean points) {
        int gap = wordIn(head, true, points);
        return gap >= 0 ? gap : wordIn(head, false, points);
    }

    private static int wordIn(String head, boolean gap, boolean points) {
        for (int i = head.length() - 2; i >= Math.max(0, head.length() - LONGEST_REST); i--) {
            String word = Lexicon.CHANGES.startingAt(head, i);
            if (!word.isEmpty()
                    && Lexicon.holds(GAPS, word) == gap
                    && endsChange(word, Phrase.withoutHedges(head.substring(i + word.length())), points)) {
                return longest(head, i, word);
            }
        }
        return -1;
    }

    /** A longer word may begin further left: 净增长, not 增长. */
    private static int longest(String head, int at, String word) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            if (i + Lexicon.CHANGES.startingAt(head, i).length() == at + word.length()) {
                return i;
            }
        }
        return at;
    }

    private static boolean endsChange(String word, String rest, boolean points) {
        if (Lexicon.holds(GAPS, word)) {
            // 快于城镇居民: points are told of two rates, whatever the other is of
            boolean other = points
                    && Lexicon.endsWith(ABOVE_OR_BELOW, word)
                    && rest.length() > 1
                    && rest.length() <= LONGEST_OTHER;
            return other || areRegions(rest) || Lexicon.endsWith(GAP_BASES, rest);
        }
        return !Lexicon.startsWith(UNTIL, rest) && Phrase.withoutLinks(rest).isEmpty();
    }

    /** 全国, 全国和全省. */
    private static boolean areRegions(String text) {
        return !text.isEmpty()
                && Arrays.stream(text.split("[、和及]", -1))
                        .allMatch(one -> one.startsWith("全") && one.length() <= LONGEST_REGION);
    }
}
