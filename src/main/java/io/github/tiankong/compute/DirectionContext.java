package io.github.tiankong.compute;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.files.Resource;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;

/** The table {@code direction-context.properties}: what may stand around a direction word. */
final class DirectionContext {
    private static final Properties ROWS = Resource.properties(DirectionContext.class, "direction-context.properties");

    static final WordTable JOINT = words("joint");
    static final WordTable PERIOD = words("period");
    static final WordTable BASE = words("base");
    static final WordTable ACHIEVED = words("achieved");
    static final WordTable PACE = words("pace");
    /** Words of change without an opposite. */
    static final Set<String> STIFF = Set.of(ROWS.getProperty("stiff").split(" ", -1));

    /** Words with a character of change that tell no direction. */
    static final Set<String> NEUTRAL = Set.of(ROWS.getProperty("neutral").split(" ", -1));

    static final WordTable ASIDE = words("aside");
    static final Set<String> COPULA = Set.of(ROWS.getProperty("copula").split(" ", -1));
    static final Set<String> GLOSS = Set.of(ROWS.getProperty("gloss").split("", -1));

    /** What tells the number behind it as the size of a change. */
    static final WordTable SIZE = words("size");

    /** Periods, or their last characters, that may stand before a number alone. */
    static final WordTable SPAN = words("span");

    static final String CHAINED = ROWS.getProperty("chained");

    /** Units in which only changes, and those in which only levels are below zero. */
    static final Set<String> CHANGE_UNITS =
            Set.of(ROWS.getProperty("change-units").split(" ", -1));

    static final Set<String> LEVEL_UNITS =
            Set.of(ROWS.getProperty("level-units").split(" ", -1));
    /** Rises that need not reach zero: 回升. */
    static final Set<String> RECOVERY = Set.of(ROWS.getProperty("recovery").split(" ", -1));
    /** Words of rates and of amounts that may be below zero themselves. */
    static final WordTable RATES = words("rates");

    static final WordTable BALANCES = words("balances");
    /** Before a rise that did not come: 未实现增长. */
    static final WordTable DENIED = words("denied");
    /** Nouns a rise may stand before: 保持增长的态势. */
    static final WordTable TREND = words("trend");

    static final Set<String> COMMA = Set.of("，", ",");

    static final WordTable HEDGE = words("hedge");
    static final Set<String> LIST = Set.of(ROWS.getProperty("list").split(" ", -1));
    static final Set<String> TIMES = Set.of(ROWS.getProperty("times").split(" ", -1));

    static final Set<String> RANK_WORDS = Set.of(ROWS.getProperty("rank-words").split(" ", -1));
    static final Set<String> RANK_UNITS = Set.of(ROWS.getProperty("rank-units").split(" ", -1));
    /** Turns of a direction: 由降转增, 由增转降. */
    static final WordTable TURNED_RISE = words("turned-rise");

    static final WordTable TURNED_FALL = words("turned-fall");

    static final WordTable SIZE_OF_RISE = words("size-of-rise");
    static final WordTable SIZE_OF_FALL = words("size-of-fall");
    static final WordTable EFFECT = words("effect");

    private static final String OTHER_WORD = ROWS.getProperty("other-word");
    private static final String OTHER_NEXT = ROWS.getProperty("other-next");
    private static final String CLAUSE_END = ROWS.getProperty("clause-end");
    private static final String MINUS_BEFORE = ROWS.getProperty("minus-before");
    private static final String COUNTS = ROWS.getProperty("counts");
    private static final String SHARED = ROWS.getProperty("shared");
    private static final String RISE = ROWS.getProperty("change-rise");
    private static final String FALL = ROWS.getProperty("change-fall");
    private static final String BEHIND = ROWS.getProperty("change-behind");
    private static final String LEVEL_END = ROWS.getProperty("level-end");
    private static final String OPENING = ROWS.getProperty("opening");

    private static final String SPAN_NUMBERS = ROWS.getProperty("span-numbers");
    private static final String GROWTH = ROWS.getProperty("growth");
    private static final String WEAK = ROWS.getProperty("weak");
    private static final String PERIOD_ENDS = ROWS.getProperty("period-ends");

    private static final String NOT_COMPARED = ROWS.getProperty("not-compared");

    private DirectionContext() {}

    static final WordTable MANNER = words("manner");

    /** Whether a stretch of text parts the figures of a list. */
    static boolean isListJoint(String text, int from, int to) {
        return LIST.contains(text.substring(from, to));
    }

    static boolean endsClause(String text, int position) {
        return position >= text.length() || CLAUSE_END.indexOf(text.charAt(position)) >= 0;
    }

    /** Whether the character before makes 高 or 低于 part of another word: 最高, 不低于. */
    static boolean isOtherWord(String text, int wordStart) {
        return wordStart > 0 && OTHER_WORD.indexOf(text.charAt(wordStart - 1)) >= 0;
    }

    /** Whether what a rate is compared with may end with a character: 高于全市平均x%, but 高于全市的x%. */
    static boolean endsCompared(char c) {
        return NOT_COMPARED.indexOf(c) < 0;
    }

    /** Whether the characters after make 超 part of another word: 超额. */
    static boolean goesOn(String text, int wordEnd) {
        return text.charAt(wordEnd - 1) == '超' && OTHER_NEXT.indexOf(text.charAt(wordEnd)) >= 0;
    }

    /** Whether a character cannot end a count or a date, behind which a dash makes a range: 三月-x月. */
    static boolean isNoCount(char c) {
        return COUNTS.indexOf(c) < 0;
    }

    static boolean isMinus(String text, int position) {
        return position >= 0 && Decimals.isMinus(text.charAt(position));
    }

    static boolean isPlus(String text, int position) {
        return position >= 0 && Decimals.isPlus(text.charAt(position));
    }

    /** How long what ends here is that may stand between a direction word and its figure; nothing else is 0. */
    static int jointLength(String text, int position) {
        int length = JOINT.endingAt(text, position).length();
        if (length > 0 || position == 0) {
            return length;
        }
        return Blanks.isBlank(text, position - 1) || isOpening(text.charAt(position - 1)) ? 1 : 0;
    }

    /** Whether a stretch between a word and its figure may go with the figure: no bracket is opened, no line ended. */
    static boolean mayGo(String text, int from, int to) {
        return text.substring(from, to).chars().noneMatch(c -> isOpening((char) c) || c == '\t' || c == '\n');
    }

    /** The same for text that is only looked through: a comma and 同比 may stand there, too. */
    static int asideLength(String text, int position) {
        int length = Math.max(
                jointLength(text, position), ASIDE.endingAt(text, position).length());
        return length == 0 && GLOSS.contains(text.substring(position - 1, position)) ? 1 : length;
    }

    /** Whether a mark or word ends here behind which a figure has its word in common with the one before: 增长3.2%和. */
    static boolean isShared(String text, int position) {
        return position > 0 && SHARED.indexOf(text.charAt(position - 1)) >= 0;
    }

    static boolean isRise(char c) {
        return RISE.indexOf(c) >= 0;
    }

    static boolean isFall(char c) {
        return FALL.indexOf(c) >= 0;
    }

    static boolean changesBehind(char c) {
        return BEHIND.indexOf(c) >= 0;
    }

    /** Whether what ends with a character of change and this one tells a level: 降至, 回到. */
    static boolean endsLevel(char c) {
        return LEVEL_END.indexOf(c) >= 0;
    }

    /** How long a base with its 比 or 较 is that ends here: 比上年. */
    static int comparedLength(String text, int position) {
        int start = position - BASE.endingAt(text, position).length() - 1;
        return start >= 0 && start < position - 1 && "比较".indexOf(text.charAt(start)) >= 0 ? position - start : 0;
    }

    /** Whether a mark parts a clause from a number that goes with it: 增长喜人：3.2%, 增长喜人——3.2%. */
    static boolean isGloss(char c) {
        return c == '—' || GLOSS.contains(Character.toString(c));
    }

    static boolean isOfSpan(char c) {
        return SPAN_NUMBERS.indexOf(c) >= 0;
    }

    /** Whether a character tells of growth by itself, and not only of a rise that may end below zero. */
    static boolean isGrowth(char c) {
        return GROWTH.indexOf(c) >= 0;
    }

    /** Whether a character behind or before a rise takes it back: 增长放缓, 未增长. */
    static boolean isWeak(char c) {
        return WEAK.indexOf(c) >= 0;
    }

    /** Whether one of the words stands anywhere in a text. */
    static boolean speaksOf(WordTable words, String text) {
        return IntStream.range(0, text.length())
                .anyMatch(i -> !words.startingAt(text, i).isEmpty());
    }

    static boolean namesPeriod(String text) {
        return text.chars().anyMatch(c -> PERIOD_ENDS.indexOf(c) >= 0);
    }

    private static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether a dash here, before a mask, is a minus: 增速为-x% or alone in a cell. */
    static boolean mayBeMinus(String text, int position) {
        return position == 0 || MINUS_BEFORE.indexOf(text.charAt(position - 1)) >= 0;
    }

    private static WordTable words(String key) {
        return WordTable.of(List.of(ROWS.getProperty(key).split(" ", -1)));
    }
}
