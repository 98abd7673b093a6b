package io.github.tiankong.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the field a name in a table speaks of: by key, by label, by label with unit, by the folded name ({@link
 * NameFolding}). Likeness only ever suggests.
 */
final class FieldMatcher {
    private static final int SUGGESTIONS = 3;
    private static final double LIKE = 0.4;
    /** From this level on names are compared folded. */
    private static final int FIRST_FOLDED = 3;

    private final List<FieldName> fields;
    private final List<Function<FieldName, String>> levels = List.of(
            field -> NameFolding.squeeze(field.key()),
            field -> NameFolding.squeeze(field.label()),
            field -> NameFolding.squeeze(field.label() + "(" + field.unit() + ")"),
            field -> NameFolding.fold(field.inEntry()),
            field -> NameFolding.fold(field.label()));
    private final List<Map<String, List<FieldName>>> indices;
    private final Set<String> numericKeys;

    FieldMatcher(List<FieldName> fields) {
        this.fields = List.copyOf(fields);
        this.indices = levels.stream().map(this::index).toList();
        this.numericKeys = fields.stream()
                .filter(field -> field.type().isNumeric())
                .map(FieldName::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isNumeric(String key) {
        return numericKeys.contains(key);
    }

    /** The field of a name, whose unit the table tells or leaves empty. */
    Match match(String name, String unit) {
        String knownUnit = unit.isEmpty() ? NameFolding.bracketed(name) : unit;
        String squeezed = NameFolding.squeeze(name);
        for (int level = 0; level < indices.size(); level++) {
            String wanted = level >= FIRST_FOLDED ? NameFolding.fold(name) : squeezed;
            List<FieldName> found = indices.get(level).getOrDefault(wanted, List.of()).stream()
                    .filter(field -> !clash(knownUnit, field.unit()))
                    .toList();
            if (found.size() == 1) {
                return new Match(found, true);
            }
            if (found.size() > 1) {
                return oneOf(found, knownUnit);
            }
        }
        return new Match(List.of(), false);
    }

    private static Match oneOf(List<FieldName> found, String unit) {
        List<FieldName> ofUnit = found.stream()
                .filter(field -> NameFolding.squeeze(field.unit()).equals(unit))
                .toList();
        return ofUnit.size() == 1 ? new Match(ofUnit, true) : new Match(found, false);
    }

    /** A rate is never an amount, whatever its name: 同比(%) is not 同比增加(亿元). */
    private static boolean clash(String unit, String otherUnit) {
        return !unit.isEmpty() && !otherUnit.isEmpty() && isRate(unit) != isRate(otherUnit);
    }

    private static boolean isRate(String unit) {
        return unit.contains("%") || unit.contains("％") || unit.contains("‰") || unit.contains("百分点");
    }

    private Map<String, List<FieldName>> index(Function<FieldName, String> nameOf) {
        Map<String, List<FieldName>> index = new HashMap<>();
        for (FieldName field : fields) {
            String name = nameOf.apply(field);
            if (!name.isEmpty()) {
                index.computeIfAbsent(name, unused -> new ArrayList<>()).add(field);
            }
        }
        return index;
    }

    /** The fields whose labels are most like a name, the likeliest first; never to be used without asking. */
    List<FieldName> suggestions(String name) {
        Set<String> pairs = pairs(NameFolding.fold(name));
        Map<FieldName, Double> likeness = new HashMap<>();
        for (FieldName field : fields) {
            double like = dice(pairs, pairs(NameFolding.fold(field.label())));
            if (like >= LIKE) {
                likeness.put(field, like);
            }
        }
        return fields.stream()
                .filter(likeness::containsKey)
                .sorted(Comparator.comparing((FieldName field) -> -likeness.get(field)))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }

    private static double dice(Set<String> pairs, Set<String> others) {
        long common = pairs.stream().filter(others::contains).count();
        return pairs.isEmpty() || others.isEmpty() ? 0 : 2.0 * common / (pairs.size() + others.size());
    }

    /**
     * What a name was found to mean.
     *
     * @param fields the one field if sure; else those that go by this name equally well, if there are any
     */
    record Match(List<FieldName> fields, boolean isSure) {
        String key() {
            return isSure ? fields.get(0).key() : "";
        }
    }
}
