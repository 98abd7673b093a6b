package io.github.tiankong.typing;

import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.slot.SlotType;
import java.util.List;

/**
 * What an author knows better of the numbers of a finished report.
 *
 * @param kept numbers that stay; they win where both are meant
 * @param filled numbers that are filled anew
 */
public record Overrules(List<NumberPattern> kept, List<NumberPattern> filled) {
    /** The author leaves it to the rules. */
    public static final Overrules NONE = new Overrules(List.of(), List.of());

    public Overrules {
        kept = List.copyOf(kept);
        filled = List.copyOf(filled);
    }

    /** What becomes of a number the rules have judged. */
    Judgement judge(NumberPlace place, Judgement judged) {
        if (means(kept, place)) {
            return judged.type().isPresent()
                    ? Judgement.fixed(FixedReason.AUTHOR).orElseThrow()
                    : judged;
        }
        if (judged.type().isPresent() || !means(filled, place)) {
            return judged;
        }
        SlotType type = switch (place.unit()) {
            case "年" -> SlotType.YEAR;
            case "月" -> SlotType.MONTH;
            case "日" -> SlotType.DAY;
            default -> new StatisticRule().judge(place).flatMap(Judgement::type).orElse(SlotType.OTHER);
        };
        return Judgement.slot(type).orElseThrow();
    }

    private static boolean means(List<NumberPattern> patterns, NumberPlace place) {
        return patterns.stream().anyMatch(p -> p.means(place.text(), place.start(), place.digitsEnd()));
    }
}
