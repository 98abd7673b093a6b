package io.github.tiankong.audit;

import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.values.Value;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.BiFunction;

/** Tells in one line where the value at a place came from, in the words of the audit. */
public final class OriginNote implements BiFunction<Filling, Place, String> {
    private final ResourceBundle bundle;
    private final Wording wording;

    public OriginNote(Locale locale) {
        this.bundle = AuditTable.bundle(locale);
        this.wording = new Wording(locale);
    }

    @Override
    public String apply(Filling filling, Place place) {
        Field field = filling.template().field(place.key()).orElseThrow();
        FieldValue value = filling.value(place.key());
        String note = field.label() + " · " + bundle.getString(AuditTable.originKey(value));
        if (value instanceof FieldValue.Computed computed) {
            return note + " · " + computed.formula();
        }
        return value instanceof FieldValue.Given given ? note + source(given.source(), field) : note;
    }

    private String source(Value value, Field field) {
        String where =
                value.origin().kind() == Origin.Kind.CELL || value.origin().kind() == Origin.Kind.SENTENCE
                        ? " · " + wording.place(value.origin().location())
                        : "";
        String conversion = AuditTable.conversion(value, field);
        return where + " · " + value.raw() + (conversion.isEmpty() ? "" : " (" + conversion + ")");
    }
}
