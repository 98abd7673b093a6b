package io.github.tiankong.naming;

import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.List;

/** What 前者 and 后者 mean: the two indicators told last before either word. One per paragraph. */
final class Formers {
    private static final List<String> WORDS = List.of("前者", "后者");

    private final List<String> told = new ArrayList<>();

    /** The figure with the indicator meant in the word's place; as it is where neither word opens the clause. */
    Spot named(Spot spot) {
        String word = spot.head().substring(0, Math.min(2, spot.head().length()));
        int which = WORDS.indexOf(word);
        return which < 0 || told.size() < 2
                ? spot
                : spot.withHead(told.get(told.size() - 2 + which) + spot.head().substring(2));
    }

    /** Keeps a level or a share; a change of one is not what the words mean, nor how much of its plan is done. */
    void tell(Spot spot, Label label, String subject) {
        boolean rate = spot.type() == SlotType.PERCENT;
        boolean share =
                rate && label.says() == Label.Says.SHARE && !label.text().contains("完成");
        boolean level = spot.type().isNumeric()
                && spot.type() != SlotType.RANK
                && spot.type() != SlotType.PERCENTAGE_POINT
                && label.says() == Label.Says.LEVEL;
        String name = share || rate ? label.text() : subject;
        if ((share || level) && !name.isEmpty() && !told.contains(name)) {
            told.add(name);
        }
    }
}
