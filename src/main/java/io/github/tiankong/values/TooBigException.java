package io.github.tiankong.values;

/** A table holds more than memory should be given to. */
final class TooBigException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
