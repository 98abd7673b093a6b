package io.github.tiankong.gui.intake;

import io.github.tiankong.values.Layout;
import java.util.List;

/**
 * How one table was understood.
 *
 * @param encoding of a text file; empty for a workbook
 * @param headingRowNumber from 1; 0 if there is none
 * @param rows its names, those that need a look first
 */
record SheetReading(
        String file, String sheet, String encoding, Layout layout, int headingRowNumber, List<NameRow> rows) {
    SheetReading {
        rows = List.copyOf(rows);
    }
}
