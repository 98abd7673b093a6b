package io.github.tiankong.gui.work;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.gui.document.DocumentViewModel;
import io.github.tiankong.gui.document.EntryKey;
import io.github.tiankong.gui.filling.ListRow;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields and lists of the form, each made when it is first shown, and what they show. */
final class FormItems {
    private final Template template;
    private final Map<String, Field> fields;
    private final Sentences sentences;
    private final EnteredValues values;
    private final DocumentViewModel document;
    private final Set<String> lastKeys = new HashSet<>();
    private final Map<String, FormItem> made = new HashMap<>();

    FormItems(Template template, EnteredValues values, DocumentViewModel document) {
        this.template = template;
        this.fields = template.fieldsByKey();
        this.sentences = new Sentences(template);
        this.values = values;
        this.document = document;
        fields.values().stream()
                .map(field -> field.supply().formula())
                .filter(formula -> !formula.isEmpty())
                .forEach(formula -> lastKeys.addAll(lastKeysOf(formula)));
    }

    /** The fields whose last year's values a formula needs; none for one that cannot be read, which the filler tells. */
    private static Set<String> lastKeysOf(String formula) {
        try {
            return Formula.parse(formula).lastKeys();
        } catch (FormulaException e) {
            return Set.of();
        }
    }

    FormItem item(String formKey, Looks looks) {
        FormItem item = made.computeIfAbsent(formKey, this::make);
        show(item, looks);
        return item;
    }

    private FormItem make(String formKey) {
        if (FormKey.isList(formKey)) {
            String list = FormKey.list(formKey);
            List<Field> columns = template.fields().stream()
                    .filter(field -> field.list().filter(list::equals).isPresent())
                    .toList();
            return new ListViewModel(list, columns, values);
        }
        Field field = fields.get(formKey);
        String sentence = template.firstPlace(formKey).map(sentences::of).orElse("");
        FieldViewModel model =
                new FieldViewModel(field, sentence, document.placeCount(formKey), lastKeys.contains(formKey));
        model.onTyped(text -> values.type(formKey, text), text -> values.typeLast(formKey, text));
        return model;
    }

    void show(FormItem item, Looks looks) {
        if (item instanceof FieldViewModel field) {
            show(field, looks);
        } else if (item instanceof ListViewModel list) {
            show(list, looks);
        }
    }

    private void show(FieldViewModel model, Looks looks) {
        String key = model.key();
        FieldValue value = values.filling().value(key);
        Optional<String> formula =
                value instanceof FieldValue.Computed computed ? Optional.of(computed.formula()) : Optional.empty();
        Optional<Origin> origin = value instanceof FieldValue.Given given
                ? Optional.of(given.source().origin())
                : Optional.empty();
        model.show(
                Optional.ofNullable(values.entries().current().get(key)),
                values.lastText(key),
                new FieldViewModel.State(
                        looks.of(key),
                        value.printed().orElse(""),
                        origin,
                        formula,
                        looks.problem(key),
                        document.around(key)));
    }

    private void show(ListViewModel model, Looks looks) {
        String list = model.name();
        List<Integer> rows = values.rowsOfEntries(list);
        List<ListRow> entered = values.entries().rows(list);
        model.show((row, field) -> {
            int entry = rows.indexOf(row);
            if (entry < 0) {
                return ListCellViewModel.State.OPEN;
            }
            String key = field.key();
            String printed =
                    values.filling().entries(list).get(entry).get(key).printed().orElse("");
            Optional<Value> raw = Optional.ofNullable(entered.get(row).current().get(key));
            return new ListCellViewModel.State(
                    looks.of(new EntryKey(key, entry).word()), printed, looks.problemOfCell(key, raw));
        });
    }
}
