package io.github.tiankong.batch;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.DocumentRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The names of all documents, settled from the whole table before the first is written, so that neither order nor threads
 * decide them.
 *
 * @param rows how many documents there will be
 * @param numbers for the rows whose name an earlier one has, or had in an earlier run, which of that name they are, from 2
 * @param first the first names
 * @param changes how many names were changed, by the code that says why
 * @param examples the first changes
 */
public record NamePlan(
        int rows,
        Map<Integer, Integer> numbers,
        List<String> first,
        Map<String, Integer> changes,
        List<Problem> examples)
        implements Serializable {
    private static final int MOST_SHOWN = 3;
    private static final int MOST_EXAMPLES = 10;

    public NamePlan {
        numbers = new HashMap<>(numbers);
        first = List.copyOf(first);
        changes = new LinkedHashMap<>(changes);
        examples = List.copyOf(examples);
    }

    /** Reads all rows; a table that cannot be read to its end is told before anything is written. */
    public static NamePlan of(DocumentRows rows, DocumentMaker maker) throws InputException {
        return of(rows, maker, row -> {});
    }

    /** The same, with somebody who looks at each row as it goes by. */
    public static NamePlan of(DocumentRows rows, DocumentMaker maker, Consumer<DocumentRow> watcher)
            throws InputException {
        return planner(rows, maker, watcher).plan();
    }

    /**
     * The same where other files of the run lie beside the documents.
     *
     * @param others their names
     * @throws OutputException {@code name-of-output} if a document would have the name of one
     */
    public static NamePlan of(
            DocumentRows rows, DocumentMaker maker, Consumer<DocumentRow> watcher, List<String> others)
            throws InputException, OutputException {
        Planner planner = planner(rows, maker, watcher);
        for (String other : others) {
            if (!planner.taken.add(other)) {
                throw new OutputException(Problem.error("name-of-output", Location.NOWHERE, other));
            }
        }
        return planner.plan();
    }

    private static Planner planner(DocumentRows rows, DocumentMaker maker, Consumer<DocumentRow> watcher)
            throws InputException {
        Planner planner = new Planner(maker);
        for (Optional<DocumentRow> row = rows.nextRow(); row.isPresent(); row = rows.nextRow()) {
            watcher.accept(row.get());
            planner.add(row.get());
        }
        return planner;
    }

    /** The same for rows that are at hand, such as the first of a table to be shown. */
    public static NamePlan of(List<DocumentRow> rows, DocumentMaker maker) {
        Planner planner = new Planner(maker);
        rows.forEach(planner::add);
        return planner.plan();
    }

    /** Which document of its name a row's is. */
    public int number(int rowNumber) {
        return numbers.getOrDefault(rowNumber, 1);
    }

    private static final class Planner {
        private final DocumentMaker maker;
        private final NameSet taken = new NameSet();
        private final Map<String, Integer> last = new HashMap<>();
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private final List<String> first = new ArrayList<>();
        private final Map<String, Integer> changes = new LinkedHashMap<>();
        private final List<Problem> examples = new ArrayList<>();
        private int rows;

        Planner(DocumentMaker maker) {
            this.maker = maker;
        }

        void add(DocumentRow row) {
            rows++;
            FileName name = maker.fileName(row);
            int number = maker.earlier(row.row()).ofName();
            if (!taken.add(name.numbered(number))) {
                String folded = FileName.folded(name.numbered(1));
                number = last.getOrDefault(folded, 1) + 1;
                while (!taken.add(name.numbered(number))) {
                    number++;
                }
                last.put(folded, number);
            }
            if (number > 1) {
                numbers.put(row.row().number(), number);
            }
            show(name, number);
        }

        private void show(FileName name, int number) {
            if (first.size() < MOST_SHOWN) {
                first.add(name.numbered(number));
            }
            for (Problem change : name.problems(number)) {
                changes.merge(change.code(), 1, Integer::sum);
                if (examples.size() < MOST_EXAMPLES) {
                    examples.add(change);
                }
            }
        }

        NamePlan plan() {
            return new NamePlan(rows, numbers, first, changes, examples);
        }
    }
}
