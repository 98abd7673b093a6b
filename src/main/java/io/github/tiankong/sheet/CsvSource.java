package io.github.tiankong.sheet;

import io.github.tiankong.files.FormulaGuard;
import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Comma-separated values (RFC 4180) as Excel and WPS write them: any of the usual separators, found by {@link
 * Separator}, or named by a first line {@code sep=;}.
 */
final class CsvSource implements SheetSource {
    private final Path file;
    private final String fileName;
    private final Separator separator;
    private final CSVParser parser;
    private final RowWidths widths;
    private Iterator<CSVRecord> records;

    private CsvSource(Path file, String fileName, Separator separator, CSVParser parser) {
        this.file = file;
        this.fileName = fileName;
        this.separator = separator;
        this.parser = parser;
        this.widths = new RowWidths(fileName);
    }

    static CsvSource open(Path file, String fileName) throws InputException {
        Charset charset = TextDecoding.charset(file);
        try (BufferedReader reader = TextDecoding.open(file, charset)) {
            Separator separator = Separator.find(reader);
            CSVParser parser = CSVParser.parse(TextDecoding.open(file, charset), format(separator));
            return new CsvSource(file, fileName, separator, parser);
        } catch (IOException e) {
            throw unreadable(fileName, e);
        }
    }

    private static CSVFormat format(Separator separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(separator.isPadded())
                .get();
    }

    @Override
    public boolean nextSheet() throws InputException {
        if (records != null) {
            return false;
        }
        try {
            records = parser.iterator();
            if (separator.isDeclared()) {
                records.next();
            }
            return true;
        } catch (UncheckedIOException e) {
            throw fault(e);
        }
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public Optional<Row> nextRow() throws InputException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            Row row = Row.of(Math.toIntExact(record.getRecordNumber()), cells(record), List.of());
            widths.check(row);
            return Optional.of(row);
        } catch (UncheckedIOException e) {
            throw fault(e);
        }
    }

    private static List<String> cells(CSVRecord record) {
        List<String> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            cells.add(FormulaGuard.unguard(CellText.spaced(cell)));
        }
        return cells;
    }

    /** Commons CSV tells an open quote at the end of the file only; the place where it opened is looked up here. */
    private InputException fault(Exception cause) throws InputException {
        try (BufferedReader reader = TextDecoding.open(file)) {
            return QuoteFault.find(reader, separator.character())
                    .map(fault -> new InputException(
                            Problem.error(fault.code(), Location.ofRow(fileName, "", fault.lineNumber()), fault.text()),
                            cause))
                    .orElseGet(() -> unreadable(fileName, cause));
        } catch (IOException e) {
            return unreadable(fileName, e);
        }
    }

    private static InputException unreadable(String fileName, Exception cause) {
        return new InputException(Problem.error("file-unreadable", Location.ofFile(fileName)), cause);
    }

    @Override
    public List<Problem> problems() {
        return widths.problems();
    }

    @Override
    public List<Problem> takeProblems() {
        return widths.take();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
