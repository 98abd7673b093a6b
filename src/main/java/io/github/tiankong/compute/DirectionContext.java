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
    static final WordTable HEDGE = words("hedge");
    static final Set<String> LIST = Set.of(ROWS.getProperty("list").split(" ", -1));
    static final Set<String> TIMES = Set.of(ROWS.getProperty("times").split(" ", -1));

    private static final String OTHER_WORD = ROWS.getProperty("other-word");
    private static final String OTHER_NEXT = ROWS.getProperty("other-next");
    private static final String CLAUSE_END = ROWS.getProperty("clause-end");
    private static final String MINUS_BEFORE = ROWS.getProperty("minus-before");
    private static final String COUNTS = ROWS.getProperty("counts");
    private static final String CHANGE = ROWS.getProperty("change");

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

    /** Whether a word ends here that tells of a change, though its opposite is not known. */
    static boolean tellsChange(String text, int position) {
        return position > 0 && CHANGE.indexOf(text.charAt(position - 1)) >= 0;
    }

    /** Whether a dash here, before a mask, is a minus: 增速为-x% or alone in a cell. */
    static boolean mayBeMinus(String text, int position) {
        return position == 0 || MINUS_BEFORE.indexOf(text.charAt(position - 1)) >= 0;
    }

    private static WordTable words(String key) {
        return WordTable.of(List.of(ROWS.getProperty(key).split(" ", -1)));
    }
}
