package io.github.tiankong.template;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.PictureSlots;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.InputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Wherever an author speaks of a field by its key: formulas, rules, totals, conditions in the document. */
final class KeyMentions {
    /** What stands before the key where a formula speaks of last year's value. */
    private static final String LAST_YEAR = "上年.";

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
        Template inDocument = inPictures(inDirectives(template));
        List<Field> fields = template.fields().stream().map(this::in).toList();
        List<Rule> rules = template.rules().stream().map(this::in).toList();
        return new Template(template.name(), inDocument.document(), fields, inDocument.places(), List.of(), rules);
    }

    /** The placeholder of a picture bears the key in its alternative text. */
    private Template inPictures(Template template) throws InputException {
        return PictureSlots.keys(template.document()).contains(key)
                ? template.withDocument(PictureSlots.renamed(template.document(), key, newKey))
                : template;
    }

    private Field in(Field field) {
        Field renamed =
                field.withSupply(field.supply().withFormula(in(field.supply().formula())));
        boolean isTotal = field.printing().total().equals(key);
        return isTotal ? renamed.withPrinting(new Printing(field.printing().turnsWords(), newKey)) : renamed;
    }

    private Rule in(Rule rule) {
        return new Rule(in(rule.condition()), rule.message(), rule.severity(), rule.rowNumber());
    }

    private Template inDirectives(Template template) throws InputException {
        List<Cut> cuts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Deque<Directive> lists = new ArrayDeque<>();
        for (Directive directive : Directives.read(template.document()).found()) {
            switch (directive.kind()) {
                case LIST -> lists.push(directive);
                case END_LIST -> lists.poll();
                default -> {
                    TextRange range = directive.range();
                    String text = template.document()
                            .paragraphs()
                            .get(range.paragraphIndex())
                            .text()
                            .substring(range.start(), range.end());
                    int behindWord = 1 + directive.kind().word().length();
                    String renamed = text.substring(0, behindWord) + in(text.substring(behindWord), lists);
                    if (!renamed.equals(text)) {
                        cuts.add(new Cut(texts.size(), range.paragraphIndex(), range.start(), range.end()));
                        texts.add(renamed);
                    }
                }
            }
        }
        return cuts.isEmpty() ? template : WorkingText.replaced(template, cuts, texts);
    }

    /** A condition with the key renamed, inside of lists also under the name of their entries. */
    private String in(String condition, Deque<Directive> lists) {
        return KeyPaths.renamed(condition, path -> renamed(path, lists));
    }

    /** A formula or condition with the key renamed; a longer key that has this one in it stays, and so does quoted text. */
    String in(String expression) {
        return KeyPaths.renamed(expression, this::renamed);
    }

    private String renamed(String path, Deque<Directive> lists) {
        for (Directive list : lists) {
            String entry = list.variable() + ".";
            if (path.startsWith(entry)) {
                String fields = list.argument() + ".";
                if (!key.equals(fields + path.substring(entry.length()))) {
                    return path;
                }
                return newKey.startsWith(fields) ? entry + newKey.substring(fields.length()) : newKey;
            }
        }
        return renamed(path);
    }

    private String renamed(String path) {
        if (path.equals(key)) {
            return newKey;
        }
        return path.equals(LAST_YEAR + key) ? LAST_YEAR + newKey : path;
    }
}
