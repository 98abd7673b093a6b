package io.github.tiankong.gui.work;

import java.util.ArrayList;
import java.util.List;

/** Cells as a spreadsheet program puts them on the clipboard: rows on lines, cells parted by tabs, quotes around breaks. */
final class CopiedCells {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean quoted;

    private CopiedCells(String text) {
        this.text = text;
    }

    /** Whether a text is more than what one cell takes. */
    static boolean areSeveral(String text) {
        String inner = text.strip();
        return inner.indexOf('\t') >= 0 || inner.indexOf('\n') >= 0 || text.indexOf('\t') >= 0;
    }

    /** The cells, row by row; at least one. */
    static List<List<String>> parse(String text) {
        return new CopiedCells(text).parse();
    }

    private List<List<String>> parse() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(c);
            } else {
                take(c);
            }
        }
        if (cell.length() > 0 || !row.isEmpty() || rows.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void take(char c) {
        if (c == '\t') {
            endCell();
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            cell.append(c);
        }
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
