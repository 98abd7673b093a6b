package io.github.tiankong.sheet;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows of one sheet of an XLS workbook: the records from its beginning to its end. */
final class XlsRows {
    private final RecordFactoryInputStream records;
    private final SSTRecord strings;
    private final SheetCells cells;
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> toldRows = new HashSet<>();
    private CellValueRecordInterface pending;
    private boolean atEnd;

    XlsRows(RecordFactoryInputStream records, SSTRecord strings, SheetCells cells) {
        this.records = records;
        this.strings = strings;
        this.cells = cells;
    }

    Optional<Row> next() {
        if (pending == null) {
            pending = nextCell();
        }
        if (pending == null) {
            return Optional.empty();
        }
        int rowIndex = pending.getRow();
        while (pending != null && pending.getRow() == rowIndex) {
            CellValueRecordInterface cell = pending;
            pending = null;
            put(cell);
            if (pending == null) {
                pending = nextCell();
            }
        }
        return Optional.of(cells.row(rowIndex + 1));
    }

    /** Skips to the next cell that holds something; embedded charts have a beginning and an end of their own. */
    private CellValueRecordInterface nextCell() {
        int depth = 0;
        while (!atEnd) {
            Record next = records.nextRecord();
            if (next == null || (next instanceof EOFRecord && depth == 0)) {
                atEnd = true;
            } else if (next instanceof BOFRecord) {
                depth++;
            } else if (next instanceof EOFRecord) {
                depth--;
            } else if (next instanceof MergeCellsRecord record && depth == 0) {
                merge(record);
            } else if (cells.leavesOutHidden() && isHiding(next)) {
                hide(next);
            } else if (depth == 0 && next instanceof CellValueRecordInterface cell && !isHidden(cell)) {
                return cell;
            }
        }
        return null;
    }

    private void merge(MergeCellsRecord record) {
        for (int i = 0; i < record.getNumAreas() && cells.hasRoomToMerge(); i++) {
            CellRangeAddress area = record.getAreaAt(i);
            cells.merge(new MergedCells(
                    area.getFirstRow() + 1,
                    area.getLastRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastColumn() + 1));
        }
    }

    private static boolean isHiding(Record record) {
        return record instanceof RowRecord row && row.getZeroHeight()
                || record instanceof ColumnInfoRecord info && info.getHidden();
    }

    private void hide(Record record) {
        if (record instanceof RowRecord row) {
            hiddenRows.add(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord info) {
            for (int i = info.getFirstColumn(); i <= Math.min(info.getLastColumn(), 255); i++) {
                cells.hideColumn(i);
            }
        }
    }

    private boolean isHidden(CellValueRecordInterface cell) {
        int rowIndex = cell.getRow();
        if (!hiddenRows.contains(rowIndex)) {
            return cells.isLeftOut(cell.getColumn());
        }
        if (toldRows.add(rowIndex)) {
            cells.faults().hiddenRow(rowIndex + 1);
        }
        return true;
    }

    private void put(CellValueRecordInterface cell) {
        if (cell instanceof NumberRecord number) {
            putNumber(cell, number.getValue());
        } else if (cell instanceof LabelSSTRecord label) {
            putText(cell, strings.getString(label.getSSTIndex()).getString());
        } else if (cell instanceof LabelRecord label) {
            putText(cell, label.getValue());
        } else if (cell instanceof BoolErrRecord record) {
            putFlag(cell, record.isError(), record.getErrorValue(), record.isBoolean() && record.getBooleanValue());
        } else if (cell instanceof FormulaRecord formula) {
            putResult(formula);
        }
    }

    private void putResult(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            Record next = records.nextRecord();
            while (next != null && !(next instanceof StringRecord) && !(next instanceof CellValueRecordInterface)) {
                next = records.nextRecord();
            }
            if (next instanceof StringRecord text) {
                putText(formula, text.getString());
            } else if (next instanceof CellValueRecordInterface cell) {
                pending = cell;
            }
            return;
        }
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.NUMERIC) {
            putNumber(formula, formula.getValue());
        } else {
            putFlag(
                    formula,
                    type == CellType.ERROR,
                    type == CellType.ERROR ? formula.getCachedErrorValue() : 0,
                    type == CellType.BOOLEAN && formula.getCachedBooleanValue());
        }
    }

    private void putFlag(CellValueRecordInterface cell, boolean isError, int error, boolean flag) {
        if (isError) {
            String text =
                    FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#?";
            cells.faults().error(cell.getRow() + 1, cell.getColumn(), text);
        } else {
            putText(cell, flag ? "TRUE" : "FALSE");
        }
    }

    private void putText(CellValueRecordInterface cell, String text) {
        cells.putText(cell.getColumn(), text);
    }

    private void putNumber(CellValueRecordInterface cell, double value) {
        cells.putNumber(cell.getRow() + 1, cell.getColumn(), BigDecimal.valueOf(value), cell.getXFIndex());
    }
}
