package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionClause.Piece;
import io.github.tiankong.compute.DirectionClause.Stated;
import io.github.tiankong.compute.DirectionWord.Kind;
import io.github.tiankong.figure.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 实现同比增长了近x%: the word, or two to choose from (增长/下降), stands before the figure. */
final class WordBefore {
    static final String LEVEL = "持平";

    private final FigureSetting figure;
    private final String text;

    WordBefore(FigureSetting figure) {
        this.figure = figure;
        this.text = figure.text();
    }

    /** The clause of the word, or the two to choose from, that end at a position. */
    Optional<DirectionClause> endingAt(int position) {
        boolean bracketed = position > 0 && "）)".indexOf(text.charAt(position - 1)) >= 0;
        int end = bracketed ? position - 1 : position;
        Optional<DirectionWord> found = word(end).filter(w -> end - w.word().length() >= figure.from());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DirectionWord word = found.get();
        int start = end - word.word().length();
        Optional<DirectionClause> choice = choice(word, start, position, bracketed ? "（(" : "/／、或");
        if (choice.isPresent()) {
            return choice;
        }
        boolean compared = word.kind() == Kind.COMPARED;
        boolean other =
                compared && (figure.compareAt(start) < 0 && !figure.isPeriodAt(start) || figure.isOtherWord(start))
                        || word.kind() == Kind.SHORT && !figure.isAlone(start);
        return bracketed || other ? Optional.empty() : Optional.of(clause(word, figure.stated(word), start, position));
    }

    private Optional<DirectionWord> word(int end) {
        return DirectionWords.endingAt(text, end, DirectionWords.BEFORE, figure.inPoints());
    }

    /** 增长（下降） and 增长/下降. */
    private Optional<DirectionClause> choice(DirectionWord word, int start, int position, String between) {
        if (start <= figure.from() || between.indexOf(text.charAt(start - 1)) < 0) {
            return Optional.empty();
        }
        Optional<DirectionWord> other = word(start - 1)
                .filter(word::isOppositeOf)
                .filter(o -> start - 1 - o.word().length() >= figure.from());
        return other.map(o -> {
            String rise = word.rising() ? word.word() : o.word();
            String fall = word.rising() ? o.word() : word.word();
            DirectionWord both = new DirectionWord(rise, fall, true, word.kind());
            return clause(both, Stated.EITHER, start - 1 - o.word().length(), position);
        });
    }

    private DirectionClause clause(DirectionWord word, Stated stated, int start, int end) {
        int periodStart = start - figure.lengthOf(DirectionContext.PERIOD.endingAt(text, start), start);
        String achieved = DirectionContext.ACHIEVED.endingAt(text, periodStart);
        int achievedStart = periodStart - figure.lengthOf(achieved, periodStart);
        int compare = word.kind() == Kind.COMPARED ? figure.compareAt(start) : figure.baseAt(achievedStart);
        boolean isSure = word.kind() != Kind.UNSURE;
        boolean level = word.levels()
                && figure.isClosed()
                && !figure.isEffect(start)
                && DirectionContext.mayGo(text, end, figure.minusStart())
                && (periodStart < start
                        || figure.isPeriodAt(achievedStart)
                        || compare >= 0
                        || (figure.isRate() || figure.isRankMove(word))
                                && DirectionContext.MANNER
                                        .endingAt(text, achievedStart)
                                        .isEmpty());
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
        addJointAndTail(pieces, end, level);
        return figure.clause(stated, pieces, word, level, isSure);
    }

    /** A fall behind 增+ has no plus. */
    private static String withoutPlus(String joint) {
        return joint.chars()
                .filter(c -> !Decimals.isPlus((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // from the end of the word to the start of the figure
    private void addJointAndTail(List<Piece> pieces, int end, boolean level) {
        if (end < figure.start()) {
            String joint = text.substring(end, figure.minusStart());
            pieces.add(new Piece(end, figure.start(), joint, withoutPlus(joint), level ? "" : joint));
        }
        if (level && figure.tailEnd() > figure.end()) {
            String tail = text.substring(figure.end(), figure.tailEnd());
            pieces.add(new Piece(figure.end(), figure.tailEnd(), tail, tail, ""));
        }
    }
}
