package io.github.tiankong.fill;

import io.github.tiankong.compute.DirectionClause.Outcome;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import java.util.Map;

/**
 * Falls that the sentence cannot tell: the field stays open; or that nobody can be sure of: it is told. So is a number
 * without a sign behind a minus of the draft.
 */
final class Falls {
    private static final String DASHES = "-−－–";

    private final Template template;
    private final Map<String, Field> fields;
    private final boolean hasMinus;
    /** Found with the first fall: most documents of most templates have none. */
    private volatile Map<Place, Wording> wordings;

    Falls(Template template) {
        this.template = template;
        this.fields = template.fieldsByKey();
        this.hasMinus = template.places().stream().anyMatch(this::isBehindDash);
    }

    void check(FillPass pass) {
        if (!hasMinus && pass.filled().values().stream().noneMatch(Falls::falls)) {
            return;
        }
        Filling filling = new Filling(template, pass.filled());
        Map<Place, Wording> found = wordings();
        for (Place place : template.places()) {
            Wording wording = found.get(place);
            FieldValue value = filling.value(place.key());
            if (wording == null) {
                continue;
            }
            if (!falls(value)) {
                checkMinus(pass, wording, filling);
            } else if (wording.isRefused(filling)) {
                pass.tell(place.key(), Problem.error("direction-times", locationOf(place), told(place, value)));
                pass.filled().put(place.key(), new FieldValue.Open());
            } else if (!wording.clause().sure()) {
                pass.tell(place.key(), Problem.warning("direction-unsure", locationOf(place), told(place, value)));
            }
        }
    }

    /** 5 behind 增速为- is told as a fall: what a clerk means who reads the draft, but not a table with 5 for a rise. */
    private void checkMinus(FillPass pass, Wording wording, Filling filling) {
        Place place = wording.place();
        boolean isMinus = isBehindDash(place)
                && wording.clause().pieces().stream().anyMatch(piece -> piece.end() == place.start());
        if (isMinus && wording.outcome(filling).filter(o -> o == Outcome.FALL).isPresent()) {
            pass.tell(
                    place.key(),
                    Problem.note("direction-minus", locationOf(place), told(place, filling.value(place.key()))));
        }
    }

    private boolean isBehindDash(Place place) {
        return place.start() > 0 && DASHES.indexOf(template.textAround(place).charAt(place.start() - 1)) >= 0;
    }

    private static boolean falls(FieldValue value) {
        return value.printed().filter(text -> text.startsWith("-")).isPresent();
    }

    private Map<Place, Wording> wordings() {
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
