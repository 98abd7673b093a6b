package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionClause.Obstacle;
import io.github.tiankong.compute.DirectionClause.Piece;
import io.github.tiankong.compute.DirectionWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 实现x%的增长, 有x个百分点的提升: the word stands behind the figure and its unit. */
final class WordAfter {
    private final FigureSetting figure;
    private final String text;

    WordAfter(FigureSetting figure) {
        this.figure = figure;
        this.text = figure.text();
    }

    /** @param position where the joints (了, 约 …) before the figure begin */
    Optional<DirectionClause> clause(int position) {
        int start = hedgeEnd() + 1;
        Optional<DirectionWord> found = wordAt(start);
        if (found.isEmpty()) {
            return paceLength() > 0 ? shared() : Optional.empty();
        }
        DirectionWord word = found.get();
        int end = start + word.word().length();
        int leadStart = achievedStart(position);
        boolean restructured = leadStart < figure.minusStart() && word.kind() == Kind.VERB && word.rising();
        return Optional.of(restructured ? restructured(word, leadStart, end) : turned(word, start, end));
    }

    /** The word behind a figure that does not stand there for it alone: it cannot be turned. */
    Optional<DirectionClause> shared() {
        return wordAt(hedgeEnd() + 1 + paceLength())
                .map(word -> new DirectionClause(
                        figure.stated(word),
                        List.of(),
                        word.forRise(),
                        word.forFall(),
                        false,
                        true,
                        Obstacle.SHARED_WORD,
                        Optional.empty()));
    }

    /** The word at a position that ends its clause, where 的 follows the figure. */
    private Optional<DirectionWord> wordAt(int start) {
        return text.startsWith("的", hedgeEnd())
                ? DirectionWords.startingAt(text, start, DirectionWords.AFTER, figure.inPoints())
                        .filter(w -> start + w.word().length() <= figure.to()
                                && DirectionContext.endsClause(
                                        text, start + w.word().length()))
                : Optional.empty();
    }

    /** Where the unit ends, with the 以上 or 左右 behind it. */
    private int hedgeEnd() {
        return figure.tailEnd()
                + DirectionContext.HEDGE.startingAt(text, figure.tailEnd()).length();
    }

    /** How long the 速度 of x%的速度增长 is. */
    private int paceLength() {
        return DirectionContext.PACE.startingAt(text, hedgeEnd() + 1).length();
    }

    /** Where 实现 begins before the figure, with or without 了, 约 …; where the figure begins if it is not there. */
    private int achievedStart(int position) {
        for (int end : new int[] {figure.minusStart(), position}) {
            int length = figure.lengthOf(DirectionContext.ACHIEVED.endingAt(text, end), end);
            if (length > 0) {
                return end - length;
            }
        }
        return figure.minusStart();
    }

    /** 实现x%的增长 becomes 下降x%. */
    private DirectionClause restructured(DirectionWord word, int leadStart, int end) {
        boolean level = figure.isPeriodAt(leadStart) && end <= figure.to() && DirectionContext.endsClause(text, end);
        String lead = text.substring(leadStart, figure.minusStart());
        String tail = text.substring(figure.end(), end);
        String unit = text.substring(figure.end(), hedgeEnd());
        List<Piece> pieces = List.of(
                new Piece(leadStart, figure.start(), lead, word.forFall(), level ? WordBefore.LEVEL : lead),
                new Piece(figure.end(), end, tail, unit, level ? "" : tail));
        return figure.clause(figure.stated(word), pieces, word, level, true);
    }

    private DirectionClause turned(DirectionWord word, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        if (figure.hasMinus()) {
            pieces.add(new Piece(figure.minusStart(), figure.start(), "", "", ""));
        }
        pieces.add(new Piece(start, end, word.forRise(), word.forFall(), word.word()));
        return figure.clause(figure.stated(word), pieces, word, false, true);
    }
}
