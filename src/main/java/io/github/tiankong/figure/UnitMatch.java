package io.github.tiankong.figure;

/**
 * A unit found in a text.
 *
 * @param unit hedges taken out: 余万元 gives 万元
 * @param kind what sort of measure it is
 * @param end where it ends in the text, exclusive, in UTF-16 units; a closing bracket of （万元） is included
 */
public record UnitMatch(Unit unit, UnitKind kind, int end) {}
