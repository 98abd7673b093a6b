/**
 * From figures to slots: what kind of value each is, what it speaks of, and which of them are the same.
 *
 * <p>{@link io.github.tiankong.slot.SlotFinder} is the door: a draft in, a {@link io.github.tiankong.slot.SlotList} out.
 */
package io.github.tiankong.slot;
