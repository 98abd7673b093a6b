package io.github.tiankong.linking;

import io.github.tiankong.draft.Sections;
import io.github.tiankong.naming.Label;
import io.github.tiankong.naming.Spot;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the figures that are one field: the same indicator, measure, unit and type, in the same period, and by their places
 * surely meant to be equal. What only looks equal is suggested.
 */
public final class Linker {
    private static final int SPEAKING = 4;

    /** What linked figures have in common. A name is also told by its mask, a number by the decimals it shows. */
    private record Identity(String label, SlotType type, String unit, String mask, OptionalInt decimals) {}

    private record Field(Spot spot, String key) {}

    private final List<Spot> spots;
    private final List<Label> labels;
    private final Sections sections;
    private final Map<Integer, Integer> repeated;
    private final List<String> periods;
    private final Set<Identity> listed = new HashSet<>();
    private final Map<Identity, Field> fields = new HashMap<>();
    private final Keys keys = new Keys();
    private final List<String> given = new ArrayList<>();
    private final List<SlotList.LinkSuggestion> suggestions = new ArrayList<>();

    private Linker(List<Spot> spots, List<Label> labels, Sections sections, Map<Integer, Integer> repeated) {
        this.spots = spots;
        this.labels = labels;
        this.sections = sections;
        this.repeated = repeated;
        periods = Periods.of(spots);
    }

    /**
     * The keys of the figures, and which of them might be the same.
     *
     * @param repeated figures that are surely the same as an earlier one, by their indices
     */
    public static Links link(List<Spot> spots, List<Label> labels, Sections sections, Map<Integer, Integer> repeated) {
        Linker linker = new Linker(spots, labels, sections, repeated);
        linker.findLists();
        spots.forEach(linker::link);
        return new Links(linker.given, linker.suggestions);
    }

    /** Members of a list (甲市、乙市) are different, so that no name like them is surely the same. */
    private void findLists() {
        for (int i = 1; i < spots.size(); i++) {
            String gap = spots.get(i).gap().strip();
            boolean member = !gap.isEmpty() && "、和与及".indexOf(gap.charAt(gap.length() - 1)) >= 0;
            if (member && identity(spots.get(i)).equals(identity(spots.get(i - 1)))) {
                listed.add(identity(spots.get(i)));
            }
        }
    }

    private void link(Spot spot) {
        if (repeated.containsKey(spot.index())) {
            given.add(given.get(repeated.get(spot.index())));
            return;
        }
        Identity identity = identity(spot);
        Field first = fields.get(identity);
        if (first != null && isSure(first.spot(), spot, identity)) {
            given.add(first.key());
            return;
        }
        String key = keys.next(identity.label());
        given.add(key);
        if (first == null) {
            fields.put(identity, new Field(spot, key));
        } else if (isLikely(first.spot(), spot, identity)) {
            suggestions.add(new SlotList.LinkSuggestion(first.key(), key));
        }
    }

    private Identity identity(Spot spot) {
        String shown = spot.typed().figure().text();
        // Known digits are part of what a figure is: two numbers of a report that differ are two fields.
        boolean told = spot.type().isNumeric() && shown.chars().noneMatch(Character::isDigit);
        return new Identity(
                labels.get(spot.index()).text(),
                spot.type(),
                spot.unit(),
                told ? "" : spot.typed().figure().text(),
                told ? spot.typed().figure().decimals() : OptionalInt.empty());
    }

    private boolean isSure(Spot first, Spot second, Identity identity) {
        return switch (identity.type()) {
            case YEAR, MONTH -> isReportPeriod(first) && isReportPeriod(second);
            case NAME -> isSingle(first) && !listed.contains(identity);
            case DAY, TEXT, OTHER, RATIO, RANK -> false;
            case AMOUNT, PERCENT, PERCENTAGE_POINT, COUNT, QUANTITY ->
                identity.label().length() >= SPEAKING
                        && samePeriod(first, second)
                        && sections.isOpening(first.typed().paragraphIndex())
                        && !sections.isOpening(second.typed().paragraphIndex());
        };
    }

    private boolean isReportPeriod(Spot spot) {
        return labels.get(spot.index()).says() == Label.Says.PERIOD;
    }

    private boolean isSingle(Spot spot) {
        return labels.get(spot.index()).says() == Label.Says.ONE_NAME;
    }

    private boolean isLikely(Spot first, Spot second, Identity identity) {
        return switch (identity.type()) {
            case DAY, TEXT, OTHER, MONTH, RATIO -> false;
            case YEAR -> isReportPeriod(first) || isReportPeriod(second);
            case NAME -> !listed.contains(identity) && identity.label().length() > 2;
            case RANK, AMOUNT, PERCENT, PERCENTAGE_POINT, COUNT, QUANTITY ->
                identity.label().length() >= SPEAKING
                        && first.typed().paragraphIndex() != second.typed().paragraphIndex()
                        && samePeriod(first, second);
        };
    }

    private boolean samePeriod(Spot first, Spot second) {
        return periods.get(first.index()).equals(periods.get(second.index()));
    }
}
