package io.github.tiankong.fill;

import io.github.tiankong.compute.DirectionClause.Obstacle;
import io.github.tiankong.compute.DirectionClause.Outcome;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Falls that the sentence cannot tell: the field stays open; or that nobody can be sure of: it is told. So is a number
 * without a sign behind a minus of the draft.
 */
final class Falls {
    private final Template template;
    private final Map<String, Field> fields;
    private final boolean hasMinus;
    /** Found with the first fall: most documents of most templates have none. */
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
        if (!hasMinus && pass.filled().values().stream().noneMatch(Falls::falls)) {
            return;
        }
        Set<String> refused = new HashSet<>();
        for (Told told : tellable()) {
            FieldValue value = pass.value(told.key());
            if (falls(value)) {
                checkFall(pass, told.wording(), value, refused);
            } else if (told.isMinus()) {
                checkMinus(pass, told.wording(), value);
            }
        }
        refused.forEach(key -> pass.filled().put(key, new FieldValue.Open()));
    }

    private void checkFall(FillPass pass, Wording wording, FieldValue value, Set<String> refused) {
        Place place = wording.place();
        if (wording.isRefused(value)) {
            String code = wording.clause().obstacle() == Obstacle.TIMES ? "direction-times" : "direction-shared";
            pass.tell(place.key(), Problem.error(code, locationOf(place), told(place, value)));
            refused.add(place.key());
        } else if (!wording.clause().sure()) {
            pass.tell(place.key(), Problem.warning("direction-unsure", locationOf(place), told(place, value)));
        }
    }

    /** 5 behind 增速为- is told as a fall: what a clerk means who reads the draft, but not a table with 5 for a rise. */
    private void checkMinus(FillPass pass, Wording wording, FieldValue value) {
        Place place = wording.place();
        if (wording.outcome(value).filter(o -> o == Outcome.FALL).isPresent()) {
            pass.tell(place.key(), Problem.note("direction-minus", locationOf(place), told(place, value)));
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

    private String[] told(Place place, FieldValue value) {
        return new String[] {fields.get(place.key()).label(), value.printed().orElseThrow()};
    }

    private Location locationOf(Place place) {
        String section = fields.get(place.key()).section();
        return Location.ofSentence(template.name(), section, new Sentences(template).of(place));
    }
}
