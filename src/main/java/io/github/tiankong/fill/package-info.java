/**
 * From raw cells to printed texts: a template and its values become a {@link io.github.tiankong.fill.Filling}.
 *
 * <p>{@link io.github.tiankong.fill.Filler} is the door. A filling states for every field that it is given, computed, or
 * left open; the texts are finished, so that nobody behind it formats a number again.
 *
 * <pre>{@code
 * Outcome outcome = Filler.fill(template, values);
 * outcome.filling().printed("工业产值");   // Optional[718.0]
 * }</pre>
 */
package io.github.tiankong.fill;
