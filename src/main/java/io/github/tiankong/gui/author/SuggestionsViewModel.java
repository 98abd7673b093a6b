package io.github.tiankong.gui.author;

import io.github.tiankong.template.Rule;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the author is still asked. What a step has settled otherwise is not asked any more. */
final class SuggestionsViewModel {
    private final EditorViewModel editor;
    private final List<Suggestion> all;
    private final List<Suggestion> answered = new ArrayList<>();
    private final ObservableList<Suggestion> open = FXCollections.observableArrayList();
    /** Held here: it hears of the list it shows only as long as somebody holds it. */
    private final ObservableList<Suggestion> shown = FXCollections.unmodifiableObservableList(open);

    SuggestionsViewModel(EditorViewModel editor, List<Suggestion> all) {
        this.editor = editor;
        this.all = List.copyOf(all);
        refresh();
    }

    ObservableList<Suggestion> open() {
        return shown;
    }

    /** It is to be so. */
    void accept(Suggestion suggestion) {
        answer(suggestion);
        if (suggestion instanceof Suggestion.SameField same) {
            editor.edits().link(same.key(), same.otherKey());
        } else if (suggestion instanceof Suggestion.LearnedField learned) {
            editor.edits().change(learned.key(), learned.correction()::on);
        } else if (suggestion instanceof Suggestion.LearnedText text) {
            editor.edits().makeText(text.place());
        }
    }

    /** It is not to be so; what stands already is taken out. */
    void decline(Suggestion suggestion) {
        answer(suggestion);
        if (suggestion instanceof Suggestion.ComputedField computed) {
            editor.edits().change(computed.key(), FieldForm.formula(""));
        } else if (suggestion instanceof Suggestion.CheckedRule checked) {
            editor.steps()
                    .step(before -> new EditorSteps.Outcome(
                            TemplateEdit.withRules(before, without(before.rules(), checked.rule())),
                            editor.keyProperty().get()));
        }
    }

    /** Everything that stands already may stay, what was learned holds; fields are not linked unasked. */
    void acceptSure() {
        List.copyOf(open).stream()
                .filter(s -> !(s instanceof Suggestion.SameField))
                .forEach(this::accept);
    }

    private void answer(Suggestion suggestion) {
        answered.add(suggestion);
        refresh();
    }

    void refresh() {
        Template template = editor.template();
        open.setAll(all.stream()
                .filter(Predicate.not(answered::contains))
                .filter(s -> isOpen(s, template))
                .toList());
    }

    private static boolean isOpen(Suggestion suggestion, Template template) {
        if (suggestion instanceof Suggestion.SameField same) {
            return template.field(same.key()).isPresent()
                    && template.field(same.otherKey()).isPresent();
        }
        if (suggestion instanceof Suggestion.ComputedField computed) {
            return template.field(computed.key())
                    .filter(f -> f.supply().formula().equals(computed.formula()))
                    .isPresent();
        }
        if (suggestion instanceof Suggestion.CheckedRule checked) {
            return template.rules().stream()
                    .anyMatch(r -> r.condition().equals(checked.rule().condition()));
        }
        if (suggestion instanceof Suggestion.LearnedField learned) {
            return template.field(learned.key())
                    .filter(f -> !Correction.of(f).equals(learned.correction()))
                    .isPresent();
        }
        return suggestion instanceof Suggestion.LearnedText text
                && template.places().contains(text.place());
    }

    private static List<Rule> without(List<Rule> rules, Rule rule) {
        return rules.stream()
                .filter(r -> !r.condition().equals(rule.condition()))
                .toList();
    }
}
