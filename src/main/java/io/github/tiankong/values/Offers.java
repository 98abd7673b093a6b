package io.github.tiankong.values;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What finished reports say of the fields of a template. */
public final class Offers {
    private final Map<String, List<Offer>> byKey = new LinkedHashMap<>();

    /** @param offers of one report or several; one that repeats an earlier one is left out */
    public Offers(List<Offer> offers) {
        for (Offer offer : offers) {
            List<Offer> earlier = byKey.computeIfAbsent(offer.field().key(), unused -> new ArrayList<>());
            if (earlier.stream().noneMatch(e -> Collector.same(e.value(), offer.value()))) {
                earlier.add(offer);
            }
        }
    }

    /**
     * The figures of a report that speak of a field for sure: same indicator by the rules for tables, same type, a unit
     * that converts.
     *
     * @param fileName the report's file, without its folder
     * @param found the figures of the report
     * @param negative which of them, from 0, stand behind a minus
     */
    public static List<Offer> find(String fileName, SlotList found, Set<Integer> negative, List<FieldName> fields) {
        FieldMatcher matcher = new FieldMatcher(fields);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < found.slots().size(); i++) {
            Slot slot = found.slots().get(i);
            String sign = negative.contains(i) ? "-" : "";
            offer(fileName, slot, sign, matcher)
                    .or(() -> offerOfFall(fileName, slot, sign, matcher))
                    .filter(offer -> fits(slot, offer.field()))
                    .ifPresent(offers::add);
        }
        return offers;
    }

    private static Optional<Offer> offer(String fileName, Slot slot, String sign, FieldMatcher matcher) {
        String label = slot.indicator().label();
        return field(matcher, label, slot).map(field -> {
            Value value = value(fileName, slot, sign);
            return new Offer(field, matcher.tellsSign(label, field.key()) ? value.ofGrowth() : value);
        });
    }

    /** 同比下降2.0% is -2.0 for a field of growth. */
    private static Optional<Offer> offerOfFall(String fileName, Slot slot, String sign, FieldMatcher matcher) {
        String growth = FallNames.growthOf(slot);
        return growth.isEmpty() || !sign.isEmpty()
                ? Optional.empty()
                : field(matcher, growth, slot).map(field -> new Offer(field, value(fileName, slot, "-")));
    }

    private static Optional<FieldName> field(FieldMatcher matcher, String name, Slot slot) {
        FieldMatcher.Match match = matcher.match(name, slot.figure().unit().text());
        return match.isSure() && !match.ofLast() ? Optional.of(match.fields().get(0)) : Optional.empty();
    }

    private static boolean fits(Slot slot, FieldName field) {
        Unit unit = slot.figure().unit();
        return slot.type() == field.type()
                && (unit.text().equals(field.unit()) || unit.convertsTo(Units.of(field.unit())));
    }

    private static Value value(String fileName, Slot slot, String sign) {
        return new Value(
                sign + slot.figure().text(),
                slot.figure().unit().text(),
                slot.figure().decimals(),
                Origin.ofSentence(fileName, slot.indicator().sentence()));
    }

    /** Every figure on offer, field by field. */
    public List<Offer> all() {
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    /** The values a report gives without doubt, by key. */
    public Map<String, Value> sure() {
        Map<String, Value> sure = new LinkedHashMap<>();
        byKey.forEach((key, offers) -> {
            if (offers.size() == 1) {
                sure.put(key, offers.get(0).value());
            }
        });
        return sure;
    }

    /**
     * What somebody accepts, and what is only offered.
     *
     * @param keys the fields whose offers are accepted
     * @param all whether every offer for a field without a value is
     */
    public record Acceptance(Set<String> keys, boolean all) {
        public Acceptance {
            keys = Set.copyOf(keys);
        }
    }

    /**
     * The values with what is accepted. Problems added: {@code offer} for what is not, {@code offer-unclear}, {@code
     * offer-none}, {@code value-conflict}.
     *
     * @param given fields that have a value already; nothing is offered for them
     */
    public Values join(Values values, Set<String> given, Acceptance accepted) {
        Map<String, Value> current = new LinkedHashMap<>(values.current());
        List<Problem> problems = new ArrayList<>(values.problems());
        accepted.keys().stream()
                .filter(key -> !byKey.containsKey(key))
                .sorted()
                .forEach(key -> problems.add(Problem.error("offer-none", Location.NOWHERE, key)));
        byKey.forEach((key, offers) -> {
            boolean open = !given.contains(key) && !current.containsKey(key);
            boolean asked = accepted.keys().contains(key);
            if (offers.size() > 1 && (asked || accepted.all() && open)) {
                problems.add(unclear(key, offers, asked));
            } else if (asked || accepted.all() && open) {
                take(key, offers.get(0).value(), current, problems);
            } else if (open) {
                offers.forEach(offer -> problems.add(note(offer)));
            }
        });
        return values.with(current, problems);
    }

    /** Who asks for one that cannot be told is told so; who takes all does without it. */
    private static Problem unclear(String key, List<Offer> offers, boolean asked) {
        Value value = offers.get(0).value();
        Value other = offers.get(1).value();
        Location location = value.origin().location();
        String otherSentence = other.origin().sentence();
        return asked
                ? Problem.error("offer-unclear", location, key, printed(value), printed(other), otherSentence)
                : Problem.warning("offer-unclear", location, key, printed(value), printed(other), otherSentence);
    }

    private static void take(String key, Value value, Map<String, Value> current, List<Problem> problems) {
        Value earlier = current.putIfAbsent(key, value);
        if (earlier != null && !Collector.same(earlier, value)) {
            problems.add(Collector.conflict(key, earlier, value));
        }
    }

    private static Problem note(Offer offer) {
        FieldName field = offer.field();
        return Problem.note(
                "offer", offer.value().origin().location(), printed(offer.value()), field.label(), field.key());
    }

    private static String printed(Value value) {
        return value.raw() + value.unit();
    }
}
