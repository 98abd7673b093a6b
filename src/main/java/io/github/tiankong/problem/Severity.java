package io.github.tiankong.problem;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** The job cannot be done, or its result would be wrong. */
    ERROR,
    /** The job is done, but somebody should look. */
    WARNING,
    /** Worth knowing; nothing to do. */
    NOTE
}
