package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;

/** Names what an obligation allows at most or least (展期不得超过2次) and the value from which something counts (逾期超过5日的). */
final class Bounds {
    private static final WordTable FOLLOWED = Lexicon.wordClass("bound-follows");
    private static final WordTable REACHED = Lexicon.wordClass("bound-verbs");
    private static final String THRESHOLD = "门槛";

    private Bounds() {}

    static Label bounded(Spot spot, Label label) {
        if (!spot.type().isNumeric() || label.text().isEmpty()) {
            return label;
        }
        String head =
                spot.head().endsWith("的") ? spot.head().substring(0, spot.head().length() - 1) : spot.head();
        String obliged = Lexicon.OBLIGATIONS.meaning(Lexicon.OBLIGATIONS.ending(head));
        if (!obliged.isEmpty()) {
            return ends(label, obliged);
        }
        boolean counts = Lexicon.startsWith(FOLLOWED, spot.rest()) && Lexicon.endsWith(REACHED, head);
        return counts ? ends(label, THRESHOLD) : label;
    }

    private static Label ends(Label label, String bound) {
        return label.text().endsWith(bound) ? label : label.withText(label.text() + bound);
    }
}
