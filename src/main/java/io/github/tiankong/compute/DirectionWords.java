package io.github.tiankong.compute;

import io.github.tiankong.files.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words that carry the sign of the figure behind them, and their opposites.
 *
 * <p>Source: {@code direction-words.tsv}.
 */
public final class DirectionWords {
    private static final Map<String, String> FALLING = column(0, 1);
    private static final Map<String, String> RISING = column(1, 0);
    private static final int LONGEST = 2;
    /** What may stand between the word and its figure: 增长了近x%, 增幅为x%, 增长：x%. */
    private static final String BETWEEN = "了为达至到近约超过逾将有 \u3000:：";

    private static final int MOST_BETWEEN = 4;

    private DirectionWords() {}

    /**
     * A direction word in a text.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     * @param word the word as it stands
     * @param opposite the word for the other sign
     * @param rising whether the word as it stands tells of a rise
     */
    public record Found(int start, int end, String word, String opposite, boolean rising) {}

    /** The word that carries the sign of the figure beginning at {@code figureStart}. */
    public static Optional<Found> before(String text, int figureStart) {
        int end = figureStart;
        for (int skipped = 0; skipped <= MOST_BETWEEN && end >= LONGEST; skipped++) {
            String word = text.substring(end - LONGEST, end);
            if (FALLING.containsKey(word)) {
                return Optional.of(new Found(end - LONGEST, end, word, FALLING.get(word), true));
            }
            if (RISING.containsKey(word)) {
                return Optional.of(new Found(end - LONGEST, end, word, RISING.get(word), false));
            }
            if (BETWEEN.indexOf(text.charAt(end - 1)) < 0) {
                return Optional.empty();
            }
            end--;
        }
        return Optional.empty();
    }

    private static Map<String, String> column(int from, int to) {
        Map<String, String> words = new HashMap<>();
        for (String line : Resource.lines(DirectionWords.class, "direction-words.tsv")) {
            String[] pair = line.split("\t", -1);
            words.putIfAbsent(pair[from], pair[to]);
        }
        return words;
    }
}
