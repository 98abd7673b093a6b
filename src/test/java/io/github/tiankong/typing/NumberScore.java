package io.github.tiankong.typing;

import io.github.tiankong.slot.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far what was read of finished reports agrees with what was marked by hand, and every miss in words. */
public final class NumberScore {
    private final List<String> misses = new ArrayList<>();
    private final Map<String, Integer> right = new LinkedHashMap<>();
    private int hits;
    private int extra;
    private int missed;

    public void hit() {
        hits++;
    }

    public void extra(String words) {
        extra++;
        misses.add("  extra " + words);
    }

    public void missed(String words) {
        missed++;
        misses.add("  missed " + words);
    }

    /** Counts one property of the last hit, such as its unit. */
    public void judge(String property, boolean isRight, String words) {
        right.merge(property, isRight ? 1 : 0, Integer::sum);
        if (!isRight) {
            misses.add("  " + property + " " + words);
        }
    }

    public static String direction(TypedFigure found) {
        return found.direction() == Direction.NONE
                ? ""
                : found.direction().name().toLowerCase(Locale.ROOT);
    }

    public void add(NumberScore other) {
        hits += other.hits;
        extra += other.extra;
        missed += other.missed;
        other.right.forEach((property, count) -> right.merge(property, count, Integer::sum));
        misses.addAll(other.misses);
    }

    public double precision() {
        return hits / (double) Math.max(1, hits + extra);
    }

    public double recall() {
        return hits / (double) Math.max(1, hits + missed);
    }

    /** The share of the hits in which a property is right. */
    public double share(String property) {
        return right.getOrDefault(property, 0) / (double) Math.max(1, hits);
    }

    public List<String> misses() {
        return List.copyOf(misses);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "%d slots, precision %.3f recall %.3f", hits + missed, precision(), recall()));
        right.keySet()
                .forEach(property -> line.append(String.format(Locale.ROOT, " %s %.3f", property, share(property))));
        return line.toString();
    }
}
