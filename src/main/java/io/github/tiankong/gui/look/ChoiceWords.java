package io.github.tiankong.gui.look;

import java.util.function.Function;
import javafx.util.StringConverter;

/** The words of what is chosen from a list and never typed. */
public final class ChoiceWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** @param words what a choice is called; not asked where nothing is chosen */
    public ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
