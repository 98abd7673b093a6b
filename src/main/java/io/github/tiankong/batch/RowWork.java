package io.github.tiankong.batch;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is done for a row, in whatever thread or on whatever machine: fills it, makes its document and puts that into the
 * folder. May be used by several threads at a time.
 */
public final class RowWork {
    private final DocumentMaker maker;
    private final Optional<DocumentFolder> folder;
    private final boolean alwaysMade;

    /** @param alwaysMade whether documents are needed themselves, even those that stand in the folder already */
    public RowWork(DocumentMaker maker, Optional<DocumentFolder> folder, boolean alwaysMade) {
        this.maker = maker;
        this.folder = folder;
        this.alwaysMade = alwaysMade;
    }

    /**
     * A row that is done with.
     *
     * @param row the row
     * @param outcome what is reported of it
     * @param made what was made, with the document only where documents are needed themselves
     * @param receipt of the document, if one was made
     */
    public record Settled(DocumentRow row, RowOutcome outcome, MadeDocument made, Optional<RowReceipt> receipt) {}

    /**
     * Fills, renders and writes one row.
     *
     * @param number which document of its name it is, as {@link NamePlan} says
     */
    public Settled settle(DocumentRow row, int number) throws OutputException {
        int rowNumber = row.row().number();
        FileName wanted = maker.fileName(row);
        String name = wanted.numbered(number);
        boolean kept = folder.isPresent() && folder.get().keeps(rowNumber, name);
        boolean filled = kept && !alwaysMade && !maker.showsPictures();
        MadeDocument made = filled ? maker.fill(row, wanted, number) : maker.make(row, wanted, number);
        List<Problem> problems = new ArrayList<>(made.problems());
        RowStatus status = kept ? RowStatus.KEPT : RowStatus.WRITTEN;
        if (made.failed()) {
            status = RowStatus.FAILED;
        } else if (kept
                && made.document()
                        .filter(d -> !folder.get().isSame(rowNumber, d))
                        .isPresent()) {
            problems.add(problem("document-outdated", row, name));
            status = RowStatus.FAILED;
        } else if (!kept && folder.isPresent()) {
            DocumentFolder.Stored stored =
                    folder.get().store(name, made.document().orElseThrow());
            if (stored == DocumentFolder.Stored.TAKEN) {
                problems.add(problem("name-taken", row, name));
                status = RowStatus.FAILED;
            } else if (stored == DocumentFolder.Stored.KEPT) {
                status = RowStatus.KEPT;
            }
        }
        RowOutcome outcome = new RowOutcome(rowNumber, name, status, problems);
        Optional<RowReceipt> receipt =
                status == RowStatus.FAILED ? Optional.empty() : made.document().map(d -> RowReceipt.of(outcome, d));
        return new Settled(row, outcome, alwaysMade ? made : made.withoutDocument(), receipt);
    }

    private Problem problem(String code, DocumentRow row, String name) {
        TableHead head = maker.recipe().head();
        return Problem.error(
                code, Location.ofRow(head.file(), head.sheet(), row.row().number()), name);
    }
}
