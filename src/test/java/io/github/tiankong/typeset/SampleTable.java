package io.github.tiankong.typeset;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The table of indicators in {@link SampleDraft}: a grid over the text width, its header row shaded and repeated. */
final class SampleTable {

    private static final int[] COLUMN_TWIPS = {1200, 1900, 2110, 1730, 1905};
    private static final int ROW_TWIPS = 480;
    private static final String HEADER_SHADE = "D9E2F3";

    private SampleTable() {}

    static void add(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), COLUMN_TWIPS.length);
        table.setStyleID("a4");
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(8845);
        table.setTableAlignment(TableRowAlign.CENTER);
        addGrid(table);
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setHeight(ROW_TWIPS);
            row.setRepeatHeader(r == 0);
            for (int c = 0; c < COLUMN_TWIPS.length; c++) {
                fill(row.getCell(c), rows.get(r).get(c), c, r == 0);
            }
        }
    }

    private static void addGrid(XWPFTable table) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int width : COLUMN_TWIPS) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static void fill(XWPFTableCell cell, String text, int column, boolean header) {
        cell.setWidth(Integer.toString(COLUMN_TWIPS[column]));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (header) {
            cell.setColor(HEADER_SHADE);
        }
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setFirstLineIndent(0);
        paragraph.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.ZERO);
        paragraph.setSpacingBetween(16, LineSpacingRule.EXACT);
        XWPFRun run = paragraph.createRun();
        if (header) {
            run.setFontFamily("黑体", XWPFRun.FontCharRange.eastAsia);
        }
        run.setFontSize(10.5);
        run.setText(text);
    }
}
