package io.github.tiankong.check;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import java.util.List;
import java.util.Map;

/** The units a table is likely to count in where the text shortens with 万 or 亿 (DOMAIN.md, section 3). */
final class SmallerUnits {
    private static final Map<String, List<String>> INSTEAD = Map.of("亿", List.of("万", ""), "万", List.of(""));

    private SmallerUnits() {}

    /** The greater first: 万元 and 元 of 亿元; none of a unit without a multiplier. */
    static List<Unit> of(Unit unit) {
        String text = unit.text();
        return INSTEAD.entrySet().stream()
                .filter(e -> text.startsWith(e.getKey()) && text.length() > 1)
                .flatMap(e -> e.getValue().stream().map(m -> Units.of(m + text.substring(1))))
                .filter(u -> u.convertsTo(unit))
                .toList();
    }
}
