package io.github.tiankong.check;

import io.github.tiankong.files.Resource;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Between what a rate in percent lies, by the end of its label; source: {@code rate-bounds.tsv}.
 *
 * @param end of the label
 * @param least empty where it may be below zero
 * @param most empty where it may pass 100
 */
record RateBounds(String end, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    private static final String NONE = "-";
    private static final List<String> SHARES = Resource.lines(RateBounds.class, "share-words.txt");
    /** The longest end first. */
    private static final List<RateBounds> ALL = read();

    private static List<RateBounds> read() {
        List<RateBounds> all = new ArrayList<>();
        Stream.concat(
                        Resource.lines(RateBounds.class, "rate-bounds.tsv").stream(),
                        SHARES.stream().map(end -> end + "\t0\t100"))
                .map(line -> line.split("\t", -1))
                .forEach(row -> all.add(new RateBounds(row[0], bound(row[1]), bound(row[2]))));
        all.sort(Comparator.comparing(bounds -> -bounds.end().length()));
        return List.copyOf(all);
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.equals(NONE) ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** Those of a field in percent; empty where its label tells of no such rate. */
    static Optional<RateBounds> of(Field field) {
        return ALL.stream()
                .filter(bounds -> field.label().endsWith(bounds.end()))
                .filter(bounds -> field.kind().unit().text().equals("%"))
                .findFirst();
    }

    /** Whether a percentage is a part of a whole, whose parts are told together; source: {@code share-words.txt}. */
    static boolean isShare(Field field) {
        return SHARES.stream().anyMatch(field.label()::endsWith);
    }

    /** The code of the problem of a number that lies outside. */
    Optional<String> fault(BigDecimal number) {
        if (least.filter(n -> number.compareTo(n) < 0).isPresent()) {
            return Optional.of(most.isPresent() ? "value-share" : "value-rate");
        }
        return most.filter(n -> number.compareTo(n) > 0).map(n -> "value-share");
    }
}
