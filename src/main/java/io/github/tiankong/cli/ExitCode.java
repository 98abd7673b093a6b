package io.github.tiankong.cli;

/** What the process tells its caller. */
final class ExitCode {
    static final int DONE = 0;
    /** Done or refused because of problems in the content. */
    static final int CONTENT = 1;

    static final int USAGE = 2;
    /** An input cannot be read. */
    static final int INPUT = 3;
    /** An output cannot be written. */
    static final int OUTPUT = 4;
    /** A fault of ours. */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
