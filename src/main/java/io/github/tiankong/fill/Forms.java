package io.github.tiankong.fill;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.FormRow;
import io.github.tiankong.form.ListForm;
import io.github.tiankong.form.Mention;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.ReportPeriod;
import io.github.tiankong.values.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tables need to know of a template: the rows of the form to fill, and the names its fields go by. */
public final class Forms {
    private Forms() {}

    /** The form, a row a field outside of lists, in document order. */
    public static List<FormRow> rows(Template template) {
        return rows(template, Map.of());
    }

    /**
     * The form with the values of an earlier report.
     *
     * @param last by key, in any unit that converts into the field's; where there is none, the template's own stays
     */
    public static List<FormRow> rows(Template template, Map<String, Value> last) {
        Sentences sentences = new Sentences(template);
        return template.fields().stream()
                .filter(f -> f.list().isEmpty())
                .map(f -> row(template, sentences, f, lastValue(f, last)))
                .toList();
    }

    /** The tables of the template's lists, without entries. */
    public static List<ListForm> lists(Template template) {
        List<FieldName> names = names(template);
        return template.lists().stream()
                .map(list -> new ListForm(
                        list,
                        names.stream()
                                .filter(n -> n.key().startsWith(list + "."))
                                .map(ListForm::heading)
                                .toList(),
                        List.of()))
                .toList();
    }

    /** What kind of value each field takes. */
    public static Map<String, SlotType> types(Template template) {
        Map<String, SlotType> types = new HashMap<>();
        template.fields().forEach(field -> types.put(field.key(), field.kind().type()));
        return types;
    }

    /** In the field's own unit and exact, because growth is computed from it. */
    private static String lastValue(Field field, Map<String, Value> last) {
        Value value = last.get(field.key());
        if (value == null) {
            return field.last();
        }
        ValueForm.Read read = ValueForm.of(field).read(value);
        if (read.fault().isPresent()) {
            return field.last();
        }
        String own = field.kind().unit().text();
        boolean sameUnit = value.unit().isEmpty() || value.unit().equals(own);
        return sameUnit || read.number().isEmpty()
                ? value.raw()
                : read.number().get().stripTrailingZeros().toPlainString();
    }

    /** The names by which a table may mean a field. */
    public static List<FieldName> names(Template template) {
        Map<String, String> before = before(template);
        return template.fields().stream()
                .map(f -> new FieldName(
                        f.key(),
                        f.label(),
                        f.kind().unit().text(),
                        f.kind().type(),
                        new Mention(f.section(), before.getOrDefault(f.key(), ""))))
                .toList();
    }

    /** What the text of a template tells of the period it reports on. */
    public static ReportPeriod period(Template template) {
        return ReportPeriod.of(
                template.document().paragraphs().stream().map(p -> p.text()).toList());
    }

    /** What is said before the first place of each field. */
    private static Map<String, String> before(Template template) {
        Sentences sentences = new Sentences(template);
        Map<String, String> before = new HashMap<>();
        for (Place place : template.places()) {
            if (!before.containsKey(place.key())) {
                before.put(place.key(), sentences.before(place, Mention.MOST));
            }
        }
        return before;
    }

    private static FormRow row(Template template, Sentences sentences, Field field, String last) {
        String sentence = template.firstPlace(field.key()).map(sentences::of).orElse("");
        return new FormRow(
                field.key(),
                field.label(),
                field.section(),
                sentence,
                field.kind().unit().text(),
                last,
                "");
    }
}
