package io.github.tiankong.gui.look;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;

/** The words of what is chosen from a list. */
public final class ChoiceWords<T> extends StringConverter<T> {
    private final List<T> choices;
    private final Function<T, String> words;

    /**
     * @param choices the list itself, which may change
     * @param words what a choice is called; not asked where nothing is chosen
     */
    public ChoiceWords(List<T> choices, Function<T, String> words) {
        this.choices = choices;
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    /** The first choice of these words; {@code null}, nothing chosen, where there is none. */
    @Override
    public T fromString(String text) {
        return choices.stream()
                .filter(choice -> toString(choice).equals(text))
                .findFirst()
                .orElse(null);
    }
}
