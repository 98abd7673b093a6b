package io.github.tiankong.template;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.InputException;
import java.util.ArrayList;
import java.util.List;

/** Wherever an author speaks of a field by its key: formulas, rules, totals, conditions in the document. */
final class KeyMentions {
    /** What stands before the point where a formula speaks of last year's value. */
    private static final String LAST_YEAR = "上年";

    private final String key;
    private final String newKey;

    KeyMentions(String key, String newKey) {
        this.key = key;
        this.newKey = newKey;
    }

    /** The template, which has a field of the old key, with all of them naming the new one. */
    Template renamed(Template template) throws InputException {
        if (template.field(key).isEmpty()) {
            throw new IllegalArgumentException("no field " + key);
        }
        Template inDocument = inDirectives(template);
        List<Field> fields = template.fields().stream().map(this::in).toList();
        List<Rule> rules = template.rules().stream().map(this::in).toList();
        return new Template(template.name(), inDocument.document(), fields, inDocument.places(), List.of(), rules);
    }

    private Field in(Field field) {
        Supply supply = field.supply().withFormula(in(field.supply().formula()));
        Printing printing = field.printing().total().equals(key)
                ? new Printing(field.printing().turnsWords(), newKey)
                : field.printing();
        return new Field(
                field.key(),
                field.label(),
                field.section(),
                field.kind(),
                supply,
                field.hint(),
                field.masks(),
                field.last(),
                printing);
    }

    private Rule in(Rule rule) {
        return new Rule(in(rule.condition()), rule.message(), rule.severity(), rule.rowNumber());
    }

    private Template inDirectives(Template template) throws InputException {
        List<Cut> cuts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Directive directive : Directives.read(template.document()).found()) {
            TextRange range = directive.range();
            String text = template.document()
                    .paragraphs()
                    .get(range.paragraphIndex())
                    .text()
                    .substring(range.start(), range.end());
            String renamed = in(text);
            if (!renamed.equals(text)) {
                cuts.add(new Cut(texts.size(), range.paragraphIndex(), range.start(), range.end()));
                texts.add(renamed);
            }
        }
        return cuts.isEmpty() ? template : WorkingText.replaced(template, cuts, texts);
    }

    /** A formula or condition with the key renamed; a longer key that has this one in it stays. */
    String in(String expression) {
        StringBuilder renamed = new StringBuilder();
        int at = 0;
        for (int found = expression.indexOf(key); found >= 0; found = expression.indexOf(key, at)) {
            int end = found + key.length();
            boolean whole = !isPart(expression, end) && opens(expression, found);
            renamed.append(expression, at, found).append(whole ? newKey : key);
            at = end;
        }
        return renamed.append(expression.substring(at)).toString();
    }

    private static boolean opens(String expression, int start) {
        if (start > 0 && expression.charAt(start - 1) == '.') {
            return expression.startsWith(LAST_YEAR, start - 1 - LAST_YEAR.length())
                    && !isPart(expression, start - 2 - LAST_YEAR.length());
        }
        return !isPart(expression, start - 1);
    }

    private static boolean isPart(String text, int index) {
        return index >= 0 && index < text.length() && Keys.isKey("_" + text.charAt(index));
    }
}
