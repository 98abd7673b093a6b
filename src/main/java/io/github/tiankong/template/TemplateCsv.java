package io.github.tiankong.template;

import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The CSV of a template folder: written in UTF-8 with a byte order mark, so that Excel opens it; read in whatever encoding
 * Excel saved it.
 */
final class TemplateCsv {
    /** Far beyond what a template may have, so that the limits of fields and rules are told first; more is not even read. */
    private static final int MOST_ROWS = 50_000;
    /** No sentence, formula or list of masks comes near this. */
    private static final int LONGEST_CELL = 1_000_000;

    private TemplateCsv() {}

    static byte[] write(List<String> columns, List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get())) {
            printer.printRecord(columns);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The rows below the heading; where the cells of a row were cleared, Excel leaves its commas, which say nothing.
     *
     * @throws InputException when a needed column is missing, or the quotes are in disorder, or there is more than a
     *     template can mean
     */
    static List<CSVRecord> read(byte[] bytes, String fileName, List<String> needed) throws InputException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(TextDecoding.decode(bytes, fileName)))) {
            List<String> missing = needed.stream()
                    .filter(c -> !parser.getHeaderNames().contains(c))
                    .toList();
            if (!missing.isEmpty()) {
                throw new InputException(
                        Problem.error("slots-no-column", Location.ofFile(fileName), String.join(", ", missing)));
            }
            return rows(parser, fileName);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InputException(Problem.error("slots-broken", Location.ofFile(fileName)), e);
        }
    }

    private static List<CSVRecord> rows(CSVParser parser, String fileName) throws InputException {
        List<CSVRecord> rows = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (row.getRecordNumber() > MOST_ROWS) {
                throw new InputException(Problem.error(
                        "template-rows-too-many", Location.ofFile(fileName), Integer.toString(MOST_ROWS)));
            }
            if (row.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                throw new InputException(Problem.error(
                        "template-cell-too-long",
                        Location.ofFile(fileName),
                        Integer.toString(rowNumber(row)),
                        Integer.toString(LONGEST_CELL)));
            }
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** A cell without blanks around it; empty where the row is too short. */
    static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    /** The row as people count, if no cell above holds a line break. */
    static int rowNumber(CSVRecord row) {
        return Math.toIntExact(row.getRecordNumber() + 1);
    }
}
