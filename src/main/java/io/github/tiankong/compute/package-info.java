/**
 * Computes fields from fields, and turns the words whose direction hangs on a sign.
 *
 * <p>A {@link io.github.tiankong.compute.Formula} is arithmetic over keys with FreeMarker's look; our own parser reads
 * it, FreeMarker's arithmetic evaluates it in decimal numbers. {@link io.github.tiankong.compute.DirectionFinder} knows that a negative
 * 增长 is a 下降.
 *
 * <pre>{@code
 * Formula growth = Formula.parse("(工业产值 / 上年.工业产值 - 1) * 100");
 * growth.evaluate(growth.numbers(filling.known().numbers()).orElseThrow());  // 12 for 112 after 100
 * }</pre>
 */
package io.github.tiankong.compute;
