/**
 * Tables as files hold them: CSV, XLSX and XLS, read row by row.
 *
 * <p>{@link io.github.tiankong.sheet.TableReader} reads whole tables, {@link io.github.tiankong.sheet.SheetSource} streams
 * the rows of one. Cells are texts as their format shows them, with the number of their row from 1; encodings, separators,
 * merged cells, hidden rows and broken files are dealt with here, notes and totals told by their words ({@link
 * io.github.tiankong.sheet.NoteRow}).
 *
 * <pre>{@code
 * Table table = TableReader.read(Path.of("values.csv")).get(0);
 * table.rows().get(1).cell(0); // 工业产值
 * }</pre>
 *
 * <p>It knows no fields.
 */
package io.github.tiankong.sheet;
