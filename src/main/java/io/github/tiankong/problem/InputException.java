package io.github.tiankong.problem;

/** An input that cannot be read at all: missing, of another kind, damaged. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public InputException(Problem problem) {
        super(problem.code() + " " + problem.location().file());
        this.problem = problem;
    }

    public InputException(Problem problem, Throwable cause) {
        super(problem.code() + " " + problem.location().file(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
