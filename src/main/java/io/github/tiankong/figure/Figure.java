package io.github.tiankong.figure;

import java.util.OptionalInt;

/**
 * A number or the mask of one, as a paragraph shows it.
 *
 * @param start where it begins in the paragraph, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param text the mask or number alone, without sign, unit or hedge; brackets belong to it when they are the blank
 * @param unit the unit that follows it, hedges taken out; {@link Unit#NONE} where there is none
 * @param decimals digits after the point, 0 for none; empty where the mask does not tell
 */
public record Figure(int start, int end, String text, Unit unit, OptionalInt decimals) {}
