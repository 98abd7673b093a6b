package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionClause.ListHead;
import io.github.tiankong.compute.DirectionClause.Obstacle;
import io.github.tiankong.compute.DirectionClause.Outcome;
import io.github.tiankong.compute.DirectionClause.Piece;
import io.github.tiankong.compute.DirectionClause.Stated;
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
 *        | { FIGURE unit list } FIGURE unit "的" [ pace ] word                    x%和x%的增长, 以x%的速度增长
 *        | minus FIGURE                                                          增速为-x%
 *        | clause { list NUMBER } list FIGURE                                    分别增长x%和x%, 分别增长1.5%和x%
 * words  = word | word ( "/" | "、" | "或" ) word | word "（" word "）"
 * }</pre>
 *
 * The words are those of {@code direction-words.tsv} and {@code direction-context.properties}.
 */
public final class DirectionFinder {
    private static final int MOST_JOINTS = 8;
    /** Numbers of the text itself that are looked through to the word of their list. */
    private static final int MOST_LISTED = 8;

    private final FigureSetting figure;
    private final String text;

    private DirectionFinder(FigureSetting figure) {
        this.figure = figure;
        this.text = figure.text();
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
        String simple = Script.simple(text);
        List<Optional<DirectionClause>> clauses = findSimple(simple, figures);
        return simple.equals(text)
                ? clauses
                : clauses.stream()
                        .map(clause -> clause.map(c -> c.written(text, simple)))
                        .toList();
    }

    private static List<Optional<DirectionClause>> findSimple(String text, List<Range> figures) {
        List<Optional<DirectionClause>> clauses = new ArrayList<>();
        List<DirectionFinder> finders = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            int from = i == 0 ? 0 : figures.get(i - 1).end();
            int to = i + 1 < figures.size() ? figures.get(i + 1).start() : text.length();
            DirectionFinder finder = new DirectionFinder(new FigureSetting(text, figures.get(i), from, to));
            Optional<DirectionFinder> earlier = i == 0 ? Optional.empty() : Optional.of(finders.get(i - 1));
            Optional<DirectionClause> before = i == 0 ? Optional.empty() : clauses.get(i - 1);
            Optional<DirectionClause> clause =
                    figures.get(i).signed() ? finder.clause(earlier, before, MOST_LISTED) : Optional.empty();
            int free = before.map(DirectionFinder::lastEnd).orElse(0);
            clauses.add(
                    clause.filter(c -> c.pieces().isEmpty() || c.pieces().get(0).start() >= free));
            finders.add(finder);
        }
        shareBackwards(finders, clauses);
        return clauses;
    }

    /** 实现x%和x%的增长: the word behind the last figure is that of the others, too. */
    private static void shareBackwards(List<DirectionFinder> finders, List<Optional<DirectionClause>> clauses) {
        for (int i = clauses.size() - 2; i >= 0; i--) {
            boolean shared = clauses.get(i).isEmpty()
                    && finders.get(i + 1).isListedAfter(finders.get(i))
                    && clauses.get(i + 1)
                            .filter(c -> c.obstacle() == Obstacle.SHARED_WORD)
                            .isPresent();
            if (shared) {
                clauses.set(i, clauses.get(i + 1));
            }
        }
    }

    private static int lastEnd(DirectionClause clause) {
        return clause.pieces().isEmpty()
                ? 0
                : clause.pieces().get(clause.pieces().size() - 1).end();
    }

    private Optional<DirectionClause> clause(
            Optional<DirectionFinder> earlier, Optional<DirectionClause> before, int mostListed) {
        if (earlier.filter(this::isListedAfter).isPresent()) {
            return before.flatMap(b -> inherited(b, false)).or(() -> new WordAfter(figure).shared());
        }
        Optional<DirectionClause> own = ownClause();
        return own.isPresent() || mostListed == 0
                ? own
                : number().flatMap(n -> n.clause(earlier, before, mostListed - 1))
                        .flatMap(b -> inherited(b, true));
    }

    /** A number of the text itself that the figure is listed after. */
    private Optional<DirectionFinder> number() {
        int start = listMinus() ? figure.start() - 1 : figure.start();
        return ListedNumber.before(figure, start)
                .map(n -> new DirectionFinder(new FigureSetting(text, n, figure.from(), start)))
                .filter(this::isListedAfter);
    }

    private Optional<DirectionClause> ownClause() {
        WordBefore words = new WordBefore(figure);
        int position = figure.minusStart();
        for (int i = 0; i <= MOST_JOINTS; i++) {
            Optional<DirectionClause> found = words.endingAt(position);
            if (found.isPresent()) {
                return found;
            }
            int joint = DirectionContext.jointLength(text, position);
            if (joint == 0 || position - joint < figure.from()) {
                break;
            }
            position -= joint;
        }
        return new WordAfter(figure)
                .clause(position)
                .or(() -> new WordAcross(figure).clause())
                .or(() -> minus(figure.minusStart()))
                .or(this::plus);
    }

    /** 增速为-x%: the minus itself is the word. */
    private Optional<DirectionClause> minus(int minusStart) {
        boolean told = DirectionContext.mayBeMinus(text, minusStart) || figure.isNegated(minusStart);
        if (minusStart == figure.start() || !told) {
            return Optional.empty();
        }
        Piece piece = new Piece(minusStart, figure.start(), "", "-", "");
        return Optional.of(
                new DirectionClause(Stated.FALL, List.of(piece), "", "", false, true, Obstacle.NONE, Optional.empty()));
    }

    /** +x%: the plus of the draft gives way to a minus. */
    private Optional<DirectionClause> plus() {
        int plus = figure.start() - 1;
        if (plus < figure.from() || !DirectionContext.isPlus(text, plus) || !figure.isSigned(plus)) {
            return Optional.empty();
        }
        String sign = text.substring(plus, figure.start());
        Piece piece = new Piece(plus, figure.start(), sign, "-", "");
        return Optional.of(
                new DirectionClause(Stated.RISE, List.of(piece), "", "", false, true, Obstacle.NONE, Optional.empty()));
    }

    /** Whether this figure and the one before share a unit and nothing but 、, 和 or a dash parts them. */
    private boolean isListedAfter(DirectionFinder earlier) {
        int start = listMinus() ? figure.start() - 1 : figure.start();
        FigureSetting before = earlier.figure;
        return before.isAlike(figure)
                && before.tailEnd() <= start
                && DirectionContext.isListJoint(text, before.tailEnd(), start);
    }

    private boolean listMinus() {
        int minus = figure.start() - 1;
        return DirectionContext.isMinus(text, minus)
                && minus - 1 > figure.from()
                && "、和及与".indexOf(text.charAt(minus - 1)) >= 0;
    }

    /** @param afterFixed whether the figure before is a number of the text itself */
    private Optional<DirectionClause> inherited(DirectionClause before, boolean afterFixed) {
        if (before.rising().isEmpty()) {
            return minus(listMinus() ? figure.start() - 1 : figure.start());
        }
        List<Piece> pieces =
                listMinus() ? List.of(new Piece(figure.start() - 1, figure.start(), "", "", "")) : List.of();
        Stated stated = listMinus() ? Stated.FALL : before.stated();
        Outcome head =
                before.list().map(ListHead::told).orElse(before.stated() == Stated.FALL ? Outcome.FALL : Outcome.RISE);
        return Optional.of(figure.beforeNumber(new DirectionClause(
                stated,
                pieces,
                before.rising(),
                before.falling(),
                false,
                before.sure(),
                before.obstacle(),
                Optional.of(new ListHead(head, afterFixed)))));
    }
}
