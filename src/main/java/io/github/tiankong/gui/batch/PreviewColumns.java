package io.github.tiankong.gui.batch;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.intake.Certainty;
import io.github.tiankong.values.Mapping;
import io.github.tiankong.values.Reading;
import io.github.tiankong.values.SavedMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a table as they were read, each with the field it fills or might fill. */
final class PreviewColumns {
    private PreviewColumns() {}

    /**
     * @param names the fields that columns may fill
     * @param use what else a column serves, by its heading
     */
    static List<ColumnRow> of(
            Reading reading, List<FieldName> names, SavedMapping mapping, Function<String, ColumnUse> use) {
        Map<String, FieldName> byKey = new HashMap<>();
        names.forEach(name -> byKey.put(name.key(), name));
        return reading.bindings().stream()
                .filter(binding -> !binding.name().isEmpty())
                .map(binding -> column(
                        binding,
                        Optional.ofNullable(byKey.get(binding.key())),
                        names,
                        mapping,
                        use.apply(binding.name())))
                .toList();
    }

    private static ColumnRow column(
            Reading.Binding binding,
            Optional<FieldName> field,
            List<FieldName> names,
            SavedMapping mapping,
            ColumnUse use) {
        boolean said = mapping.entries().stream().anyMatch(entry -> entry.name().equals(binding.name()));
        List<FieldName> likely = field.isPresent() || said ? List.of() : Mapping.like(binding.name(), names);
        Certainty unmatched = likely.isEmpty() ? Certainty.NONE : Certainty.LIKE;
        Certainty found = field.isPresent() ? Certainty.SAME : unmatched;
        Certainty certainty = said ? Certainty.SAID : found;
        return new ColumnRow(binding.name(), binding.sample(), field, certainty, likely, use);
    }
}
