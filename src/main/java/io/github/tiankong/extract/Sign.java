package io.github.tiankong.extract;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.DirectionClause.Stated;
import java.util.Optional;

/**
 * The sign a document tells of a figure, as a clerk would write it for the template: behind 下降 a fall of 3.2 is 3.2, behind
 * 增长 it is -3.2.
 *
 * @param before what is written before the number: nothing, a minus, or the word for a rise where the template says 下降
 * @param isTold whether the document tells it at all
 * @param isFall whether the number is a fall without a minus, as behind 下降
 */
record Sign(String before, boolean isTold, boolean isFall) {
    /** {@code NumberText} reads it, and {@code fill} takes it for the value's own sign. */
    static final String RISEN = "增长";

    private static final Sign PLUS = new Sign("", true, false);
    private static final Sign MINUS = new Sign("-", true, false);
    private static final Sign FALL = new Sign("", true, true);
    private static final Sign UNTOLD = new Sign("", false, false);
    private static final Sign RISE = new Sign(RISEN, true, false);

    /**
     * The sign of a figure.
     *
     * @param ours what the template says around the place, if its sign hangs on words
     * @param theirs what the document says around the figure
     * @param minus whether a minus stands before the figure that is no dash of the template
     */
    static Sign of(Optional<DirectionClause> ours, Optional<DirectionClause> theirs, boolean minus) {
        if (ours.isEmpty()) {
            return minus ? MINUS : PLUS;
        }
        if (ours.get().rising().isEmpty()) {
            return minus ? MINUS : RISE;
        }
        if (theirs.isEmpty()) {
            return UNTOLD;
        }
        boolean falls = theirs.get().stated() == Stated.FALL;
        if (ours.get().stated() == Stated.FALL) {
            return falls ? FALL : RISE;
        }
        return falls ? MINUS : PLUS;
    }
}
