package io.github.tiankong.fill;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sentence whose blanks are filled in their order; a value behind {@code =} is a computed one. */
record FilledText(String text, List<Problem> problems) {

    static Template template(String sentence) throws InputException {
        return TemplateMaker.make(DocxDraft.of(TestDocx.ofParagraphs(sentence).read()));
    }

    static FilledText of(String sentence, String... values) throws InputException {
        return of(template(sentence), values);
    }

    static FilledText of(Template template, String... values) {
        Map<String, Value> given = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].startsWith("=") && !values[i].isEmpty()) {
                given.put(template.fields().get(i).key(), new Value(values[i], "", Origin.TYPED));
            }
        }
        Filler.Outcome outcome = Filler.fill(template, new Values(given, Map.of(), List.of()));
        Map<String, FieldValue> all = new LinkedHashMap<>(outcome.filling().values());
        for (int i = 0; i < values.length; i++) {
            if (values[i].startsWith("=")) {
                Field field = template.fields().get(i);
                BigDecimal result = new BigDecimal(values[i].substring(1));
                all.put(field.key(), new FieldValue.Computed(ValueForm.of(field).print(result), result, "a"));
            }
        }
        return new FilledText(text(new Filling(template, all)), outcome.problems());
    }

    static String text(Filling filling) {
        List<Spot> spots = Spot.of(filling.template()).stream()
                .sorted(Comparator.comparingInt(Spot::start).reversed())
                .toList();
        StringBuilder text = new StringBuilder(
                filling.template().document().paragraphs().get(0).text());
        int last = text.length();
        for (Spot spot : spots) {
            if (spot.end() > last) {
                throw new AssertionError("spots overlap at " + spot.start() + " in " + text);
            }
            last = spot.start();
            spot.text(filling).ifPresent(t -> text.replace(spot.start(), spot.end(), t));
        }
        return text.toString();
    }
}
