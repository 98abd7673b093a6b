package io.github.tiankong.fill;

import io.github.tiankong.compute.DirectionClause.Obstacle;
import io.github.tiankong.compute.DirectionClause.Outcome;
import io.github.tiankong.compute.TurnTold;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Signs that the sentence cannot tell, or that it may tell of two things: the field stays open. A number without a sign
 * behind a minus of the draft, and a gap that widened by nothing, are told.
 */
final class Falls {
    private final Template template;
    private final Map<String, Field> fields;
    private final boolean hasMinus;
    /** Found with the first value whose sign may not fit: many documents have none. */
    private volatile Map<Place, Wording> wordings;
    /** In the order of their places. */
    private volatile List<Told> tellable;

    /** A wording, and whether a minus of the draft stands right before its figure. */
    private record Told(Wording wording, boolean isMinus) {
        String key() {
            return wording.place().key();
        }
    }

    Falls(Template template) {
        this.template = template;
        this.fields = template.fieldsByKey();
        this.hasMinus = template.places().stream().anyMatch(this::isBehindDash);
    }

    void check(FillPass pass) {
        if (!hasMinus && pass.filled().values().stream().noneMatch(Falls::mayNotFit)) {
            return;
        }
        Set<String> refused = new HashSet<>();
        Optional<Wording> before = Optional.empty();
        for (Told told : tellable()) {
            before.ifPresent(b -> checkSize(pass, b, told.wording()));
            before = Optional.of(told.wording());
            Wording wording = told.wording();
            FieldValue value = pass.value(told.key());
            Optional<String> obstacle = obstacle(wording, value);
            if (obstacle.isPresent()) {
                pass.tell(told.key(), Problem.error(obstacle.get(), locationOf(wording.place()), told(wording, value)));
                refused.add(told.key());
            } else if (told.isMinus() && !falls(value)) {
                checkMinus(pass, wording, value);
            } else if (!wording.clause().sure() && isLevel(wording, value)) {
                pass.tell(
                        told.key(),
                        Problem.warning("direction-zero", locationOf(wording.place()), told(wording, value)));
            }
        }
        refused.forEach(key -> pass.filled().put(key, new FieldValue.Open()));
    }

    /** 增幅 behind a fall: the two may be of two things, so it is only told. */
    private void checkSize(FillPass pass, Wording before, Wording wording) {
        FieldValue value = pass.value(before.place().key());
        Optional<Outcome> outcome = before.outcome(value);
        if (outcome.isEmpty() || pass.isOpen(wording.place().key())) {
            return;
        }
        wording.sizeOf(before, template)
                .filter(size -> size.outcome() != outcome.get())
                .ifPresent(size -> pass.tell(
                        wording.place().key(),
                        Problem.warning(
                                "direction-size",
                                locationOf(wording.place()),
                                size.word(),
                                fields.get(before.place().key()).label(),
                                value.printed().orElseThrow())));
    }

    /** Why a value cannot stand in its sentence: the code of the problem. */
    private static Optional<String> obstacle(Wording wording, FieldValue value) {
        if (wording.isRefused(value)) {
            return Optional.of(wording.clause().obstacle() == Obstacle.TIMES ? "direction-times" : "direction-shared");
        }
        if (!wording.clause().sure() && (falls(value) || wording.isContrary(value))) {
            return Optional.of("direction-unsure");
        }
        return wording.isAgainstTurn(value) ? Optional.of("direction-turned") : Optional.empty();
    }

    private static boolean isLevel(Wording wording, FieldValue value) {
        return wording.outcome(value).filter(o -> o == Outcome.LEVEL).isPresent();
    }

    /** A fall, nothing at all, or a number with a sign of its own. */
    private static boolean mayNotFit(FieldValue value) {
        return falls(value)
                || value instanceof FieldValue.Computed
                || value.number().filter(n -> n.signum() == 0).isPresent()
                || Wording.isToldRise(value);
    }

    /** 5 behind 增速为- is told as a fall: what a clerk means who reads the draft, but not a table with 5 for a rise. */
    private void checkMinus(FillPass pass, Wording wording, FieldValue value) {
        Place place = wording.place();
        if (wording.outcome(value).filter(o -> o == Outcome.FALL).isPresent()) {
            pass.tell(place.key(), Problem.note("direction-minus", locationOf(place), told(wording, value)));
        }
    }

    private boolean isMinus(Wording wording) {
        Place place = wording.place();
        return isBehindDash(place)
                && wording.clause().pieces().stream().anyMatch(piece -> piece.end() == place.start());
    }

    private boolean isBehindDash(Place place) {
        return place.start() > 0 && Decimals.isMinus(template.textAround(place).charAt(place.start() - 1));
    }

    private static boolean falls(FieldValue value) {
        return value.printed().filter(text -> text.startsWith("-")).isPresent();
    }

    private List<Told> tellable() {
        if (tellable == null) {
            Map<Place, Wording> found = wordings();
            tellable = template.places().stream()
                    .filter(found::containsKey)
                    .map(place -> new Told(found.get(place), isMinus(found.get(place))))
                    .toList();
        }
        return tellable;
    }

    /** Those of the template. */
    Map<Place, Wording> wordings() {
        if (wordings == null) {
            wordings = Wording.of(template);
        }
        return wordings;
    }

    private String[] told(Wording wording, FieldValue value) {
        String label = fields.get(wording.place().key()).label();
        List<String> arguments = new ArrayList<>(List.of(label, value.printed().orElseThrow()));
        wording.turn().map(TurnTold::word).ifPresent(arguments::add);
        return arguments.toArray(String[]::new);
    }

    private Location locationOf(Place place) {
        String section = fields.get(place.key()).section();
        return Location.ofSentence(template.name(), section, new Sentences(template).of(place));
    }
}
