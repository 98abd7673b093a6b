package io.github.tiankong.gui.work;

import io.github.tiankong.gui.document.SlotState;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One field of the form: what it is, what goes in, and all there is to say of it. */
final class FieldBox extends FormBox {
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final FieldViewModel model;
    private final Messages messages;
    private final TextField input = new TextField();
    private final Label tag = new Label();
    private final Text before = text("excerpt-words");
    private final Text value = text("excerpt-value");
    private final Text after = text("excerpt-words");
    private final Label origin = new Label();
    private final Label problem = new Label();
    private final Region sign = Parts.icon("icon-warned");
    private final InvalidationListener language = observed -> show();
    private boolean hasLast;

    FieldBox(FieldViewModel model, Messages messages, Runnable keepLast) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("field-box");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().addAll("field-problem", "small");
        origin.getStyleClass().addAll("small", "quiet", "elidable");
        TextFlow excerpt = new TextFlow(before, value, after);
        excerpt.getStyleClass().add("excerpt");
        Tooltip.install(excerpt, new Tooltip(model.sentence()));
        getChildren().addAll(head(), inputRow(), excerpt);
        // beside the text, not in it: a label that wraps reckons without the width of its sign
        HBox.setHgrow(problem, Priority.ALWAYS);
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox said = new HBox(sign, problem);
        said.getStyleClass().add("field-said");
        said.visibleProperty().bind(problem.visibleProperty());
        said.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(origin, said);
        model.lastProperty().subscribe(text -> {
            if (!hasLast && (model.asksLast() || !text.isEmpty())) {
                hasLast = true;
                getChildren().add(getChildren().indexOf(origin), lastYear(keepLast));
            }
        });
        model.stateProperty().subscribe(this::show);
        messages.languageProperty().addListener(new WeakInvalidationListener(language));
        show();
    }

    @Override
    String key() {
        return model.key();
    }

    @Override
    TextField entry() {
        return input;
    }

    @Override
    void focusEntry() {
        input.requestFocus();
        input.selectAll();
    }

    private HBox head() {
        Label label = new Label(model.field().label());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(input);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        tag.getStyleClass().add("field-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(label);
        head.getStyleClass().add("field-head");
        if (model.placeCount() > 1) {
            Label linked = Parts.line(
                    messages.text("field.linked.label", Integer.toString(model.placeCount())), "field-tag", "linked");
            linked.setGraphic(Parts.icon("icon-linked"));
            linked.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(linked);
        }
        head.getChildren().add(tag);
        return head;
    }

    private HBox inputRow() {
        input.setId("input-" + model.key());
        input.textProperty().bindBidirectional(model.textProperty());
        input.getStyleClass().add("field-input");
        input.setPrefColumnCount(8);
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox entry = new HBox(input);
        entry.getStyleClass().add("field-entry");
        String unit = model.field().kind().unit().text();
        if (!unit.isEmpty()) {
            Label suffix = new Label(unit);
            suffix.getStyleClass().add("field-unit");
            suffix.setMinWidth(USE_PREF_SIZE);
            entry.getChildren().add(suffix);
        }
        return entry;
    }

    /** Last year's value: to look at, to compute with, to take over. */
    private HBox lastYear(Runnable keepLast) {
        TextField last = new TextField();
        last.textProperty().bindBidirectional(model.lastProperty());
        last.getStyleClass().addAll("field-input", "field-last");
        last.setPrefColumnCount(6);
        HBox.setHgrow(last, Priority.ALWAYS);
        last.accessibleTextProperty()
                .bind(messages.text("field.last.accessible", model.field().label()));
        Label name = Parts.line(messages.text("field.last.label"), "small", "quiet");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(last);
        Button keep = new Button();
        keep.textProperty().bind(messages.text("field.keep.label"));
        keep.getStyleClass().addAll("small", "keep-button");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.disableProperty().bind(last.textProperty().isEmpty());
        keep.setOnAction(event -> keepLast.run());
        keep.setFocusTraversable(false);
        keep.accessibleTextProperty()
                .bind(messages.text("field.keep.accessible", model.field().label()));
        HBox row = new HBox(name, last, keep);
        row.getStyleClass().add("field-last-row");
        return row;
    }

    private void show() {
        FieldViewModel.State state = model.stateProperty().get();
        SlotState slot = state.look().state();
        tag.getStyleClass().setAll("label", "field-tag", "tag-" + slot.name().toLowerCase(Locale.ROOT));
        tag.setText(messages.now(tagKey(slot)));
        before.setText(state.excerpt().before());
        boolean placed = !state.excerpt().value().isEmpty();
        String printed = placed ? state.excerpt().value() : state.printed();
        value.setText(state.printed().isEmpty() ? model.field().mask(0) : printed);
        after.setText(state.excerpt().after());
        input.setPromptText(slot == SlotState.COMPUTED ? state.printed() : "");
        String from = state.formula()
                .map(formula -> messages.now("field.formula.label", formula))
                .orElse(state.origin().map(o -> Words.origin(o, messages)).orElse(""));
        set(origin, from);
        Optional<Problem> said = state.problem();
        set(problem, said.map(p -> Words.beside(p, messages)).orElse(""));
        boolean warned = said.filter(p -> p.severity() != Severity.NOTE).isPresent();
        pseudoClassStateChanged(WARNED, warned);
        sign.setVisible(warned);
        sign.setManaged(warned);
        input.setAccessibleText(messages.now(
                "field.input.accessible",
                model.field().label(),
                model.field().kind().unit().text(),
                messages.now(tagKey(slot)),
                problem.getText()));
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
        label.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }

    private static String tagKey(SlotState state) {
        return switch (state) {
            case EMPTY -> "field.tag.empty";
            case FILLED -> "field.tag.filled";
            case COMPUTED -> "field.tag.computed";
            case KEPT -> "field.tag.kept";
            case WRONG -> "field.tag.wrong";
        };
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        return text;
    }
}
