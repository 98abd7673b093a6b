package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionClause.Outcome;
import java.util.Optional;

/**
 * A turn of direction told right beside a figure, 由增转降，下降x%: the figure has to go the way it turned (DOMAIN.md,
 * section 3).
 *
 * @param word as the text has it
 * @param outcome what the figure must say then
 */
public record TurnTold(String word, Outcome outcome) {
    private static final String PARTING = "，,（(";

    /**
     * The turn before the wording of a figure, 由增转降，同比下降x%, or behind its unit, 下降x%，由增转降.
     *
     * @param text of the paragraph
     * @param from where the figure before ends
     * @param start where the wording begins
     * @param end where the figure and its unit end
     */
    public static Optional<TurnTold> beside(String text, int from, int start, int end) {
        String simple = Script.simple(text);
        return before(text, simple, from, start).or(() -> behind(text, simple, end));
    }

    /**
     * The size of a rise or fall that is told right behind a figure, 同比增长x%，增幅…: the figure has to have gone that way.
     *
     * @param end where the figure and its unit end
     * @param to where the wording of the next figure begins
     */
    public static Optional<TurnTold> sizeBehind(String text, int end, int to) {
        if (end >= to || PARTING.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        String simple = Script.simple(text);
        String rise = DirectionContext.SIZE_OF_RISE.startingAt(simple, end + 1);
        String fall = DirectionContext.SIZE_OF_FALL.startingAt(simple, end + 1);
        int last = end + 1 + rise.length() + fall.length();
        return last > to ? Optional.empty() : of(text.substring(end + 1, last), rise);
    }

    private static Optional<TurnTold> before(String text, String simple, int from, int start) {
        int position = start;
        int length = lead(simple, position);
        while (length > 0 && position - length >= from) {
            position -= length;
            length = lead(simple, position);
        }
        String rise = DirectionContext.TURNED_RISE.endingAt(simple, position);
        String fall = DirectionContext.TURNED_FALL.endingAt(simple, position);
        int begin = position - rise.length() - fall.length();
        return begin < from ? Optional.empty() : of(text.substring(begin, position), rise);
    }

    /** How long what ends here is that may stand between the turn and the wording. */
    private static int lead(String simple, int position) {
        return position == 0
                ? 0
                : Math.max(
                        DirectionContext.asideLength(simple, position),
                        DirectionContext.comparedLength(simple, position));
    }

    private static Optional<TurnTold> behind(String text, String simple, int end) {
        if (end >= text.length() || PARTING.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        String rise = DirectionContext.TURNED_RISE.startingAt(simple, end + 1);
        String fall = DirectionContext.TURNED_FALL.startingAt(simple, end + 1);
        return of(text.substring(end + 1, end + 1 + rise.length() + fall.length()), rise);
    }

    private static Optional<TurnTold> of(String word, String rise) {
        Outcome outcome = rise.isEmpty() ? Outcome.FALL : Outcome.RISE;
        return word.isEmpty() ? Optional.empty() : Optional.of(new TurnTold(word, outcome));
    }
}
