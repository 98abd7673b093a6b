package io.github.tiankong.render;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;

/** A document that would grow beyond all reports, by its lists or its values. Nothing of it is written. */
public final class DocumentTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long mostBytes;

    DocumentTooLongException(long mostBytes) {
        super("more than " + mostBytes + " bytes");
        this.mostBytes = mostBytes;
    }

    public Problem problem() {
        return Problem.error("document-too-long", Location.NOWHERE, Long.toString(mostBytes >> 20));
    }

    OutputException refusal() {
        return new OutputException(problem(), this);
    }
}
