package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionClause.Obstacle;
import io.github.tiankong.compute.DirectionClause.Stated;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import java.util.List;
import java.util.Optional;

/** A figure in its text, and what may be asked of its surroundings; nothing reaches across the figures beside it. */
final class FigureSetting {
    private static final int MOST_COMPARED = 24;
    private static final int LONGEST_UNIT = 6;

    private final String text;
    private final int start;
    private final int end;
    /** Where the figure before ends, and the one after begins. */
    private final int from;

    private final int to;
    private final int tailEnd;
    private final Unit unit;

    FigureSetting(String text, DirectionFinder.Range figure, int from, int to) {
        this.text = text;
        this.start = figure.start();
        this.end = figure.end();
        this.from = from;
        this.to = to;
        Optional<UnitMatch> match = Units.unitAt(text, end).filter(m -> m.end() <= to);
        this.tailEnd = match.map(UnitMatch::end).orElse(end);
        this.unit = match.map(UnitMatch::unit).orElse(Unit.NONE);
    }

    String text() {
        return text;
    }

    /** Where the number begins. */
    int start() {
        return start;
    }

    /** Where it ends, without its unit. */
    int end() {
        return end;
    }

    /** The first position that is not the figure before. */
    int from() {
        return from;
    }

    /** Where the figure after begins. */
    int to() {
        return to;
    }

    /** Where its unit ends. */
    int tailEnd() {
        return tailEnd;
    }

    /** Whether it counts percentage points. */
    boolean inPoints() {
        return unit.family().equals("个百分点");
    }

    /** Where the figure begins with the minus before it. */
    int minusStart() {
        return start > from && DirectionContext.isMinus(text, start - 1) ? start - 1 : start;
    }

    boolean hasMinus() {
        return minusStart() < start;
    }

    /** What a word tells: before a minus its contrary. */
    Stated stated(DirectionWord word) {
        return word.rising() && !hasMinus() ? Stated.RISE : Stated.FALL;
    }

    /** Whether nothing but a mark follows the unit, so that the figure may be left out; no later figure of a list may. */
    boolean isClosed() {
        return DirectionContext.endsClause(text, tailEnd)
                && !(tailEnd + 1 == to && to < text.length() && DirectionContext.isListJoint(text, tailEnd, to))
                && ListedNumber.behind(this).isEmpty();
    }

    /** Whether it tells how much of something, not how many: what is level then needs no 同比 before it. */
    boolean isRate() {
        return inPoints() || unit.text().equals("%");
    }

    /** Whether a word and the figure tell how far a rank moved: 前移x位. */
    boolean isRankMove(DirectionWord word) {
        return DirectionContext.RANK_UNITS.contains(unit.text()) && DirectionContext.RANK_WORDS.contains(word.word());
    }

    /** Whether the clause before a word tells what something does to another: 拉动全县工业增长x个百分点. */
    boolean isEffect(int wordStart) {
        for (int i = wordStart - 1; i >= Math.max(from, wordStart - MOST_COMPARED); i--) {
            if (DirectionContext.endsClause(text, i)) {
                return false;
            }
            if (!DirectionContext.EFFECT.startingAt(text, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether another figure may share its word: the same unit, told once or twice, or both rates. */
    boolean isAlike(FigureSetting later) {
        return unit.text().isEmpty() || unit.text().equals(later.unit.text()) || isRate() && later.isRate();
    }

    /** How long a word is that ends at a position; nothing where it reaches into the figure before. */
    int lengthOf(String word, int wordEnd) {
        return wordEnd - word.length() < from ? 0 : word.length();
    }

    boolean isPeriodAt(int position) {
        return !DirectionContext.PERIOD.endingAt(text, position).isEmpty();
    }

    /** Whether 增 or 降 stands by itself here: at the beginning of a clause, behind 同比 or 比上年. */
    boolean isAlone(int wordStart) {
        return wordStart == 0
                || DirectionContext.endsClause(text, wordStart - 1)
                || "（(".indexOf(text.charAt(wordStart - 1)) >= 0
                || isPeriodAt(wordStart)
                || baseAt(wordStart) >= 0;
    }

    /** 财务费用-x万元: a dash behind a word that is neither a number nor its unit. */
    boolean isNegated(int minus) {
        boolean word = minus > from
                && Character.isIdeographic(text.charAt(minus - 1))
                && DirectionContext.isNoCount(text.charAt(minus - 1));
        boolean range = from > 0
                && Units.unitAt(text, from).filter(u -> u.end() == minus).isPresent();
        return word && !range && !followsNumber(minus);
    }

    /** 投资+x%: a plus that is no part of a name or a sum, K5+x, 3人+x人. */
    boolean isSigned(int plus) {
        char before = plus == 0 ? ' ' : text.charAt(plus - 1);
        boolean isName = before < 0x80 && Character.isLetterOrDigit(before);
        return DirectionContext.mayBeMinus(text, plus) || !isName && (isRate() || !followsNumber(plus));
    }

    private boolean followsNumber(int position) {
        for (int i = position - 1; i >= Math.max(from, position - LONGEST_UNIT); i--) {
            if (DirectionContext.endsClause(text, i)) {
                return false;
            }
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isOtherWord(int wordStart) {
        return DirectionContext.isOtherWord(text, wordStart);
    }

    /** The 比 or 较 before a base the tables know (比上年同期), or -1. */
    int baseAt(int position) {
        int compare = position - DirectionContext.BASE.endingAt(text, position).length() - 1;
        return compare >= from && compare < position - 1 && isCompare(compare) ? compare : -1;
    }

    /** The 比 or 较 that begins a comparison with anything at all within the clause, or -1. */
    int compareAt(int position) {
        for (int i = position - 1; i >= Math.max(from, position - MOST_COMPARED); i--) {
            if (DirectionContext.endsClause(text, i)) {
                return -1;
            }
            if (isCompare(i)) {
                return i < position - 1 ? i : -1;
            }
        }
        return -1;
    }

    private boolean isCompare(int position) {
        return text.charAt(position) == '较'
                || text.charAt(position) == '比' && (position == 0 || "同环占对".indexOf(text.charAt(position - 1)) < 0);
    }

    /** A clause of its own, no later figure of a list. */
    DirectionClause clause(
            Stated stated, List<DirectionClause.Piece> pieces, DirectionWord word, boolean level, boolean isSure) {
        Obstacle obstacle = DirectionContext.TIMES.contains(unit.text()) ? Obstacle.TIMES : Obstacle.NONE;
        DirectionClause clause = new DirectionClause(
                stated, pieces, word.forRise(), word.forFall(), level, isSure, obstacle, Optional.empty());
        return beforeNumber(clause);
    }

    /** A number of the text itself that is listed behind the figure keeps its word. */
    DirectionClause beforeNumber(DirectionClause clause) {
        return ListedNumber.behind(this)
                .map(number -> clause.before(text, tailEnd, number.start()))
                .orElse(clause);
    }
}
