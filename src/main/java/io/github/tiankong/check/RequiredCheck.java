package io.github.tiankong.check;

import io.github.tiankong.fill.Branching;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.List;

/** A field that must be filled is open. */
final class RequiredCheck implements Check {
    private final List<Field> fields;
    private final Branching branching;

    RequiredCheck(Background background, Branching branching) {
        this.fields = background.fields(
                f -> f.supply().required() && background.place(f).isPresent());
        this.branching = branching;
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : fields) {
            if (facts.filling().isOpen(field, branching)) {
                findings.addAll(open(field, facts));
            }
        }
        return findings;
    }

    /** One for each row of a list's table that lacks it, so that all can be mended at once. */
    private static List<Finding> open(Field field, Facts facts) {
        if (field.list().isEmpty()) {
            return List.of(facts.error(Checks.OPEN, field, field.label(), field.key()));
        }
        return facts.filling().entries(field.list().get()).stream()
                .filter(entry -> entry.getOrDefault(field.key(), new FieldValue.Open()) instanceof FieldValue.Open)
                .map(entry -> facts.entryError(Checks.OPEN, field, entry, field.label(), field.key()))
                .distinct()
                .toList();
    }
}
