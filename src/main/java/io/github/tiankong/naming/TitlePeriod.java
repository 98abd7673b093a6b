package io.github.tiankong.naming;

import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The year and month a title names and the first sentence of the text names again: 20XX年X月运行简析, then 20XX年X月，全县….
 * Masked alike and joined alike they are the period reported on, whatever else is told of them.
 */
public final class TitlePeriod {
    private static final int LONGEST_JOINT = 1;

    private TitlePeriod() {}

    /** For each figure of the first sentence that repeats the title's period, the figure of the title; by their indices. */
    public static Map<Integer, Integer> repeated(List<Spot> spots, Genre genre) {
        List<Spot> title = List.of();
        for (Spot spot : spots) {
            boolean titled = genre.isTitle(spot.typed().paragraphIndex());
            if (titled && title.isEmpty() && isPeriod(spot)) {
                title = runFrom(spots, spot);
            } else if (!titled && !title.isEmpty() && tells(spot)) {
                return opensWithPeriod(spot) ? paired(title, runFrom(spots, spot)) : Map.of();
            }
        }
        return Map.of();
    }

    /** Whether it stands in a sentence, and not under the title as a number, a signature or the like. */
    private static boolean tells(Spot spot) {
        return spot.paragraph().part().equals("body")
                && spot.paragraph().cell().isEmpty()
                && spot.paragraph().text().indexOf('。') >= 0;
    }

    private static boolean opensWithPeriod(Spot spot) {
        return isPeriod(spot) && spot.typed().figure().start() == spot.gap().length();
    }

    private static boolean isPeriod(Spot spot) {
        return spot.type() == SlotType.YEAR || spot.type() == SlotType.MONTH;
    }

    private static List<Spot> runFrom(List<Spot> spots, Spot first) {
        List<Spot> run = new ArrayList<>(List.of(first));
        for (int i = first.index() + 1; i < spots.size(); i++) {
            Spot next = spots.get(i);
            if (!isPeriod(next) || !next.sameParagraph(first) || next.gap().length() > LONGEST_JOINT) {
                break;
            }
            run.add(next);
        }
        return run;
    }

    private static Map<Integer, Integer> paired(List<Spot> title, List<Spot> sentence) {
        // a year alone dates anything: 20XX年春运; a day behind the month makes it the date of an event
        boolean months = title.stream().anyMatch(spot -> spot.type() == SlotType.MONTH);
        boolean event = sentence.get(sentence.size() - 1).rest().isEmpty();
        if (!months || event) {
            return Map.of();
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < title.size(); i++) {
            boolean same = title.size() == sentence.size() && isSame(title.get(i), sentence.get(i), i == 0);
            if (!same) {
                return Map.of();
            }
            pairs.put(sentence.get(i).index(), title.get(i).index());
        }
        return pairs;
    }

    private static boolean isSame(Spot title, Spot sentence, boolean first) {
        return title.type() == sentence.type()
                && title.unit().equals(sentence.unit())
                && title.typed()
                        .figure()
                        .text()
                        .equals(sentence.typed().figure().text())
                && (first || title.gap().equals(sentence.gap()));
    }
}
