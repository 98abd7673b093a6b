package io.github.tiankong.gui.intake;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.ChoiceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** Chooses the field a name in a table stands for, or none; likely fields come first. */
public final class FieldChoice extends ComboBox<Optional<FieldName>> {
    private final Messages messages;

    /**
     * @param name the name in the table
     * @param chosen what it stands for now
     * @param fields all fields, likely ones first; asked for when the list is opened
     * @param said is told the key of the field, empty for none
     */
    public FieldChoice(
            String name,
            Optional<FieldName> chosen,
            Supplier<List<FieldName>> fields,
            Messages messages,
            Consumer<String> said) {
        this.messages = messages;
        setConverter(new ChoiceWords<>(getItems(), field -> words(field, messages)));
        setValue(chosen);
        setButtonCell(new ChosenCell());
        setPromptText(messages.now("intake.field.none"));
        setAccessibleText(messages.now("intake.field.accessible", name));
        setOnShowing(event -> {
            if (getItems().isEmpty()) {
                fill(fields.get());
            }
        });
        valueProperty().addListener((observed, before, now) -> {
            if (now != null && !now.equals(before)) {
                said.accept(now.map(FieldName::key).orElse(""));
            }
        });
    }

    private void fill(List<FieldName> fields) {
        List<Optional<FieldName>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        fields.forEach(field -> choices.add(Optional.of(field)));
        getItems().setAll(choices);
    }

    /** Likely fields first, each once. */
    public static List<FieldName> ordered(List<FieldName> likely, List<FieldName> all) {
        List<FieldName> ordered = new ArrayList<>(likely);
        all.stream().filter(field -> !likely.contains(field)).forEach(ordered::add);
        return ordered;
    }

    /** What a field is called among others, with its unit. */
    static String words(Optional<FieldName> field, Messages messages) {
        return field.map(f -> f.unit().isEmpty() ? f.label() : f.label() + "（" + f.unit() + "）")
                .orElseGet(() -> messages.now("intake.field.none"));
    }

    /** The chosen field; a long name is shortened, its tooltip has it whole. */
    private final class ChosenCell extends ListCell<Optional<FieldName>> {
        ChosenCell() {
            getStyleClass().add("elidable");
        }

        @Override
        protected void updateItem(Optional<FieldName> field, boolean empty) {
            super.updateItem(field, empty);
            setText(empty || field == null ? "" : words(field, messages));
            setTooltip(getText().isEmpty() ? null : new Tooltip(getText()));
        }
    }
}
