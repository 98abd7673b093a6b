package io.github.tiankong.form;

import io.github.tiankong.files.FormulaGuard;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.slot.SlotType;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table we give out to be filled: a row a field, its last column empty. {@code values.Mapping} reads it back like any
 * other table.
 */
public final class BlankForm {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

    private BlankForm() {}

    /** The headings of the form, by which {@link TableReader} knows it again; other columns may follow them. */
    public static List<String> headings(Locale locale) {
        return Headings.formColumns().stream()
                .map(heading -> heading.shownIn(locale))
                .toList();
    }

    /**
     * Writes the form as CSV that Excel opens by a double click: UTF-8 with a byte order mark, lines ending in CR LF,
     * cells that would be formulas made harmless.
     *
     * @param locale Chinese headings for the Chinese locales, English ones for all others
     */
    public static void writeCsv(List<FormRow> rows, Locale locale, Path file) throws OutputException {
        WholeFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.append(BYTE_ORDER_MARK);
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            printer.printRecord(headings(locale));
            for (FormRow row : rows) {
                printer.printRecord(row.cells().map(FormulaGuard::guard));
            }
            printer.flush();
        });
    }

    /**
     * Writes the form as XLSX: headings that stay in sight, a title over each section, and a check of what is filled in.
     *
     * @param types what kind of value each key takes; a key without one takes anything
     * @param lists a sheet for each list
     * @param locale Chinese headings for the Chinese locales, English ones for all others
     */
    public static void writeXlsx(
            List<FormRow> rows, Map<String, SlotType> types, List<ListForm> lists, Locale locale, Path file)
            throws OutputException {
        WholeFile.write(file, out -> FormWorkbook.write(rows, types, lists, locale, out));
    }
}
