package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.gui.look.ProblemLine;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the author is asked, what is wrong, what was left as it is: a list of notes, each with its way to the place. */
final class NoteList extends ScrollPane {
    /** Nobody reads the hundredth; the rest is counted. */
    private static final int MOST = 100;

    private final EditorViewModel model;
    private final Messages messages;
    private final IntConsumer reveal;
    private final VBox rows = new VBox();

    /** @param reveal brings a paragraph into sight */
    NoteList(EditorViewModel model, Messages messages, IntConsumer reveal) {
        this.model = model;
        this.messages = messages;
        this.reveal = reveal;
        rows.getStyleClass().add("author-notes");
        setContent(rows);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("pane-scroll", "author-list");
    }

    /** Asks to confirm or decline. */
    void showSuggestions() {
        List<Suggestion> open = model.suggestions().open();
        List<Node> notes = new ArrayList<>();
        if (open.stream().anyMatch(s -> !(s instanceof Suggestion.SameField))) {
            Button all =
                    action("templates.suggest.all", () -> model.suggestions().acceptSure());
            all.setId("author-accept-all");
            notes.add(all);
        }
        open.stream().limit(MOST).forEach(s -> notes.add(suggestion(s)));
        show(notes, open.size(), "templates.suggest.none");
    }

    void showFaults() {
        List<Lint.Row> found = model.lintProperty().get().rows();
        List<Node> notes = new ArrayList<>();
        found.stream().limit(MOST).forEach(row -> notes.add(fault(row)));
        show(notes, found.size(), "templates.lint.none");
    }

    void showFixed() {
        List<KeptNumber> fixed = model.opened().fixed();
        List<Node> notes = new ArrayList<>();
        notes.add(Parts.label(messages.text("templates.fixed.text"), "small", "quiet", "author-note"));
        for (KeptNumber number : fixed.subList(0, Math.min(MOST, fixed.size()))) {
            String reason = messages.now(Words.reasonKey(number.reason()));
            notes.add(new ProblemLine(
                    "icon-kept",
                    number.text(),
                    messages.now("templates.fixed.reason", reason, number.around()),
                    () -> reveal.accept(number.range().paragraphIndex())));
        }
        show(notes, fixed.size(), "templates.fixed.none");
    }

    private void show(List<Node> notes, int all, String noneKey) {
        if (all == 0) {
            notes.clear();
            notes.add(Parts.label(messages.text(noneKey), "quiet", "problem-none"));
        } else if (all > MOST) {
            notes.add(Parts.label(messages.text("templates.list.more", Integer.toString(all - MOST)), "quiet"));
        }
        rows.getChildren().setAll(notes);
    }

    private Node suggestion(Suggestion suggestion) {
        Label text = new Label(words(suggestion));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        Button yes = action(yesKey(suggestion), () -> model.suggestions().accept(suggestion));
        yes.getStyleClass().add("author-yes");
        Button no = action(noKey(suggestion), () -> model.suggestions().decline(suggestion));
        HBox buttons = new HBox(yes, no);
        if (!suggestion.key().isEmpty()) {
            buttons.getChildren().add(action("templates.suggest.look", () -> model.choose(suggestion.key())));
        }
        buttons.getStyleClass().add("author-actions");
        VBox card = new VBox(text, buttons);
        card.getStyleClass().add("author-suggestion");
        return card;
    }

    private String words(Suggestion suggestion) {
        if (suggestion instanceof Suggestion.SameField same) {
            return messages.now("templates.suggest.same", label(same.key()), label(same.otherKey()));
        }
        if (suggestion instanceof Suggestion.ComputedField computed) {
            return messages.now("templates.suggest.formula", label(computed.key()), computed.formula());
        }
        if (suggestion instanceof Suggestion.CheckedRule checked) {
            return messages.now("templates.suggest.rule", checked.rule().message());
        }
        if (suggestion instanceof Suggestion.LearnedField learned) {
            Correction correction = learned.correction();
            return messages.now(
                    "templates.suggest.learned",
                    label(learned.key()),
                    correction.label(),
                    messages.now(Words.typeKey(correction.type())),
                    correction.unit());
        }
        return messages.now("templates.suggest.text", label(suggestion.key()));
    }

    private static String yesKey(Suggestion suggestion) {
        if (suggestion instanceof Suggestion.SameField) {
            return "templates.suggest.link";
        }
        boolean stands = suggestion instanceof Suggestion.ComputedField || suggestion instanceof Suggestion.CheckedRule;
        return stands ? "templates.suggest.keep" : "templates.suggest.again";
    }

    private static String noKey(Suggestion suggestion) {
        boolean stands = suggestion instanceof Suggestion.ComputedField || suggestion instanceof Suggestion.CheckedRule;
        return stands ? "templates.suggest.remove" : "templates.suggest.decline";
    }

    private String label(String key) {
        return model.template().field(key).map(Field::label).orElse(key);
    }

    private Node fault(Lint.Row row) {
        String icon = row.problem().severity() == Severity.ERROR ? "icon-warning" : "icon-warned";
        String name = row.key().isEmpty() ? "" : label(row.key());
        return new ProblemLine(icon, name, messages.sentence(Lint.beside(row.problem())), () -> {
            if (!row.key().isEmpty()) {
                model.choose(row.key());
            }
            paragraphOf(row.problem().location().sentence());
        });
    }

    private void paragraphOf(String sentence) {
        var paragraphs = model.template().document().paragraphs();
        for (int i = 0; i < paragraphs.size() && !sentence.isEmpty(); i++) {
            if (paragraphs.get(i).text().contains(sentence)) {
                reveal.accept(i);
                return;
            }
        }
    }

    private Button action(String key, Runnable action) {
        Button button = Parts.button(messages.text(key), key.replace('.', '-'), action);
        button.getStyleClass().add("author-action");
        return button;
    }
}
