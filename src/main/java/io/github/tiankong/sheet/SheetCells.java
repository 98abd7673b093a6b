package io.github.tiankong.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells of one sheet of a workbook as they are found: shown by their formats, gathered into rows, their faults told. */
final class SheetCells {
    private final List<CellFormat> formats;
    private final boolean from1904;
    private final Hidden hidden;
    /** Of a number of 16 digits a spreadsheet program keeps 15. */
    private static final BigDecimal FIRST_INEXACT = BigDecimal.TEN.pow(15);

    private final CellFaults faults;
    private final RowBuilder row = new RowBuilder();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final Set<Integer> toldColumns = new HashSet<>();

    /** @param from1904 whether days are counted from 1904 */
    SheetCells(List<CellFormat> formats, boolean from1904, Hidden hidden, CellFaults faults) {
        this.formats = formats;
        this.from1904 = from1904;
        this.hidden = hidden;
        this.faults = faults;
    }

    CellFaults faults() {
        return faults;
    }

    List<MergedCells> merged() {
        return List.copyOf(merged);
    }

    boolean hasRoomToMerge() {
        return merged.size() < MergedCells.MOST;
    }

    void merge(MergedCells area) {
        merged.add(area);
    }

    /** Whether what is hidden is to be left out. */
    boolean leavesOutHidden() {
        return hidden == Hidden.LEFT_OUT;
    }

    void hideColumn(int columnIndex) {
        hiddenColumns.add(columnIndex);
    }

    /** Whether a column that holds something is left out, which is told once. */
    boolean isLeftOut(int columnIndex) {
        if (!hiddenColumns.contains(columnIndex)) {
            return false;
        }
        if (toldColumns.add(columnIndex)) {
            faults.hiddenColumn(columnIndex);
        }
        return true;
    }

    void putText(int columnIndex, String text) {
        row.put(columnIndex, text, Row.UNTOLD);
    }

    /** @param style the number of the cell's format */
    void putNumber(int rowNumber, int columnIndex, BigDecimal number, int style) {
        CellFormat format = style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
        String text = format.text(number, from1904);
        row.put(columnIndex, text, format.decimals());
        if (format.dateFields().isEmpty() && number.abs().compareTo(FIRST_INEXACT) >= 0) {
            faults.digitsLost(rowNumber, columnIndex, text);
        }
        if (format.isScaled()) {
            faults.scaled(rowNumber, columnIndex, text);
        }
    }

    /** The row of the cells put since the last one. */
    Row row(int rowNumber) {
        return row.build(rowNumber);
    }
}
