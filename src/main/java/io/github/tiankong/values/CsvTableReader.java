package io.github.tiankong.values;

import io.github.tiankong.files.FormulaGuard;
import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads comma-separated values (RFC 4180) as Excel and WPS write them: any of the usual separators, found by {@link
 * Separator}, or named by a first line {@code sep=;}.
 */
final class CsvTableReader {
    private CsvTableReader() {}

    static Table read(Path file) throws InputException {
        String name = String.valueOf(file.getFileName());
        Separator separator;
        try (BufferedReader reader = TextDecoding.open(file)) {
            separator = Separator.find(reader);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        try (BufferedReader reader = TextDecoding.open(file)) {
            List<Row> rows = rows(reader, separator);
            if (rows.stream().allMatch(Row::isBlank)) {
                throw new InputException(Problem.error("table-empty", Location.ofFile(name)));
            }
            return new Table(name, "", rows, RowWidths.check(name, rows));
        } catch (UncheckedIOException | IOException e) {
            throw faultOf(file, name, separator, e);
        }
    }

    private static List<Row> rows(BufferedReader reader, Separator separator) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(reader, format(separator))) {
            for (CSVRecord record : parser) {
                int number = Math.toIntExact(record.getRecordNumber());
                if (number > 1 || !separator.isDeclared()) {
                    rows.add(new Row(number, cells(record)));
                }
            }
        }
        return rows;
    }

    private static CSVFormat format(Separator separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private static List<String> cells(CSVRecord record) {
        List<String> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            cells.add(FormulaGuard.unguard(CellText.strip(cell)));
        }
        return cells;
    }

    /** Commons CSV tells an open quote at the end of the file only; the place where it opened is looked up here. */
    private static InputException faultOf(Path file, String name, Separator separator, Exception cause)
            throws InputException {
        try (BufferedReader reader = TextDecoding.open(file)) {
            return QuoteFault.find(reader, separator.character())
                    .map(fault -> new InputException(
                            Problem.error(fault.code(), Location.ofRow(name, "", fault.lineNumber()), fault.text()),
                            cause))
                    .orElseGet(() -> unreadable(name, cause));
        } catch (IOException e) {
            return unreadable(name, e);
        }
    }

    private static InputException unreadable(String name, Exception cause) {
        return new InputException(Problem.error("file-unreadable", Location.ofFile(name)), cause);
    }
}
