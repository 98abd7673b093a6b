package io.github.tiankong.slot;

import java.util.List;
import java.util.Map;

/**
 * What a finished report gives its successor.
 *
 * @param found the figures that are filled anew
 * @param fixed the numbers that stay, each with the reason
 * @param movedYears index of a slot in {@code found} to the year that is printed there next time
 */
public record FinishedReport(SlotList found, List<FixedNumber> fixed, Map<Integer, String> movedYears) {
    public FinishedReport {
        fixed = List.copyOf(fixed);
        movedYears = Map.copyOf(movedYears);
    }
}
