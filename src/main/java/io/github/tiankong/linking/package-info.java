/**
 * Which slots are the same field, and how fields depend on each other.
 *
 * <p>{@link io.github.tiankong.linking.Linker} gives each slot its key: the same indicator, period, measure and unit share
 * one where that is sure, else it is a suggestion. {@link io.github.tiankong.linking.Relations} and {@link
 * io.github.tiankong.linking.TableRelations} tell growth and its base, shares and their whole, totals and their parts.
 */
package io.github.tiankong.linking;
