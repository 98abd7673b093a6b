package io.github.tiankong.slot;

import io.github.tiankong.figure.Figure;

/**
 * A typed, named place in a draft that takes a value.
 *
 * @param paragraphIndex the paragraph in {@code Draft.paragraphs()}, from 0
 * @param figure the mask or number, with its range in that paragraph's text
 * @param type what kind of value it takes
 * @param direction for a number of a finished report, what its wording says of the sign
 * @param indicator what it speaks of
 */
public record Slot(int paragraphIndex, Figure figure, SlotType type, Direction direction, Indicator indicator) {}
