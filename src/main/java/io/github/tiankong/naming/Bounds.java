package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import java.util.List;

/** Names what an obligation allows at most or least (展期不得超过2次) and the value from which something counts (逾期超过5日的). */
final class Bounds {
    private static final List<String> FOLLOWED = List.of("的，", "的还有", "的有", "的共", "的仅", "的尚有");
    private static final List<String> REACHED = List.of("超过", "不足", "低于", "高于", "不到", "不满", "达到", "少于");
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
        boolean counts = FOLLOWED.stream().anyMatch(spot.rest()::startsWith)
                && REACHED.stream().anyMatch(head::endsWith);
        return counts ? ends(label, THRESHOLD) : label;
    }

    private static Label ends(Label label, String bound) {
        return label.text().endsWith(bound) ? label : label.withText(label.text() + bound);
    }
}
