package io.github.tiankong.extract;

import java.util.List;

/**
 * A line of a template.
 *
 * @param line its paragraphs
 * @param tokens its text and slots
 * @param profile what it reads like
 */
record TemplateLine(Line line, List<Token> tokens, Profile profile) {

    TemplateLine {
        tokens = List.copyOf(tokens);
    }

    boolean hasSlots() {
        return tokens.stream().anyMatch(t -> t instanceof Token.Slot);
    }

    /** Whether nothing but words nobody can foretell stands in it: any short line may be it. */
    boolean isAnything() {
        return !tokens.isEmpty()
                && tokens.stream().allMatch(t -> t instanceof Token.Slot slot && slot.kind() == Token.Kind.WORDS);
    }
}
