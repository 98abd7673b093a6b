package io.github.tiankong.sheet;

import io.github.tiankong.problem.Problem;
import java.util.List;

/** The sheets of a workbook: what is asked of the sheet that is read at the moment. */
abstract class WorkbookSource implements SheetSource {
    /** Those of the present sheet; null before the first. */
    private SheetCells cells;

    /** The cells of a sheet that begins. */
    final SheetCells begin(SheetCells begun) {
        cells = begun;
        return begun;
    }

    @Override
    public final List<MergedCells> merged() {
        return cells.merged();
    }

    @Override
    public final List<Problem> problems() {
        return cells.faults().problems();
    }

    @Override
    public final List<Problem> takeProblems() {
        return cells.faults().take();
    }
}
