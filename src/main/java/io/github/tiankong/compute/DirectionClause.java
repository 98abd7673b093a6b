package io.github.tiankong.compute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The wording around one figure that hangs on its sign: the number is printed absolute, and the pieces say whether it rose
 * or fell.
 *
 * @param stated what the draft as it stands says
 * @param pieces the stretches of text that change, in order, not overlapping, none of them the figure
 * @param rising the word for a rise, empty where only a minus is turned
 * @param falling the word for a fall
 * @param levels whether a zero is told without its figure: 同比持平
 * @param sure whether the wording can be turned; if not, it stays and somebody should look
 * @param obstacle why the contrary of what is stated cannot be told
 * @param list for a later figure of a list (分别增长x%和x%) what stands before it there; else empty
 */
public record DirectionClause(
        Stated stated,
        List<Piece> pieces,
        String rising,
        String falling,
        boolean levels,
        boolean sure,
        Obstacle obstacle,
        Optional<ListHead> list) {

    public DirectionClause {
        pieces = List.copyOf(pieces);
    }

    /** What a draft says of a sign. */
    public enum Stated {
        RISE,
        FALL,
        /** The draft offers both words: 增长（下降）. */
        EITHER
    }

    /** Why a sentence cannot tell the contrary of what it states. */
    public enum Obstacle {
        NONE,
        /** The figure is a multiple, in which no fall is told: 增长x倍. */
        TIMES,
        /** Several figures share a word behind the last one, 实现x%和x%的增长, or the word goes on: 以x%的速度增长. */
        SHARED_WORD
    }

    /** What a value says. */
    public enum Outcome {
        RISE,
        FALL,
        LEVEL
    }

    /**
     * What a later figure of a list follows.
     *
     * @param told what the word before the first figure says
     * @param isFixed whether the figure before it is a number of the text itself, whose word never turns
     */
    public record ListHead(Outcome told, boolean isFixed) {}

    /** A stretch of text, in UTF-16 units, and what stands there under each outcome. */
    public record Piece(int start, int end, String rise, String fall, String level) {

        public String text(Outcome outcome) {
            return switch (outcome) {
                case RISE -> rise;
                case FALL -> fall;
                case LEVEL -> level;
            };
        }

        private Piece written(String text, String simple, UnaryOperator<String> script) {
            String own = text.substring(start, end);
            String found = simple.substring(start, end);
            UnaryOperator<String> told = t -> t.equals(found) ? own : script.apply(t);
            return new Piece(start, end, told.apply(rise), told.apply(fall), told.apply(level));
        }
    }

    /**
     * What a value says of the direction.
     *
     * @param printed the value as it is printed, so that what rounds to zero is level
     * @param ownSign whether the sign is the value's own, as of a computed one. A clerk who reads 下降 types 3.2 for a fall
     *     of 3.2, so a given number never turns a falling word
     */
    public Outcome outcome(BigDecimal printed, boolean ownSign) {
        if (printed.signum() == 0) {
            return Outcome.LEVEL;
        }
        if (stated == Stated.FALL && !ownSign) {
            return Outcome.FALL;
        }
        return printed.signum() > 0 ? Outcome.RISE : Outcome.FALL;
    }

    /** Whether nothing but a minus before the figure tells of a fall: 增速为-x%. */
    public boolean isMinus() {
        return rising.isEmpty();
    }

    /** Whether this outcome cannot be told in this clause. */
    public boolean refuses(Outcome outcome) {
        return switch (obstacle) {
            case NONE -> false;
            case TIMES -> stated == Stated.RISE && outcome == Outcome.FALL;
            case SHARED_WORD -> outcome == (stated == Stated.RISE ? Outcome.FALL : Outcome.RISE);
        };
    }

    /**
     * The word a figure of a list needs before it, because the one before the list tells something else.
     *
     * @param earlier what the figure before it in the list says; empty while that is open
     */
    public String ownWord(Outcome outcome, Optional<Outcome> earlier) {
        boolean told = list.isEmpty()
                || earlier.filter(o -> !list.get().isFixed()).orElse(list.get().told()) == outcome;
        return told ? "" : word(outcome);
    }

    /**
     * The same for the text as it is written, where it was found in its simplified characters.
     *
     * @param simple the text with simplified characters
     */
    DirectionClause written(String text, String simple) {
        boolean traditional = Script.isTraditional(text);
        UnaryOperator<String> script = t -> traditional ? Script.traditional(t) : t;
        List<Piece> all = pieces.stream()
                .map(piece -> piece.written(text, simple, script))
                .toList();
        return new DirectionClause(
                stated, all, script.apply(rising), script.apply(falling), levels, sure, obstacle, list);
    }

    private String word(Outcome outcome) {
        return switch (outcome) {
            case RISE -> rising;
            case FALL -> falling;
            case LEVEL -> "";
        };
    }

    /** The same where a number of the text itself is listed behind: when the word turns, that gets the word it had. */
    DirectionClause before(String text, int jointStart, int numberStart) {
        if (stated == Stated.EITHER || !sure || rising.isEmpty()) {
            return this;
        }
        Outcome own = stated == Stated.FALL ? Outcome.FALL : Outcome.RISE;
        String joint = text.substring(jointStart, numberStart);
        String worded = joint + word(own);
        List<Piece> all = new ArrayList<>(pieces);
        all.add(new Piece(
                jointStart,
                numberStart,
                own == Outcome.RISE ? joint : worded,
                own == Outcome.FALL ? joint : worded,
                joint));
        return new DirectionClause(stated, all, rising, falling, levels, sure, obstacle, list);
    }
}
