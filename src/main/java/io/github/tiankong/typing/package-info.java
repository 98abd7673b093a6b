/**
 * What kind of value each figure of a draft is.
 *
 * <p>Two readers give the same: {@link io.github.tiankong.typing.MaskReader} types the masks of a draft, {@link
 * io.github.tiankong.typing.NumberReader} the statistics of a finished report, with the reason for each number that stays
 * ({@link io.github.tiankong.slot.FixedReason}). Both take units from heads and columns of tables, those pasted as text
 * too ({@link io.github.tiankong.typing.CellTexts}).
 *
 * <pre>{@code
 * for (TypedFigure typed : MaskReader.read(draft)) {
 *     print(typed.figure().text(), typed.type());  // x.xx PERCENT
 * }
 * }</pre>
 *
 * <p>It names nothing.
 */
package io.github.tiankong.typing;
