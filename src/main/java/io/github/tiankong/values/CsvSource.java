package io.github.tiankong.values;

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
import java.util.List;
import java.util.Optional;

/**
 * Comma-separated values (RFC 4180) as Excel and WPS write them: any of the usual separators, found by {@link
 * Separator}, or named by a first line {@code sep=;}.
 */
final class CsvSource implements SheetSource {
    private final Path file;
    private final String fileName;
    private final Separator separator;
    private final CsvRecords records;
    private final RowWidths widths;
    private boolean begun;

    private CsvSource(Path file, String fileName, Separator separator, CsvRecords records) {
        this.file = file;
        this.fileName = fileName;
        this.separator = separator;
        this.records = records;
        this.widths = new RowWidths(fileName);
    }

    static CsvSource open(Path file, String fileName) throws InputException {
        Charset charset = TextDecoding.charset(file);
        try (BufferedReader reader = TextDecoding.open(file, charset)) {
            Separator separator = Separator.find(reader);
            CsvRecords records = new CsvRecords(TextDecoding.open(file, charset), separator.character());
            return new CsvSource(file, fileName, separator, records);
        } catch (IOException e) {
            throw unreadable(fileName, e);
        }
    }

    @Override
    public boolean nextSheet() throws InputException {
        if (begun) {
            return false;
        }
        begun = true;
        try {
            if (separator.isDeclared()) {
                records.next();
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
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
            Optional<List<String>> cells = records.next();
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            cells.get().replaceAll(FormulaGuard::unguard);
            Row row = new Row(records.number(), cells.get());
            widths.check(row);
            return Optional.of(row);
        } catch (IOException | UncheckedIOException e) {
            throw fault(e);
        }
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
        records.close();
    }
}
