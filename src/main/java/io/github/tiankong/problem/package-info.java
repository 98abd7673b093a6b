/**
 * Findings about what the user gave us: what is wrong, where, and what to do.
 *
 * <p>Everybody may use this package and it uses nobody. The core makes a {@link io.github.tiankong.problem.Problem}
 * from a stable code and its arguments; only the two shells turn it into a sentence, in Chinese or English, through
 * {@link io.github.tiankong.problem.Wording}.
 *
 * <pre>{@code
 * Location cell = Location.ofCell("values.csv", "", 14, "值");
 * Problem p = Problem.error("value-not-a-number", cell, "12.3.4", "工业产值");
 * new Wording(Locale.ENGLISH).sentence(p);
 * // values.csv, row 14, column "值": "12.3.4" is not a number, as 工业产值 needs one. Correct the cell, for example 12.34.
 * }</pre>
 */
package io.github.tiankong.problem;
