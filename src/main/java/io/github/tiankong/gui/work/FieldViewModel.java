package io.github.tiankong.gui.work;

import io.github.tiankong.gui.document.Excerpt;
import io.github.tiankong.gui.document.SlotLook;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.Value;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field of the form. What is typed goes out through it, what holds comes back to it. */
final class FieldViewModel implements FormItem {
    private final Field field;
    private final String sentence;
    private final int placeCount;
    private final boolean asksLast;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty last = new SimpleStringProperty(this, "last", "");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.OPEN);
    private boolean showing;

    /**
     * What is to be seen of a field besides its texts.
     *
     * @param printed the value as it will print, without unit; empty while open
     * @param origin where it came from, if somebody gave it
     * @param formula the formula that gave it, else empty
     * @param problem what is wrong with it, or what it waits for
     * @param excerpt the words around it as they read now
     */
    record State(
            SlotLook look,
            String printed,
            Optional<Origin> origin,
            Optional<String> formula,
            Optional<Problem> problem,
            Excerpt excerpt) {
        static final State OPEN = new State(
                SlotLook.EMPTY, "", Optional.empty(), Optional.empty(), Optional.empty(), new Excerpt("", "", ""));
    }

    /**
     * @param sentence the sentence it first stands in, with masks
     * @param placeCount in how many places it stands
     * @param asksLast whether last year's value is of use: a formula needs it
     */
    FieldViewModel(Field field, String sentence, int placeCount, boolean asksLast) {
        this.field = field;
        this.sentence = sentence;
        this.placeCount = placeCount;
        this.asksLast = asksLast;
    }

    Field field() {
        return field;
    }

    @Override
    public String key() {
        return field.key();
    }

    String sentence() {
        return sentence;
    }

    int placeCount() {
        return placeCount;
    }

    boolean asksLast() {
        return asksLast;
    }

    /** What stands in the input. */
    StringProperty textProperty() {
        return text;
    }

    /** What stands in the input for last year's value. */
    StringProperty lastProperty() {
        return last;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Tells what a person types; not what is shown. */
    void onTyped(Consumer<String> now, Consumer<String> lastYear) {
        text.subscribe((before, typed) -> tell(now, typed));
        last.subscribe((before, typed) -> tell(lastYear, typed));
    }

    private void tell(Consumer<String> listener, String typed) {
        if (!showing) {
            listener.accept(typed == null ? "" : typed);
        }
    }

    void show(Optional<Value> value, String lastText, State now) {
        showing = true;
        set(text, shown(field, value));
        set(last, lastText);
        if (!now.equals(state.get())) {
            state.set(now);
        }
        showing = false;
    }

    /** A text that differs in blanks alone stays, so that the caret does. */
    static void set(StringProperty property, String shown) {
        String standing = property.get() == null ? "" : property.get();
        if (!standing.strip().equals(shown)) {
            property.set(shown);
        }
    }

    /** The raw value; with its unit where that is another than the document's. */
    static String shown(Field field, Optional<Value> given) {
        if (given.isEmpty()) {
            return "";
        }
        Value value = given.get();
        boolean own = value.unit().isEmpty()
                || value.unit().equals(field.kind().unit().text());
        return own || value.raw().endsWith(value.unit()) ? value.raw() : value.raw() + value.unit();
    }
}
