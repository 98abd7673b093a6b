package io.github.tiankong.problem;

/** An output that cannot be written: no room, no permission, a folder in its place. Nothing half-written is left. */
public final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public OutputException(Problem problem) {
        super(problem.code() + " " + problem.location().file());
        this.problem = problem;
    }

    public OutputException(Problem problem, Throwable cause) {
        super(problem.code() + " " + problem.location().file(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
