package io.github.tiankong.batch;

import io.github.tiankong.check.Finding;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What became of one row, before anything is written.
 *
 * @param rowNumber its row, from 1
 * @param name the name of its file
 * @param filling the values and where they came from
 * @param findings what the checks found in them
 * @param problems all that was found wrong, these findings among it
 * @param failed whether it is not to be written
 * @param document the DOCX; empty if it failed or was not asked for
 */
public record MadeDocument(
        int rowNumber,
        String name,
        Filling filling,
        List<Finding> findings,
        List<Problem> problems,
        boolean failed,
        Optional<byte[]> document) {

    public MadeDocument {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /** The same for those who have seen to the document. */
    MadeDocument withoutDocument() {
        return new MadeDocument(rowNumber, name, filling, findings, problems, failed, Optional.empty());
    }

    static boolean has(Severity severity, List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.severity() == severity);
    }
}
