package io.github.tiankong.typing;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.slot.FixedReason;
import java.util.Optional;

/**
 * Sizes that name a kind of thing: 50亿元以上项目, 超10亿元企业, 60周岁及以上人口, 110千伏变电站, 前1%学科. 完成投资50亿元以上 is a
 * statistic: no kind of thing follows.
 */
final class SizeClassRule implements NumberRule {
    private static final WordTable KINDS = NumberWords.section("class-kinds");
    private static final WordTable PERSONS = NumberWords.section("persons");
    private static final WordTable OVER = NumberWords.section("class-before");
    private static final WordTable BOUNDS = NumberWords.section("bound-after");
    private static final WordTable CLASS_UNITS = NumberWords.section("class-units");
    private static final WordTable SIZE_UNITS = NumberWords.section("size-units");
    private static final WordTable AGE_AFTER = NumberWords.section("age-after");
    private static final WordTable AGE_BEFORE = NumberWords.section("age-before");
    private static final WordTable AGE_RESULTS = NumberWords.section("age-results");
    private static final WordTable CLUBS = NumberWords.section("class-clubs");
    private static final WordTable COUNTED = NumberWords.section("class-counted");
    private static final String NO_NOUN = "，。；、：！？,;（）()\n\t“”";
    /** Adjectives that may stand between the size and the thing: 以上重大先进制造业项目. */
    private static final int LONGEST_NOUN = 10;

    private static final int SHORT_NOUN = 4;

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        return isClass(place) ? Judgement.fixed(FixedReason.SIZE_CLASS) : Judgement.open();
    }

    private static boolean isClass(NumberPlace place) {
        if (place.unit().endsWith("岁")) {
            return isAge(place);
        }
        if (isWord(CLASS_UNITS, place.unit()) || isGrade(place)) {
            return true;
        }
        if (place.kind() == UnitKind.PERCENT) {
            return place.wordBefore() == '前' && isThing(place, place.end(), SHORT_NOUN);
        }
        boolean measured = place.kind() == UnitKind.MONEY
                || place.kind() == UnitKind.MEASURE
                || place.kind() == UnitKind.MULTIPLIER
                || isWord(SIZE_UNITS, place.unit());
        if (!measured) {
            return false;
        }
        int bound = end(place) + BOUNDS.startingAt(place.text(), end(place)).length();
        if (bound > end(place)) {
            return isThing(place, bound, LONGEST_NOUN) || isCounted(place, bound) || isNote(place, bound);
        }
        if (place.kind() == UnitKind.MONEY && place.isTiedBy(Tie.RANGE)) {
            return isThing(place, bound, SHORT_NOUN);
        }
        return place.follows(OVER) && isThing(place, bound, SHORT_NOUN);
    }

    /** The end of the range it is the start of: 500万—1000万元以上项目. */
    private static int end(NumberPlace place) {
        boolean ranged = place.number().tie() == Tie.RANGE;
        return ranged ? place.numbers().get(place.index() + 1).end() : place.end();
    }

    /** 10亿级产业集群, 5万吨级泊位, 百亿元俱乐部. */
    private static boolean isGrade(NumberPlace place) {
        boolean measured = place.kind() == UnitKind.MONEY
                || place.kind() == UnitKind.MEASURE
                || place.kind() == UnitKind.MULTIPLIER;
        return measured && place.hasOwnUnit() && (place.charAt(place.end()) == '级' || place.precedes(CLUBS));
    }

    /** 10亿元以上15个, 600分以上的83人: what is of that size is counted next. */
    private static boolean isCounted(NumberPlace place, int bound) {
        int word = place.afterSpace(bound);
        int next =
                place.afterSpace(word + COUNTED.startingAt(place.text(), word).length());
        int following = place.index() + (place.number().tie() == Tie.RANGE ? 2 : 1);
        return following < place.numbers().size()
                && place.numbers().get(following).start() == next
                && place.numbers().get(following).kind() == UnitKind.COUNT;
    }

    /** （100人以下） after a word explains the word. */
    private static boolean isNote(NumberPlace place, int bound) {
        return "（(".indexOf(place.charAt(place.start() - 1)) >= 0
                && place.start() > 1
                && "）)".indexOf(place.charAt(bound)) >= 0;
    }

    private static boolean isAge(NumberPlace place) {
        if (!place.isWhole() || place.holds(AGE_RESULTS, place.clauseStart(), place.start())) {
            return false;
        }
        return place.isTiedBy(Tie.RANGE) || place.precedes(AGE_AFTER) || place.follows(AGE_BEFORE);
    }

    private static boolean isThing(NumberPlace place, int from, int length) {
        int to = from;
        while (to < place.text().length() && to - from < length && isNounCharacter(place.charAt(to))) {
            to++;
        }
        // 300人以上企业 is a kind of firm, 3000人以上群众 are people counted.
        boolean people = place.unit().endsWith("人") && place.holds(PERSONS, from, to);
        return !people && place.holds(KINDS, from, to);
    }

    private static boolean isNounCharacter(char c) {
        return NO_NOUN.indexOf(c) < 0 && !Decimals.isDigit(c);
    }

    private static boolean isWord(WordTable words, String unit) {
        return !unit.isEmpty() && words.startingAt(unit, 0).equals(unit);
    }
}
