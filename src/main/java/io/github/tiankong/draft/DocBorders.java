package io.github.tiankong.draft;

import io.github.tiankong.typeset.Borders;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** The lines around paragraphs and cells (MS-DOC 2.9.17, Brc80). */
final class DocBorders {
    /** All bits set: no line, whatever the table says. */
    private static final int NO_LINE = 0xFF;

    private static final String[] STYLES = {
        "nil", "single", "thick", "double", "single", "single", "dotted", "dashed", "dotDash", "dotDotDash", "triple"
    };
    private static final String[] COLORS = {
        "auto", "000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", "FFFFFF", "000080", "008080",
        "008000", "800080", "800000", "808000", "808080", "C0C0C0"
    };

    private DocBorders() {}

    static Borders of(ParagraphProperties paragraph) {
        return new Borders(
                line(paragraph.getTopBorder()),
                line(paragraph.getLeftBorder()),
                line(paragraph.getBottomBorder()),
                line(paragraph.getRightBorder()));
    }

    /** Of a cell: its own lines, else those of the table, whose inner and outer ones differ. */
    static Borders of(TableCellDescriptor cell, TableProperties row, Edges at) {
        return new Borders(
                either(cell.getBrcTop(), at.top() ? row.getBrcTop() : row.getBrcHorizontal()),
                either(cell.getBrcLeft(), at.left() ? row.getBrcLeft() : row.getBrcVertical()),
                either(cell.getBrcBottom(), at.bottom() ? row.getBrcBottom() : row.getBrcHorizontal()),
                either(cell.getBrcRight(), at.right() ? row.getBrcRight() : row.getBrcVertical()));
    }

    /** Which edges of its table a cell stands at. */
    record Edges(boolean top, boolean left, boolean bottom, boolean right) {}

    private static Borders.Line either(BorderCode own, BorderCode table) {
        return own == null || own.getBorderType() == 0 ? line(table) : line(own);
    }

    private static Borders.Line line(BorderCode code) {
        if (code == null || code.getBorderType() == 0 || code.getBorderType() >= NO_LINE) {
            return Borders.Line.NONE;
        }
        int type = code.getBorderType();
        int color = code.getColor();
        return new Borders.Line(
                type < STYLES.length ? STYLES[type] : "single",
                Math.max(2, Math.min(96, code.getLineWidth())),
                Math.max(0, Math.min(31, code.getSpace())),
                color >= 0 && color < COLORS.length ? COLORS[color] : "auto");
    }
}
