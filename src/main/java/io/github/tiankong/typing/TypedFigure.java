package io.github.tiankong.typing;

import io.github.tiankong.figure.Figure;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.SlotType;

/**
 * A figure of a draft whose kind of value is known, but not yet what it speaks of.
 *
 * @param paragraphIndex the paragraph in {@code Draft.paragraphs()}, from 0
 * @param figure the mask or number, with its range in that paragraph's text
 * @param type what kind of value it takes
 * @param direction for a number of a finished report, what its wording says of the sign
 */
public record TypedFigure(int paragraphIndex, Figure figure, SlotType type, Direction direction) {}
