/**
 * Values from the tables clerks really get: which row or column belongs to which field, each value with its origin.
 *
 * <p>{@link io.github.tiankong.values.Mapping} finds out how tables are laid out and which field each row or column fills,
 * {@link io.github.tiankong.values.DocumentRows} does the same a row at a time for a batch, {@link
 * io.github.tiankong.values.SavedMapping} holds what somebody has said of the tables before. Texts stay as the source has
 * them; {@link io.github.tiankong.values.NumberText} reads them as figures for whoever prints or computes. The package knows
 * neither drafts nor templates.
 *
 * <pre>{@code
 * List<Table> tables = TableReader.read(Path.of("values.csv"));
 * Values values = Mapping.map(tables, fields).values();
 * values.current().get("工业产值"); // 718.0, 亿元, from values.csv, row 2, column "value"
 * }</pre>
 */
package io.github.tiankong.values;
