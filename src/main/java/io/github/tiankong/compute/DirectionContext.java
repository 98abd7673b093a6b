package io.github.tiankong.compute;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.files.Resource;
import java.util.List;
import java.util.Properties;
import java.util.Set;

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

    static final Set<String> COMMA = Set.of("，", ",");

    static final WordTable HEDGE = words("hedge");
    static final Set<String> LIST = Set.of(ROWS.getProperty("list").split(" ", -1));
    static final Set<String> TIMES = Set.of(ROWS.getProperty("times").split(" ", -1));

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
