package io.github.tiankong.values;

/**
 * A value as its source has it, not yet converted.
 *
 * @param raw the text of the cell, blanks around it taken off; never empty
 * @param unit the unit the source tells for it (a unit column, the heading's brackets, a 单位： line), empty if none. A
 *     unit written in the cell itself stays part of {@code raw}
 * @param origin where it came from
 */
public record Value(String raw, String unit, Origin origin) {}
