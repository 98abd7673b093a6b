package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.ChoiceWords;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The qualities of the field that is worked on. What is typed holds with Enter, or when the keyboard goes elsewhere. */
final class FieldDetail extends ScrollPane {
    private static final int MOST_DECIMALS = 4;

    private final EditorViewModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    /** The key that was wished and cannot be; empty for none. */
    private final StringProperty refused = new SimpleStringProperty(this, "refused", "");

    private final TextField label = text("label", (key, typed) -> change(key, FieldForm.label(typed)));
    private final TextField key = text("key", this::rename);
    private final TextField unit = text("unit", (key, typed) -> change(key, FieldForm.unit(typed)));
    private final TextField standard = text("default", (key, typed) -> change(key, FieldForm.defaultValue(typed)));
    private final TextField formula = text("formula", (key, typed) -> change(key, FieldForm.formula(typed)));
    private final TextField hint = text("hint", (key, typed) -> change(key, FieldForm.hint(typed)));
    private final ComboBox<SlotType> type = new ComboBox<>();
    private final ComboBox<OptionalInt> decimals = new ComboBox<>();
    private final CheckBox required = new CheckBox();
    private final CheckBox turns = new CheckBox();
    private final InvalidationListener language = observed -> showChoices();
    private Optional<Field> shown = Optional.empty();
    private boolean showing;

    FieldDetail(EditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("author-detail");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("pane-scroll", "author-detail");
        choices();
        grid.getStyleClass().add("author-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        inputs.setFillWidth(true);
        grid.getColumnConstraints().setAll(names, inputs);
        row(0, messages.text("templates.field.label"), label);
        row(1, messages.text("templates.field.key"), key);
        row(2, messages.text("templates.field.type"), type);
        row(3, messages.text("templates.field.unit"), unit);
        row(4, messages.text("templates.field.decimals"), decimals);
        row(5, messages.text("templates.field.formula"), formula);
        row(6, messages.text("templates.field.default"), standard);
        row(7, messages.text("templates.field.hint"), hint);
        grid.add(required, 1, 8);
        grid.add(turns, 1, 9);
        VBox content = new VBox(problem(), refusal(), grid);
        content.getStyleClass().add("author-detail-content");
        setContent(content);
        visibleProperty().bind(model.keyProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        model.templateProperty().subscribe(now -> show());
        model.keyProperty().subscribe(now -> {
            refused.set("");
            show();
        });
        messages.languageProperty().addListener(new WeakInvalidationListener(language));
        showChoices();
    }

    /** Gives the keyboard the name of the field. */
    void focusLabel() {
        label.requestFocus();
        label.selectAll();
    }

    /** Why a wished key was put back. */
    private Label refusal() {
        Label text = Parts.label(
                Bindings.createStringBinding(
                        () -> refused.get().isEmpty() ? "" : messages.now("templates.key.refused", refused.get()),
                        refused,
                        messages.languageProperty()),
                "field-problem");
        text.setId("author-key-refused");
        text.visibleProperty().bind(text.textProperty().isNotEmpty());
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private Label problem() {
        Label text = Parts.label(
                Bindings.createStringBinding(
                        () -> model.lintProperty()
                                .get()
                                .of(model.keyProperty().get())
                                .map(Lint::beside)
                                .map(messages::sentence)
                                .orElse(""),
                        model.lintProperty(),
                        model.keyProperty(),
                        messages.languageProperty()),
                "field-problem",
                "author-fault");
        text.setId("author-fault");
        text.setGraphic(Parts.icon("icon-warned"));
        text.visibleProperty().bind(text.textProperty().isNotEmpty());
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private void row(int row, ObservableValue<String> name, Control input) {
        Label label = Parts.line(name, "quiet");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(input);
        input.accessibleTextProperty().bind(name);
        input.setMaxWidth(Double.MAX_VALUE);
        grid.add(label, 0, row);
        grid.add(input, 1, row);
    }

    /** A text that is given on with Enter or when the keyboard leaves it. */
    private TextField text(String id, BiConsumer<String, String> given) {
        TextField input = new TextField();
        input.setId("author-" + id);
        Runnable give = () -> shown.ifPresent(f -> given.accept(f.key(), input.getText()));
        input.setOnAction(event -> give.run());
        input.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                give.run();
            }
        });
        return input;
    }

    private void choices() {
        type.setId("author-type");
        type.getItems().setAll(SlotType.values());
        decimals.setId("author-decimals");
        decimals.getItems().add(OptionalInt.empty());
        for (int i = 0; i <= MOST_DECIMALS; i++) {
            decimals.getItems().add(OptionalInt.of(i));
        }
        type.valueProperty().subscribe(now -> choose(now == null ? null : FieldForm.type(now)));
        decimals.valueProperty().subscribe(now -> choose(now == null ? null : FieldForm.decimals(now)));
        required.setId("author-required");
        required.textProperty().bind(messages.text("templates.field.required"));
        required.selectedProperty().subscribe(now -> choose(FieldForm.required(now)));
        turns.setId("author-turns");
        turns.textProperty().bind(messages.text("templates.field.turns"));
        turns.selectedProperty().subscribe(now -> choose(FieldForm.turnsWords(now)));
    }

    private void choose(UnaryOperator<Field> by) {
        if (!showing && by != null) {
            shown.ifPresent(f -> change(f.key(), by));
        }
    }

    private void change(String of, UnaryOperator<Field> by) {
        if (!showing && model.template().field(of).isPresent()) {
            model.edits().change(of, by);
        }
    }

    private void rename(String old, String wished) {
        String text = wished.strip();
        if (showing || text.equals(old)) {
            return;
        }
        boolean renamed = model.edits().rename(old, text);
        refused.set(renamed ? "" : text);
        if (!renamed) {
            key.setText(old);
        }
    }

    private void show() {
        Optional<Field> before = shown;
        shown = model.field();
        shown.ifPresent(now -> show(before.filter(f -> f.key().equals(now.key())), now));
    }

    private void show(Optional<Field> before, Field field) {
        showing = true;
        set(label, before, field, Field::label);
        set(key, before, field, Field::key);
        set(unit, before, field, f -> f.kind().unit().text());
        set(formula, before, field, f -> f.supply().formula());
        set(standard, before, field, f -> f.supply().defaultValue());
        set(hint, before, field, Field::hint);
        type.setValue(field.kind().type());
        decimals.setValue(field.kind().decimals());
        required.setSelected(field.supply().required());
        turns.setSelected(field.printing().turnsWords());
        showing = false;
    }

    /** What somebody types in the meantime is not overwritten by what did not change. */
    private static void set(TextField input, Optional<Field> before, Field now, Function<Field, String> quality) {
        String text = quality.apply(now);
        if (before.map(quality).filter(text::equals).isEmpty()) {
            input.setText(text);
        }
    }

    private void showChoices() {
        speak(type, t -> messages.now(Words.typeKey(t)));
        speak(decimals, n -> n.isPresent() ? Integer.toString(n.getAsInt()) : messages.now("templates.field.free"));
    }

    /** A box shows its value in other words only when it gets it anew. */
    private <T> void speak(ComboBox<T> box, Function<T, String> told) {
        showing = true;
        T value = box.getValue();
        box.setValue(null);
        box.setConverter(new ChoiceWords<>(box.getItems(), told));
        box.setValue(value);
        showing = false;
    }
}
