package io.github.tiankong.draft;

import io.github.tiankong.typeset.Borders;
import io.github.tiankong.typeset.LaidBlock;
import io.github.tiankong.typeset.LaidTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** A table while its paragraphs are read: rows of cells whose edges stand where they like, laid on one grid at the end. */
final class DocTable {
    private static final String[] ALIGNMENTS = {"left", "center", "right"};
    private static final String[] VERTICAL = {"top", "center", "bottom"};

    /** A cell before it has a place on the grid; the edges are twips from the margin. */
    private record Cell(TableCellDescriptor told, int left, int right, List<LaidBlock> blocks) {}

    private record Row(TableProperties told, List<Cell> cells) {}

    private final List<Row> rows = new ArrayList<>();
    private List<List<LaidBlock>> cells = new ArrayList<>();
    private List<LaidBlock> blocks = new ArrayList<>();
    private int cellMargin;

    void add(LaidBlock block) {
        blocks.add(block);
    }

    void endCell() {
        cells.add(blocks);
        blocks = new ArrayList<>();
    }

    /** The row's own paragraph tells of its cells and borders. */
    void endRow(PAPX papx) {
        TableProperties told = TableSprmUncompressor.uncompressTAP(papx.getSprmBuf());
        if (rows.isEmpty()) {
            cellMargin = DocCellMargin.of(papx, told);
        }
        endRow(told);
    }

    private void endRow(TableProperties told) {
        if (!blocks.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(told, placed(told)));
        }
        cells = new ArrayList<>();
    }

    private List<Cell> placed(TableProperties told) {
        List<Cell> placed = new ArrayList<>();
        DocEdges edges = DocEdges.of(told, cells.size());
        TableCellDescriptor[] descriptors = told.getRgtc();
        for (int i = 0; i < cells.size(); i++) {
            TableCellDescriptor cell = descriptors != null && i < descriptors.length && descriptors[i] != null
                    ? descriptors[i]
                    : new TableCellDescriptor();
            if (cell.isFMerged() && !cell.isFFirstMerged() && !placed.isEmpty()) {
                Cell before = placed.remove(placed.size() - 1);
                placed.add(new Cell(before.told(), before.left(), edges.right(i), before.blocks()));
            } else {
                placed.add(new Cell(cell, edges.left(i), edges.right(i), cells.get(i)));
            }
        }
        return placed;
    }

    /** A table that breaks off keeps what was read of its last row. */
    LaidTable laid() {
        endRow(
                rows.isEmpty()
                        ? new TableProperties()
                        : rows.get(rows.size() - 1).told());
        if (rows.isEmpty()) {
            rows.add(new Row(new TableProperties(), List.of(new Cell(new TableCellDescriptor(), 0, 1000, List.of()))));
        }
        DocGrid grid = new DocGrid();
        rows.forEach(row -> row.cells().forEach(cell -> grid.edges(cell.left(), cell.right())));
        TableProperties first = rows.get(0).told();
        List<LaidTable.Row> laid = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            laid.add(laid(i, grid));
        }
        int alignment = first.getJc();
        return new LaidTable(
                grid.widths(),
                alignment >= 0 && alignment < ALIGNMENTS.length ? ALIGNMENTS[alignment] : "left",
                // Word counts the indent of a table to the text of its first cell
                DocFormats.twips(grid.left() + cellMargin),
                cellMargin,
                laid);
    }

    private LaidTable.Row laid(int index, DocGrid grid) {
        Row row = rows.get(index);
        List<LaidTable.Cell> laid = new ArrayList<>();
        int next = grid.column(row.cells().get(0).left());
        int columnsBefore = next;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            int span = Math.max(1, grid.column(cell.right()) - next);
            DocBorders.Edges at = new DocBorders.Edges(
                    index == 0,
                    i == 0,
                    index == rows.size() - 1,
                    i == row.cells().size() - 1);
            laid.add(laid(cell, next, span, DocBorders.of(cell.told(), row.told(), at)));
            next += span;
        }
        return new LaidTable.Row(
                DocFormats.twips(row.told().getDyaRowHeight()), row.told().getFTableHeader(), columnsBefore, laid);
    }

    private static LaidTable.Cell laid(Cell cell, int column, int span, Borders borders) {
        LaidTable.Merge merge = merge(cell.told());
        int vertical = cell.told().getVertAlign();
        return new LaidTable.Cell(
                column,
                span,
                merge,
                vertical >= 0 && vertical < VERTICAL.length ? VERTICAL[vertical] : "top",
                borders,
                merge == LaidTable.Merge.FURTHER ? List.of() : cell.blocks());
    }

    private static LaidTable.Merge merge(TableCellDescriptor cell) {
        if (cell.isFVertRestart()) {
            return LaidTable.Merge.FIRST;
        }
        return cell.isFVertMerge() ? LaidTable.Merge.FURTHER : LaidTable.Merge.NONE;
    }
}
