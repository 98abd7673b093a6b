package io.github.tiankong.problem;

import java.io.Serializable;
import java.util.List;

/**
 * A finding about the user's input.
 *
 * @param code a stable name such as {@code csv-quote-open}; it is the key of the sentence in the bundle
 * @param severity how much it weighs
 * @param location where it was found
 * @param arguments what the sentence quotes, in its order; long quotations are cut when the sentence is made
 */
public record Problem(String code, Severity severity, Location location, List<String> arguments)
        implements Serializable {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String code, Location location, String... arguments) {
        return new Problem(code, Severity.ERROR, location, List.of(arguments));
    }

    public static Problem warning(String code, Location location, String... arguments) {
        return new Problem(code, Severity.WARNING, location, List.of(arguments));
    }

    public static Problem note(String code, Location location, String... arguments) {
        return new Problem(code, Severity.NOTE, location, List.of(arguments));
    }
}
