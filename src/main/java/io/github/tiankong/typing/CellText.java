package io.github.tiankong.typing;

import io.github.tiankong.draft.TableCell;

/**
 * The text of a cell.
 *
 * @param place its place in a table
 * @param text what stands in it
 * @param start where it begins in its paragraph
 */
public record CellText(TableCell place, String text, int start) {}
