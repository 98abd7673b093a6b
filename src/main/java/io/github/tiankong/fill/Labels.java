package io.github.tiankong.fill;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.problem.Location;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.ValueKind;
import java.util.Map;

/** How messages call the things of a template. */
final class Labels {
    private final String template;
    private final Map<String, Field> fields;

    Labels(Template template) {
        this.template = template.name();
        this.fields = template.fieldsByKey();
    }

    Location place() {
        return Location.ofFile(template);
    }

    /** What the numbers of a field are told in; of no field, nothing. */
    Unit unit(String key) {
        return ValueKind.measureOf(fields.get(key));
    }

    /** A field's label, or the key no field has. */
    String of(String key) {
        Field field = fields.get(key);
        return field == null ? key : field.label();
    }

    String of(Formula.Input input) {
        return input.lastYear() ? Formula.LAST_YEAR + of(input.key()) : of(input.key());
    }
}
