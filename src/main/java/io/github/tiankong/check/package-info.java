/**
 * What is doubtful in a filled template, before anybody prints it.
 *
 * <p>{@link io.github.tiankong.check.Checks} is the door: a {@link io.github.tiankong.fill.Filling} goes in, findings come
 * out in document order, each with the sentence, the values and the cell they came from. Nothing is ever changed. One class
 * per check; what they have in common to ask of the template stands in {@link
 * io.github.tiankong.check.Background}, of a filling in {@link io.github.tiankong.check.Facts}. The rules an author writes
 * into {@code checks.csv} are checked here too.
 *
 * <pre>{@code
 * Checks.run(filling);
 * // value-formula: 工业产值同比增幅 is 21.0%, but (工业产值 / 上年.工业产值 - 1) * 100 gives 12.0 …
 * }</pre>
 */
package io.github.tiankong.check;
