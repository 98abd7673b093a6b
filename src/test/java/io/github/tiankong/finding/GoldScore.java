package io.github.tiankong.finding;

import io.github.tiankong.finding.GoldText.GoldSlot;
import io.github.tiankong.typing.TypedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts of one or several texts, and every miss in words. */
public final class GoldScore {
    int gold;
    int hits;
    int found;
    int typed;
    int typesScored;
    int units;
    int decimals;
    int decimalsScored;
    public int negativesHit;
    public final List<String> misses = new ArrayList<>();

    public static GoldScore of(GoldText text, List<TypedFigure> figures) {
        GoldScore score = new GoldScore();
        Map<String, TypedFigure> byRange = GoldText.byRange(text.draft(), figures);
        score.found = byRange.size();
        for (GoldSlot slot : text.slots()) {
            TypedFigure figure = byRange.remove(slot.start() + "-" + slot.end());
            if (slot.contested()) {
                score.found -= figure == null ? 0 : 1;
            } else {
                score.compare(text, slot, figure);
            }
        }
        for (GoldSlot negative : text.negatives()) {
            byRange.entrySet().removeIf(entry -> score.judgeNegative(text, negative, entry.getKey()));
        }
        byRange.forEach((range, figure) -> score.misses.add(
                text.name() + " extra " + range + " " + figure.figure().text() + " " + figure.type()
                        + context(text, Integer.parseInt(range.split("-", -1)[0]))));
        return score;
    }

    private boolean judgeNegative(GoldText text, GoldSlot negative, String range) {
        String[] ends = range.split("-", -1);
        boolean overlaps = Integer.parseInt(ends[0]) < negative.end() && Integer.parseInt(ends[1]) > negative.start();
        if (overlaps && negative.contested()) {
            found--;
        } else if (overlaps) {
            negativesHit++;
            misses.add(text.name() + " negative " + negative + context(text, negative.start()));
        }
        return overlaps;
    }

    private void compare(GoldText text, GoldSlot slot, TypedFigure figure) {
        gold++;
        if (figure == null) {
            misses.add(text.name() + " missed " + slot + context(text, slot.start()));
            return;
        }
        hits++;
        typesScored++;
        boolean sameType = slot.note().contains("type?") || figure.type().code().equals(slot.type());
        typed += sameType ? 1 : 0;
        boolean sameUnit = figure.figure().unit().text().equals(slot.unit());
        units += sameUnit ? 1 : 0;
        boolean sameDecimals = sameDecimals(slot, figure);
        if (!sameType || !sameUnit || !sameDecimals) {
            misses.add(text.name() + " gold " + slot.raw() + " " + slot.type() + " '" + slot.unit() + "' "
                    + slot.decimals()
                    + " got " + figure.type() + " '" + figure.figure().unit().text() + "' "
                    + figure.figure().decimals() + context(text, slot.start()));
        }
    }

    private boolean sameDecimals(GoldSlot slot, TypedFigure figure) {
        if (slot.decimals().equals("?")) {
            return true;
        }
        decimalsScored++;
        String told = figure.figure().decimals().isPresent()
                ? Integer.toString(figure.figure().decimals().getAsInt())
                : "";
        boolean same = told.equals(slot.decimals());
        decimals += same ? 1 : 0;
        return same;
    }

    private static String context(GoldText text, int start) {
        int[] points = text.text().codePoints().toArray();
        int from = Math.max(0, start - 12);
        return "  …" + new String(points, from, Math.min(points.length, start + 16) - from).replace("\n", "⏎");
    }

    public void add(GoldScore other) {
        gold += other.gold;
        hits += other.hits;
        found += other.found;
        typed += other.typed;
        typesScored += other.typesScored;
        units += other.units;
        decimals += other.decimals;
        decimalsScored += other.decimalsScored;
        negativesHit += other.negativesHit;
        misses.addAll(other.misses);
    }

    public double precision() {
        return share(hits, found);
    }

    public double recall() {
        return share(hits, gold);
    }

    public double types() {
        return share(typed, typesScored);
    }

    public double units() {
        return share(units, typesScored);
    }

    public double decimals() {
        return share(decimals, decimalsScored);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    public String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s P %.3f R %.3f type %.3f unit %.3f decimals %.3f negatives %d (%d slots)",
                name,
                precision(),
                recall(),
                types(),
                units(),
                decimals(),
                negativesHit,
                gold);
    }
}
