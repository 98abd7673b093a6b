package io.github.tiankong.sheet;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Goes from one sheet of a file to the next that is wanted, and tells those that are passed over because they are hidden. */
public final class WantedSheets {
    private final SheetSource source;
    private final String file;
    private final SheetChoice choice;
    private final List<String> unwanted = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean found;

    /** @param file its name, for messages */
    public WantedSheets(SheetSource source, String file, SheetChoice choice) {
        this.source = source;
        this.file = file;
        this.choice = choice;
    }

    /**
     * Goes on to the next one; false after the last.
     *
     * @throws InputException also {@code sheet-missing}, if the one that is wanted is not there
     */
    public boolean next() throws InputException {
        while (source.nextSheet()) {
            if (!isWanted()) {
                unwanted.add(source.sheet());
            } else if (!choice.isOne() && choice.hidden() == Hidden.LEFT_OUT && source.isHidden()) {
                problems.add(Problem.warning("sheet-hidden", Location.ofRow(file, source.sheet(), 0)));
            } else {
                found = true;
                return true;
            }
        }
        if (!found && !unwanted.isEmpty()) {
            throw new InputException(
                    Problem.error("sheet-missing", Location.ofFile(file), choice.name(), String.join("、", unwanted)));
        }
        return false;
    }

    /** Text tables have no names to choose by. */
    private boolean isWanted() {
        return !choice.isOne() || source.sheet().isEmpty() || source.sheet().equals(choice.name());
    }

    /** The hidden sheets passed since the last time. */
    public List<Problem> takeProblems() {
        List<Problem> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }
}
