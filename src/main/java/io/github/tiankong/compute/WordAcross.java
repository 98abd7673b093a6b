package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionClause.Piece;
import io.github.tiankong.compute.DirectionClause.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 高于全市平均x个百分点: what is compared with stands between the word and the figure. */
final class WordAcross {
    private static final int MOST_COMPARED = 24;

    private final FigureSetting figure;
    private final String text;

    WordAcross(FigureSetting figure) {
        this.figure = figure;
        this.text = figure.text();
    }

    Optional<DirectionClause> clause() {
        int least = Math.max(figure.from(), figure.start() - MOST_COMPARED);
        for (int end = figure.start() - 1; isCompared() && end > least; end--) {
            if (DirectionContext.endsClause(text, end) || Character.isDigit(text.charAt(end))) {
                return Optional.empty();
            }
            Optional<DirectionWord> word = DirectionWords.endingAt(text, end, DirectionWords.OBJECT, true);
            int start = end - word.map(w -> w.word().length()).orElse(0);
            if (word.isPresent()
                    && start >= figure.from()
                    && !figure.isOtherWord(start)
                    && !DirectionContext.goesOn(text, end)) {
                return Optional.of(clause(word.get(), start, end));
            }
        }
        return Optional.empty();
    }

    /** A rate behind what it is compared with: 高于全市平均x%, but 高于全市的x%. */
    private boolean isCompared() {
        int before = figure.minusStart() - 1;
        return figure.inPoints()
                || figure.isRate() && before >= figure.from() && DirectionContext.endsCompared(text.charAt(before));
    }

    private DirectionClause clause(DirectionWord word, int start, int end) {
        boolean level = figure.isClosed();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(start, end, word.forRise(), word.forFall(), level ? "与" : word.word()));
        if (level) {
            String tail = text.substring(figure.end(), figure.tailEnd());
            pieces.add(new Piece(figure.end(), figure.tailEnd(), tail, tail, WordBefore.LEVEL));
        }
        Stated stated = word.rising() ? Stated.RISE : Stated.FALL;
        return figure.clause(stated, pieces, word, level, true);
    }
}
