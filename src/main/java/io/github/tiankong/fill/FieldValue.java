package io.github.tiankong.fill;

import io.github.tiankong.values.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** What a filling says of one field. */
public sealed interface FieldValue {

    /** The text to print, without unit; empty for an open field. */
    Optional<String> printed();

    /** The value as a number, in the field's unit and exact; empty where it is none. */
    Optional<BigDecimal> number();

    /**
     * A source, a person or the template's default gave it.
     *
     * @param text the text to print
     * @param number the exact number behind it, if it is one
     * @param source the raw value and where it came from
     */
    record Given(String text, Optional<BigDecimal> number, Value source) implements FieldValue {
        @Override
        public Optional<String> printed() {
            return Optional.of(text);
        }
    }

    /**
     * A formula gave it.
     *
     * @param text the text to print
     * @param result the exact result
     * @param formula the formula as it stands in the template
     */
    record Computed(String text, BigDecimal result, String formula) implements FieldValue {
        @Override
        public Optional<String> printed() {
            return Optional.of(text);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(result);
        }
    }

    /** Nobody gave it: the blank stays a blank. */
    record Open() implements FieldValue {
        @Override
        public Optional<String> printed() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }
}
