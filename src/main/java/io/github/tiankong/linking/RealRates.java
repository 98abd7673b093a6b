package io.github.tiankong.linking;

import io.github.tiankong.files.Resource;
import io.github.tiankong.naming.Label;
import io.github.tiankong.naming.Spot;
import java.util.List;

/** Tells rates that cannot be computed from the amounts beside them. Source: {@code real-rates.tsv}. */
final class RealRates {
    private static final List<String> BASES = words("basis");
    private static final List<String> INDICATORS = words("indicator");

    private RealRates() {}

    /** Whether the rate is at constant prices, by the words before it or by what it is a rate of. */
    static boolean tells(Spot spot, Label label) {
        return BASES.stream()
                        .anyMatch(word ->
                                spot.gap().contains(word) || label.text().contains(word))
                || INDICATORS.stream().anyMatch(label.text()::contains);
    }

    /** The same for the heads of its row and column in a table. */
    static boolean tells(String heads) {
        return BASES.stream().anyMatch(heads::contains) || INDICATORS.stream().anyMatch(heads::contains);
    }

    private static List<String> words(String kind) {
        return Resource.lines(RealRates.class, "real-rates.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals(kind))
                .map(cells -> cells[0])
                .toList();
    }
}
