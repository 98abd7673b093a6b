package io.github.tiankong.draft;

/**
 * The place of a paragraph in a table. A cell may hold several paragraphs; all of them name the same place.
 *
 * @param table the table in the draft, from 0; a nested table has a number of its own
 * @param row from 0
 * @param column the grid column the cell begins at, from 0
 * @param rowSpan how many rows the cell covers, at least 1
 * @param columnSpan how many grid columns it covers, at least 1
 */
public record TableCell(int table, int row, int column, int rowSpan, int columnSpan) {}
