package io.github.tiankong.fill;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.DirectionClause.Outcome;
import io.github.tiankong.compute.DirectionFinder;
import io.github.tiankong.compute.TurnTold;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.NumberText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place whose surroundings hang on the sign of its value.
 *
 * @param place the place
 * @param clause the wording around it
 * @param earlier the place before it in a list that shares one word (分别增长x%和x%)
 * @param signed whether the value bears its own sign even behind 下降 or a minus, because its field stands elsewhere without
 *     that word, in a column 同比（%）, say, or the minus and the figure are a cell of their own
 * @param turn a turn of direction told beside it, which the value must not deny: 由增转降，下降x%
 */
record Wording(
        Place place, DirectionClause clause, Optional<Wording> earlier, boolean signed, Optional<TurnTold> turn) {
    private static final String CELL_ENDS = "\t|\u3000";

    /** The wordings of a template by their place; fields that switched them off have none. */
    static Map<Place, Wording> of(Template template) {
        Map<Integer, List<Place>> paragraphs = new LinkedHashMap<>();
        template.places()
                .forEach(p -> paragraphs
                        .computeIfAbsent(p.paragraphIndex(), i -> new ArrayList<>())
                        .add(p));
        Map<String, Field> fields = template.fieldsByKey();
        Map<Place, DirectionClause> clauses = new HashMap<>();
        paragraphs.values().forEach(places -> find(clauses, template, fields, places));
        Set<String> signed = new HashSet<>();
        template.places().stream()
                .filter(p -> !clauses.containsKey(p)
                        || clauses.get(p).stated() != DirectionClause.Stated.FALL
                        || isCell(template, p, clauses.get(p)))
                .forEach(p -> signed.add(p.key()));
        Map<Place, Wording> wordings = new HashMap<>();
        paragraphs.values().forEach(places -> add(wordings, template, places, clauses, signed));
        return wordings;
    }

    /** -3.4 in a table, or in a line of one pasted as text. */
    private static boolean isCell(Template template, Place place, DirectionClause clause) {
        int start = clause.isMinus() ? clause.pieces().get(0).start() : -1;
        return start == 0
                || start > 0 && CELL_ENDS.indexOf(template.textAround(place).charAt(start - 1)) >= 0;
    }

    private static void find(
            Map<Place, DirectionClause> clauses, Template template, Map<String, Field> fields, List<Place> places) {
        List<DirectionFinder.Range> ranges = places.stream()
                .map(p -> new DirectionFinder.Range(p.start(), p.end(), isTurned(fields.get(p.key()))))
                .toList();
        List<Optional<DirectionClause>> found = DirectionFinder.find(template.textAround(places.get(0)), ranges);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            found.get(i).ifPresent(clause -> clauses.put(place, clause));
        }
    }

    private static void add(
            Map<Place, Wording> wordings,
            Template template,
            List<Place> places,
            Map<Place, DirectionClause> clauses,
            Set<String> signed) {
        Optional<Wording> before = Optional.empty();
        int free = 0;
        for (Place place : places) {
            Optional<Wording> earlier = before;
            int from = free;
            before = Optional.ofNullable(clauses.get(place))
                    .map(c -> new Wording(
                            place,
                            c,
                            c.list().isPresent() ? earlier : Optional.empty(),
                            signed.contains(place.key()),
                            turn(template, place, c, from)));
            before.ifPresent(w -> wordings.put(place, w));
            free = place.end();
        }
    }

    private static Optional<TurnTold> turn(Template template, Place place, DirectionClause clause, int from) {
        if (clause.isMinus() || clause.pieces().isEmpty()) {
            return Optional.empty();
        }
        String text = template.textAround(place);
        return TurnTold.beside(text, from, start(place, clause), tailEnd(text, place));
    }

    private static int start(Place place, DirectionClause clause) {
        return clause.pieces().isEmpty()
                ? place.start()
                : Math.min(clause.pieces().get(0).start(), place.start());
    }

    private static int tailEnd(String text, Place place) {
        return Units.unitAt(text, place.end()).map(UnitMatch::end).orElse(place.end());
    }

    /** The size this wording begins with, told of the one before, which must have gone that way: 增长x%，增幅扩大x个百分点. */
    Optional<TurnTold> sizeOf(Wording before, Template template) {
        if (before.place().paragraphIndex() != place.paragraphIndex() || before.clause.isMinus()) {
            return Optional.empty();
        }
        String text = template.textAround(place);
        return TurnTold.sizeBehind(text, tailEnd(text, before.place()), start(place, clause));
    }

    /** Whether what stands around its figures follows their sign. */
    static boolean isTurned(Field field) {
        return field != null
                && field.kind().type().isNumeric()
                && field.printing().turnsWords();
    }

    /** What the value says; empty while it is open or no number. */
    Optional<Outcome> outcome(Filling filling) {
        return outcome(filling.value(place.key()));
    }

    /** The same for the value of its place. */
    Optional<Outcome> outcome(FieldValue value) {
        if (value.number().isEmpty()) {
            return Optional.empty();
        }
        return value.printed()
                .flatMap(Decimals::parse)
                .map(n -> clause.outcome(n, signed || value instanceof FieldValue.Computed || isToldRise(value)));
    }

    /** 增长3.2 says itself that it is no fall, whatever the draft says. */
    static boolean isToldRise(FieldValue value) {
        return value instanceof FieldValue.Given given
                && NumberText.tellsRise(given.source().raw());
    }

    /** Whether the value cannot be told here: a fall in multiples. */
    boolean isRefused(FieldValue value) {
        return outcome(value).filter(clause::refuses).isPresent();
    }

    /** Whether the value says the opposite of what the draft states. */
    boolean isContrary(FieldValue value) {
        Outcome opposite = clause.stated() == DirectionClause.Stated.FALL ? Outcome.RISE : Outcome.FALL;
        return clause.stated() != DirectionClause.Stated.EITHER
                && outcome(value).filter(o -> o == opposite).isPresent();
    }

    /** Whether the value did not go the way a turn beside it says: nothing behind 由增转降. */
    boolean isAgainstTurn(FieldValue value) {
        return turn.isPresent()
                && outcome(value).filter(o -> o != turn.get().outcome()).isPresent();
    }

    /** The text for the place itself: the number without its sign, none for 持平, in a list with the word it needs. */
    String figure(Filling filling, String printed) {
        Optional<Outcome> outcome = outcome(filling);
        if (outcome.isEmpty()) {
            return printed;
        }
        if (outcome.get() == Outcome.LEVEL && clause.levels()) {
            return "";
        }
        Optional<Outcome> told = earlier.flatMap(e -> e.outcome(filling)).filter(o -> o != Outcome.LEVEL);
        return clause.ownWord(outcome.get(), told) + (printed.startsWith("-") ? printed.substring(1) : printed);
    }
}
