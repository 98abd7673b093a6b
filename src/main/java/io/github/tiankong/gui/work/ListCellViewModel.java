package io.github.tiankong.gui.work;

import io.github.tiankong.gui.document.SlotLook;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.Value;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field in one row of a list. */
final class ListCellViewModel {
    private final Field field;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.OPEN);
    private boolean showing;

    /**
     * What is to be seen of it besides its text.
     *
     * @param printed the value as it will print; empty while open
     */
    record State(SlotLook look, String printed, Optional<Problem> problem) {
        static final State OPEN = new State(SlotLook.EMPTY, "", Optional.empty());
    }

    /** @param typed is told what a person types */
    ListCellViewModel(Field field, Consumer<String> typed) {
        this.field = field;
        text.subscribe((before, now) -> {
            if (!showing) {
                typed.accept(now == null ? "" : now);
            }
        });
    }

    Field field() {
        return field;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void show(Optional<Value> value, State now) {
        showing = true;
        FieldViewModel.set(text, FieldViewModel.shown(field, value));
        state.set(now);
        showing = false;
    }
}
