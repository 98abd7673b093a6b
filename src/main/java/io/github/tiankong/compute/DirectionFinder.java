package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionClause.Outcome;
import io.github.tiankong.compute.DirectionClause.Piece;
import io.github.tiankong.compute.DirectionClause.Stated;
import io.github.tiankong.compute.DirectionWord.Kind;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the wording that hangs on the sign of each figure of a paragraph.
 *
 * <pre>{@code
 * clause = [ achieved ] [ period ] words { joint } [ minus ] FIGURE [ unit ]     实现同比增长了近x%
 *        | object-word compared FIGURE unit                                      高于全市平均x个百分点
 *        | [ achieved ] FIGURE unit "的" word                                     实现x%的增长
 *        | minus FIGURE                                                          增速为-x%
 *        | clause list FIGURE                                                    分别增长x%和x%
 * words  = word | word ( "/" | "、" | "或" ) word | word "（" word "）"
 * }</pre>
 *
 * The words are those of {@code direction-words.tsv} and {@code direction-context.properties}.
 */
public final class DirectionFinder {
    private static final String LEVEL = "持平";
    private static final int MOST_JOINTS = 4;
    private static final int MOST_COMPARED = 24;

    private final String text;
    private final Range figure;
    /** Where the figure before ends, and the one after begins: no wording reaches across. */
    private final int from;

    private final int to;
    private final int tailEnd;
    private final Unit unit;
    private final boolean points;

    private DirectionFinder(String text, Range figure, int from, int to) {
        this.text = text;
        this.figure = figure;
        this.from = from;
        this.to = to;
        Optional<UnitMatch> match = Units.unitAt(text, figure.end()).filter(m -> m.end() <= to);
        this.tailEnd = match.map(UnitMatch::end).orElse(figure.end());
        this.unit = match.map(UnitMatch::unit).orElse(Unit.NONE);
        this.points = unit.family().equals("个百分点");
    }

    /**
     * A figure in a text.
     *
     * @param start where the number begins, in UTF-16 units
     * @param end where it ends, without its unit, exclusive
     * @param signed whether it is a number with a sign; a year or a name only bounds the others
     */
    public record Range(int start, int end, boolean signed) {}

    /** For each figure of a text, in its order, the clause it stands in; empty where nothing hangs on its sign. */
    public static List<Optional<DirectionClause>> find(String text, List<Range> figures) {
        List<Optional<DirectionClause>> clauses = new ArrayList<>();
        Optional<DirectionFinder> earlier = Optional.empty();
        for (int i = 0; i < figures.size(); i++) {
            int from = i == 0 ? 0 : figures.get(i - 1).end();
            int to = i + 1 < figures.size() ? figures.get(i + 1).start() : text.length();
            DirectionFinder finder = new DirectionFinder(text, figures.get(i), from, to);
            Optional<DirectionClause> clause = Optional.empty();
            if (figures.get(i).signed()) {
                Optional<DirectionClause> before = i == 0 ? Optional.empty() : clauses.get(i - 1);
                clause = earlier.filter(finder::isListedAfter).isPresent()
                        ? before.flatMap(finder::inherited)
                        : finder.clause();
            }
            int free = i == 0
                    ? 0
                    : clauses.get(i - 1).map(DirectionFinder::lastEnd).orElse(0);
            clauses.add(
                    clause.filter(c -> c.pieces().isEmpty() || c.pieces().get(0).start() >= free));
            earlier = Optional.of(finder);
        }
        return clauses;
    }

    private static int lastEnd(DirectionClause clause) {
        return clause.pieces().isEmpty()
                ? 0
                : clause.pieces().get(clause.pieces().size() - 1).end();
    }

    private Optional<DirectionClause> clause() {
        boolean signed = DirectionContext.isMinus(text, figure.start() - 1) && figure.start() > from;
        int minusStart = signed ? figure.start() - 1 : figure.start();
        int position = minusStart;
        for (int i = 0; i <= MOST_JOINTS; i++) {
            Optional<DirectionClause> found = wordsAt(position, minusStart);
            if (found.isPresent()) {
                return found;
            }
            int joint = blanksOr(DirectionContext.JOINT.endingAt(text, position).length(), position);
            if (joint == 0 || position - joint < from) {
                break;
            }
            position -= joint;
        }
        return afterWord(position, minusStart).or(this::comparison).or(() -> minus(minusStart));
    }

    private int blanksOr(int length, int position) {
        return length == 0 && position > 0 && " \u3000".indexOf(text.charAt(position - 1)) >= 0 ? 1 : length;
    }

    /** The word, or the two to choose from, that end at a position. */
    private Optional<DirectionClause> wordsAt(int position, int minusStart) {
        boolean bracketed = position > 0 && "）)".indexOf(text.charAt(position - 1)) >= 0;
        int end = bracketed ? position - 1 : position;
        Optional<DirectionWord> found = DirectionWords.endingAt(text, end, DirectionWords.BEFORE, points)
                .filter(w -> end - w.word().length() >= from);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DirectionWord word = found.get();
        int start = end - word.word().length();
        String between = bracketed ? "（(" : "/／、或";
        if (start > from && between.indexOf(text.charAt(start - 1)) >= 0) {
            Optional<DirectionWord> other = DirectionWords.endingAt(text, start - 1, DirectionWords.BEFORE, points)
                    .filter(word::isOppositeOf);
            int otherStart = start - 1 - other.map(o -> o.word().length()).orElse(0);
            if (other.isPresent() && otherStart >= from) {
                String rise = word.rising() ? word.word() : other.get().word();
                String fall = word.rising() ? other.get().word() : word.word();
                DirectionWord both = new DirectionWord(rise, fall, true, word.kind());
                return Optional.of(before(both, Stated.EITHER, otherStart, position, minusStart));
            }
        }
        if (bracketed || word.kind() == Kind.COMPARED && (compareAt(start) < 0 || isOther(start))) {
            return Optional.empty();
        }
        Stated stated = word.rising() && minusStart == figure.start() ? Stated.RISE : Stated.FALL;
        return Optional.of(before(word, stated, start, position, minusStart));
    }

    private boolean isOther(int start) {
        return DirectionContext.isOtherWord(text, start);
    }

    private DirectionClause before(DirectionWord word, Stated stated, int start, int end, int minusStart) {
        int periodStart = start - lengthOf(DirectionContext.PERIOD.endingAt(text, start), start);
        String achieved = DirectionContext.ACHIEVED.endingAt(text, periodStart);
        int achievedStart = periodStart - lengthOf(achieved, periodStart);
        int compare = word.kind() == Kind.COMPARED ? compareAt(start) : baseAt(achievedStart);
        boolean isSure = word.kind() != Kind.UNSURE;
        boolean level =
                word.levels() && isClosed() && (periodStart < start || isPeriodAt(achievedStart) || compare >= 0);
        List<Piece> pieces = new ArrayList<>();
        if (level && compare >= 0 && text.charAt(compare) == '比') {
            pieces.add(new Piece(compare, compare + 1, "比", "比", "与"));
        }
        if (achievedStart < periodStart && isSure) {
            pieces.add(new Piece(achievedStart, periodStart, achieved, "", level ? "" : achieved));
        }
        String asIs = stated == Stated.EITHER ? word.word() : text.substring(start, end);
        pieces.add(
                isSure
                        ? new Piece(start, end, word.forRise(), word.forFall(), level ? LEVEL : asIs)
                        : new Piece(start, end, asIs, asIs, asIs));
        addJointAndTail(pieces, end, minusStart, level);
        return clause(stated, pieces, word, level, isSure);
    }

    private int lengthOf(String word, int end) {
        return end - word.length() < from ? 0 : word.length();
    }

    private boolean isPeriodAt(int position) {
        return !DirectionContext.PERIOD.endingAt(text, position).isEmpty();
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // from the end of the word to the start of the figure
    private void addJointAndTail(List<Piece> pieces, int end, int minusStart, boolean level) {
        if (end < figure.start()) {
            String joint = text.substring(end, minusStart);
            pieces.add(new Piece(end, figure.start(), joint, joint, level ? "" : joint));
        }
        if (level && tailEnd > figure.end()) {
            String tail = text.substring(figure.end(), tailEnd);
            pieces.add(new Piece(figure.end(), tailEnd, tail, tail, ""));
        }
    }

    private DirectionClause clause(
            Stated stated, List<Piece> pieces, DirectionWord word, boolean level, boolean isSure) {
        boolean times = DirectionContext.TIMES.contains(unit.text());
        return new DirectionClause(
                stated, pieces, word.forRise(), word.forFall(), level, isSure, times, Optional.empty());
    }

    /** Whether nothing but a mark follows the unit, so that the figure may be left out. */
    private boolean isClosed() {
        return DirectionContext.endsClause(text, tailEnd) && !(tailEnd + 1 == to && text.startsWith("、", tailEnd));
    }

    /** The 比 or 较 before a base the tables know (比上年同期), or -1. */
    private int baseAt(int end) {
        int compare = end - DirectionContext.BASE.endingAt(text, end).length() - 1;
        return compare >= from && compare < end - 1 && isCompare(compare) ? compare : -1;
    }

    /** The 比 or 较 that begins a comparison with anything at all within the clause, or -1. */
    private int compareAt(int end) {
        for (int i = end - 1; i >= Math.max(from, end - MOST_COMPARED); i--) {
            if (DirectionContext.endsClause(text, i)) {
                return -1;
            }
            if (isCompare(i)) {
                return i < end - 1 ? i : -1;
            }
        }
        return -1;
    }

    private boolean isCompare(int position) {
        return text.charAt(position) == '较'
                || text.charAt(position) == '比' && (position == 0 || "同环占对".indexOf(text.charAt(position - 1)) < 0);
    }

    /** 高于全市平均x个百分点. */
    private Optional<DirectionClause> comparison() {
        int least = Math.max(from, figure.start() - MOST_COMPARED);
        for (int end = figure.start() - 1; points && end > least; end--) {
            if (DirectionContext.endsClause(text, end) || Character.isDigit(text.charAt(end))) {
                return Optional.empty();
            }
            Optional<DirectionWord> word = DirectionWords.endingAt(text, end, DirectionWords.OBJECT, true);
            int start = end - word.map(w -> w.word().length()).orElse(0);
            if (word.isPresent() && start >= from && !isOther(start) && !DirectionContext.goesOn(text, end)) {
                boolean level = isClosed();
                String asIs = word.get().word();
                String tail = text.substring(figure.end(), tailEnd);
                List<Piece> pieces = new ArrayList<>();
                pieces.add(
                        new Piece(start, end, word.get().forRise(), word.get().forFall(), level ? "与" : asIs));
                if (level) {
                    pieces.add(new Piece(figure.end(), tailEnd, tail, tail, LEVEL));
                }
                Stated stated = word.get().rising() ? Stated.RISE : Stated.FALL;
                return Optional.of(clause(stated, pieces, word.get(), level, true));
            }
        }
        return Optional.empty();
    }

    /** 实现x%的增长, 有x个百分点的提升. */
    private Optional<DirectionClause> afterWord(int position, int minusStart) {
        int start = tailEnd + 1;
        Optional<DirectionWord> found = text.startsWith("的", tailEnd)
                ? DirectionWords.startingAt(text, start, DirectionWords.AFTER, points)
                : Optional.empty();
        int end = start + found.map(w -> w.word().length()).orElse(0);
        if (found.isEmpty() || end > to || !DirectionContext.endsClause(text, end)) {
            return Optional.empty();
        }
        DirectionWord word = found.get();
        int leadEnd = minusStart < figure.start() ? minusStart : figure.start();
        int leadStart = achievedStart(position, leadEnd);
        boolean restructured = leadStart < leadEnd && word.kind() == Kind.VERB && word.rising();
        Stated stated = word.rising() && minusStart == figure.start() ? Stated.RISE : Stated.FALL;
        List<Piece> pieces = new ArrayList<>();
        if (restructured) {
            boolean level = isPeriodAt(leadStart) && isEnd(end);
            String lead = text.substring(leadStart, leadEnd);
            String tail = text.substring(figure.end(), end);
            String unitText = text.substring(figure.end(), tailEnd);
            pieces.add(new Piece(leadStart, figure.start(), lead, word.forFall(), level ? LEVEL : lead));
            pieces.add(new Piece(figure.end(), end, tail, unitText, level ? "" : tail));
            return Optional.of(clause(stated, pieces, word, level, true));
        }
        if (minusStart < figure.start()) {
            pieces.add(new Piece(minusStart, figure.start(), "", "", ""));
        }
        pieces.add(new Piece(start, end, word.forRise(), word.forFall(), word.word()));
        return Optional.of(clause(stated, pieces, word, false, true));
    }

    private boolean isEnd(int position) {
        return position <= to && DirectionContext.endsClause(text, position);
    }

    /** Where 实现 begins before the figure, with or without 了, 约 …; {@code leadEnd} if it is not there. */
    private int achievedStart(int position, int leadEnd) {
        for (int end : new int[] {leadEnd, position}) {
            int length = lengthOf(DirectionContext.ACHIEVED.endingAt(text, end), end);
            if (length > 0) {
                return end - length;
            }
        }
        return leadEnd;
    }

    /** 增速为-x%: the minus itself is the word. */
    private Optional<DirectionClause> minus(int minusStart) {
        if (minusStart == figure.start() || !DirectionContext.mayBeMinus(text, minusStart)) {
            return Optional.empty();
        }
        Piece piece = new Piece(minusStart, figure.start(), "", "-", "");
        return Optional.of(
                new DirectionClause(Stated.FALL, List.of(piece), "", "", false, true, false, Optional.empty()));
    }

    /** Whether this figure and the one before share a unit and nothing but 、, 和 or a dash parts them. */
    private boolean isListedAfter(DirectionFinder earlier) {
        int start = listMinus() ? figure.start() - 1 : figure.start();
        boolean alike = earlier.unit.text().isEmpty() || earlier.unit.text().equals(unit.text());
        return alike
                && earlier.tailEnd <= start
                && DirectionContext.LIST.contains(text.substring(earlier.tailEnd, start));
    }

    private boolean listMinus() {
        int minus = figure.start() - 1;
        return DirectionContext.isMinus(text, minus) && minus - 1 > from && "、和及与".indexOf(text.charAt(minus - 1)) >= 0;
    }

    private Optional<DirectionClause> inherited(DirectionClause before) {
        if (before.rising().isEmpty()) {
            return minus(listMinus() ? figure.start() - 1 : figure.start());
        }
        List<Piece> pieces =
                listMinus() ? List.of(new Piece(figure.start() - 1, figure.start(), "", "", "")) : List.of();
        Stated stated = listMinus() ? Stated.FALL : before.stated();
        Outcome head = before.listHead().orElse(before.stated() == Stated.FALL ? Outcome.FALL : Outcome.RISE);
        return Optional.of(new DirectionClause(
                stated,
                pieces,
                before.rising(),
                before.falling(),
                false,
                before.sure(),
                before.inTimes(),
                Optional.of(head)));
    }
}
