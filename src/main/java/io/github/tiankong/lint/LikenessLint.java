package io.github.tiankong.lint;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fields that clerks and tables cannot tell apart: two that seem to ask for the same, and two of one name. An author who
 * gave them names of their own has told them apart.
 */
final class LikenessLint {
    private static final Set<SlotType> OF_A_SECTION = Set.of(SlotType.YEAR, SlotType.MONTH, SlotType.DAY);

    private final Template template;
    private final Map<String, Field> fields;
    private final List<Fault> faults = new ArrayList<>();

    private LikenessLint(Template template) {
        this.template = template;
        this.fields = template.fieldsByKey();
    }

    static List<Fault> faults(Template template, MaskedTemplate masked) {
        LikenessLint lint = new LikenessLint(template);
        Set<String> told = lint.tellAlike(masked);
        lint.tellSameLabel(told);
        return lint.faults;
    }

    private Set<String> tellAlike(MaskedTemplate masked) {
        Map<String, String> keys = new HashMap<>();
        Set<String> told = new HashSet<>();
        masked.slots().forEach((place, slot) -> {
            String first = keys.putIfAbsent(slot.indicator().key(), place.key());
            tellAlike(first, place.key(), told);
        });
        for (SlotList.LinkSuggestion pair : masked.found().linkSuggestions()) {
            tellAlike(keys.get(pair.key()), keys.get(pair.otherKey()), told);
        }
        return told;
    }

    private void tellAlike(String key, String otherKey, Set<String> told) {
        Field one = fields.get(key);
        Field other = fields.get(otherKey);
        if (one != null
                && other != null
                && !key.equals(otherKey)
                && one.label().equals(other.label())
                && told.add(otherKey)) {
            note(other, Problem.note("fields-alike", Location.NOWHERE, otherKey, key));
        }
    }

    private void tellSameLabel(Set<String> told) {
        Map<String, Field> firsts = new LinkedHashMap<>();
        for (Field field : fields.values()) {
            SlotType type = field.kind().type();
            String place = OF_A_SECTION.contains(type) ? "\t" + type + field.section() : "";
            Optional<Field> first = Optional.ofNullable(firsts.putIfAbsent(field.label() + place, field));
            if (first.isPresent() && !told.contains(field.key())) {
                note(
                        field,
                        Problem.note(
                                "label-twice",
                                Location.NOWHERE,
                                field.label(),
                                first.get().key(),
                                field.key()));
            }
        }
    }

    private void note(Field field, Problem problem) {
        faults.add(Fault.of(field, template, problem));
    }
}
