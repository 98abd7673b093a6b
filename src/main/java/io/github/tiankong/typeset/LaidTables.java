package io.github.tiankong.typeset;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes a table with a fixed grid (ECMA-376 part 1, 17.4). */
record LaidTables(CTTbl xml, LaidNotes notes) {

    void write(LaidTable table) {
        properties(table, xml.addNewTblPr());
        var grid = xml.addNewTblGrid();
        table.columnTwips().forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.rows().forEach(row -> write(row, table.columnTwips()));
    }

    private static void properties(LaidTable table, CTTblPr properties) {
        width(sum(table.columnTwips()), properties.addNewTblW());
        properties.addNewJc().setVal(STJcTable.Enum.forString(table.alignment()));
        if (table.alignment().equals("left")) {
            width(table.indentTwips(), properties.addNewTblInd());
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(table.cellMarginTwips(), margins.addNewLeft());
        width(table.cellMarginTwips(), margins.addNewRight());
    }

    private void write(LaidTable.Row row, List<Integer> columnTwips) {
        CTRow rowXml = xml.addNewTr();
        var properties = rowXml.addNewTrPr();
        if (row.columnsBefore() > 0) {
            properties.addNewGridBefore().setVal(BigInteger.valueOf(row.columnsBefore()));
            width(sum(columnTwips.subList(0, row.columnsBefore())), properties.addNewWBefore());
        }
        if (row.heightTwips() != 0) {
            var height = properties.addNewTrHeight();
            height.setVal(BigInteger.valueOf(Math.abs(row.heightTwips())));
            height.setHRule(row.heightTwips() < 0 ? STHeightRule.EXACT : STHeightRule.AT_LEAST);
        }
        if (row.heading()) {
            properties.addNewTblHeader();
        }
        row.cells().forEach(cell -> write(cell, rowXml.addNewTc(), columnTwips));
    }

    private void write(LaidTable.Cell cell, CTTc cellXml, List<Integer> columnTwips) {
        CTTcPr properties = cellXml.addNewTcPr();
        int end = Math.min(columnTwips.size(), cell.column() + cell.columnSpan());
        width(sum(columnTwips.subList(Math.min(cell.column(), end), end)), properties.addNewTcW());
        if (cell.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.merge() != LaidTable.Merge.NONE) {
            boolean first = cell.merge() == LaidTable.Merge.FIRST;
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        borders(cell.borders(), properties.addNewTcBorders());
        properties.addNewVAlign().setVal(STVerticalJc.Enum.forString(cell.verticalAlignment()));
        new LaidBlocks(cellXml::addNewP, cellXml::addNewTbl, notes).write(cell.blocks());
    }

    private static void borders(Borders borders, CTTcBorders borderXml) {
        LaidParagraphs.line(borders.top(), borderXml.addNewTop());
        LaidParagraphs.line(borders.left(), borderXml.addNewLeft());
        LaidParagraphs.line(borders.bottom(), borderXml.addNewBottom());
        LaidParagraphs.line(borders.right(), borderXml.addNewRight());
    }

    private static void width(int twips, CTTblWidth widthXml) {
        widthXml.setW(BigInteger.valueOf(twips));
        widthXml.setType(STTblWidth.DXA);
    }

    private static int sum(List<Integer> twips) {
        return twips.stream().mapToInt(Integer::intValue).sum();
    }
}
