/**
 * What a slot is: a typed, named place of a draft that asks for a value.
 *
 * <p>{@link io.github.tiankong.slot.Slot} bears its {@link io.github.tiankong.slot.SlotType} and its {@link
 * io.github.tiankong.slot.Indicator} (what it speaks of); {@link io.github.tiankong.slot.SlotList} holds those of a draft
 * with the {@link io.github.tiankong.slot.Relation}s between them. The words only: {@code finding} finds slots.
 */
package io.github.tiankong.slot;
