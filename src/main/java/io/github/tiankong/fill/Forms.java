package io.github.tiankong.fill;

import io.github.tiankong.template.Field;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.FieldName;
import io.github.tiankong.values.FormRow;
import java.util.List;

/** What tables need to know of a template: the rows of the form to fill, and the names its fields go by. */
public final class Forms {
    private Forms() {}

    /** The form, a row a field, in document order. */
    public static List<FormRow> rows(Template template) {
        Sentences sentences = new Sentences(template);
        return template.fields().stream().map(f -> row(template, sentences, f)).toList();
    }

    /** The names by which a table may mean a field. */
    public static List<FieldName> names(Template template) {
        return template.fields().stream()
                .map(f -> new FieldName(
                        f.key(), f.label(), f.kind().unit().text(), f.kind().type()))
                .toList();
    }

    private static FormRow row(Template template, Sentences sentences, Field field) {
        String sentence = template.firstPlace(field.key()).map(sentences::of).orElse("");
        return new FormRow(
                field.key(),
                field.label(),
                field.section(),
                sentence,
                field.kind().unit().text(),
                field.last(),
                "");
    }
}
