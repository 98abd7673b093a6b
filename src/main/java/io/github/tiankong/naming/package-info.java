/**
 * What each figure speaks of, as a clerk would say it: 工业产值同比增幅.
 *
 * <p>{@link io.github.tiankong.naming.Labeller} goes through a draft sentence by sentence, remembers what was told ({@link
 * io.github.tiankong.naming.Story}) and asks the rules of one kind after the other: changes, shares, ranks, levels, dates,
 * names, cells. A {@link io.github.tiankong.naming.Label} also says which other figure it was made from.
 *
 * <p>It knows neither keys nor fields; {@code linking} makes those.
 */
package io.github.tiankong.naming;
