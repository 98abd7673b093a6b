package io.github.tiankong.sheet;

/** A table holds more than memory should be given to. */
final class TooBigException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
