package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionWord.Kind;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import java.util.Optional;

/**
 * Looks for a rise told without a number in the clause before a bare one: 增长较快，达-3.2%, 有所提高，幅度为-3.2个百分点. What
 * may be below zero itself may also have grown to a minus: 利润增长，为-3.2亿元 is no clash.
 */
final class RiseTold {
    private static final int LONGEST_CLAUSE = 24;
    private static final int LONGEST_MANNER = 9;

    private final String text;
    private final BareNumber number;
    private final String unit;

    RiseTold(String text, int minus, int numberEnd) {
        this.text = text;
        this.number = new BareNumber(text, minus);
        this.unit = Units.unitAt(text, numberEnd)
                .map(UnitMatch::unit)
                .map(u -> u.text())
                .orElse("");
    }

    /** Where the word of the rise begins; -1 if there is none. */
    int start() {
        int clauseEnd = number.earlierEnd();
        int clauseStart = clauseEnd;
        while (clauseStart > Math.max(0, clauseEnd - LONGEST_CLAUSE) && isOfClause(clauseStart - 1)) {
            clauseStart--;
        }
        if (clauseStart == clauseEnd || DirectionContext.LEVEL_UNITS.contains(unit)) {
            return -1;
        }
        String clause = text.substring(clauseStart, clauseEnd);
        int start = clauseStart;
        return rise(clause)
                .filter(rise -> clashes(clause.substring(0, rise.start), rise))
                .map(rise -> start + rise.start)
                .orElse(-1);
    }

    private boolean isOfClause(int position) {
        return !DirectionContext.endsClause(text, position) && !Character.isDigit(text.charAt(position));
    }

    /**
     * @param start where the word begins in its clause
     * @param grows whether what it is told of cannot have been below zero before
     * @param isSize whether the word means the size of a change: 增收, 增长幅度
     */
    private record Rise(int start, boolean grows, boolean isSize) {}

    /** The last word of change in a clause, if it tells of a rise and how it rose is all that follows. */
    private static Optional<Rise> rise(String clause) {
        int least = Math.max(0, clause.length() - LONGEST_MANNER);
        int end = clause.length();
        while (end > least) {
            String word = DirectionWords.anyEndingAt(clause, end);
            char c = clause.charAt(end - 1);
            if (word.length() > 1 && !DirectionContext.NEUTRAL.contains(word)) {
                return told(clause, word, end);
            } else if (word.length() <= 1 && DirectionContext.isGrowth(c)) {
                return Optional.of(new Rise(end - 1, true, false));
            } else if (DirectionContext.isFall(c) || DirectionContext.isWeak(c) || c == '的' && !isTrend(clause)) {
                return Optional.empty();
            }
            end -= Math.max(1, word.length());
        }
        return Optional.empty();
    }

    private static Optional<Rise> told(String clause, String word, int end) {
        int start = end - word.length();
        Optional<DirectionWord> known = DirectionWords.known(word);
        boolean rises =
                known.map(w -> w.rising() && w.kind() != Kind.UNSURE).orElse(DirectionContext.STIFF.contains(word));
        boolean takenBack = start > 0 && DirectionContext.isWeak(clause.charAt(start - 1));
        boolean grows = !DirectionContext.RECOVERY.contains(word)
                && word.chars().anyMatch(c -> DirectionContext.isGrowth((char) c));
        boolean isSize = grows && known.filter(w -> w.kind() == Kind.NOUN).isPresent();
        return rises && !takenBack ? Optional.of(new Rise(start, grows, isSize)) : Optional.empty();
    }

    private static boolean isTrend(String clause) {
        return !DirectionContext.TREND.endingAt(clause, clause.length()).isEmpty();
    }

    private boolean clashes(String subject, Rise rise) {
        if (number.isChained() && !subject.contains(DirectionContext.CHAINED)
                || number.hasPeriod() && DirectionContext.namesPeriod(subject)
                || DirectionContext.speaksOf(DirectionContext.DENIED, subject)) {
            return false;
        }
        if (number.isSize() || rise.isSize() || DirectionContext.CHANGE_UNITS.contains(unit)) {
            return true;
        }
        boolean isPercent = unit.equals("%");
        boolean isKnown = isPercent || !number.isLevel() || !subject.isEmpty();
        return isKnown
                && rise.grows()
                && !DirectionContext.speaksOf(DirectionContext.RATES, subject)
                && (isPercent || !DirectionContext.speaksOf(DirectionContext.BALANCES, subject));
    }
}
