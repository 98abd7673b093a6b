/**
 * Values from the tables clerks really get: rows with their origin, and which of them belong to which field.
 *
 * <p>{@link io.github.tiankong.values.TableReader} reads files into tables, {@link io.github.tiankong.values.Mapping}
 * finds the fields in them, {@link io.github.tiankong.values.BlankForm} is the table we give out to be filled. Texts
 * stay as the source has them; turning them into figures and printing them is the work of {@code fill}. The package knows
 * neither drafts nor templates.
 *
 * <pre>{@code
 * List<Table> tables = TableReader.read(Path.of("values.csv"));
 * Values values = Mapping.map(tables, fields).values();
 * values.current().get("工业产值"); // 718.0, 亿元, from values.csv, row 2, column "value"
 * }</pre>
 */
package io.github.tiankong.values;
