package io.github.tiankong.values;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a text table, each a list of its cells with the blanks around them taken off.
 *
 * <p>Up to the first quotation mark a record is a line, and a cell what stands between two separators: those are read here,
 * which takes less than half the processor time of the general parser. From the record with the first mark on, Commons CSV
 * reads (RFC 4180).
 */
final class CsvRecords implements Closeable {
    private static final char QUOTE = '"';

    private final Reader reader;
    private final char separator;
    private char[] buffer = new char[1 << 14];
    /** Where the record begins that is read next, and where what was read so far ends. */
    private int start;

    private int end;
    /** How far into its record each cell reaches. */
    private int[] cellEnds = new int[64];

    private int number;
    private Optional<CSVParser> quoted = Optional.empty();
    private Iterator<CSVRecord> records = List.<CSVRecord>of().iterator();

    /** @param reader closed with this */
    CsvRecords(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** The number of the record read last, from 1; empty ones count. */
    int number() {
        return number;
    }

    /**
     * The cells of the next record; empty after the last one.
     *
     * @throws java.io.UncheckedIOException when quotation marks do not match
     */
    Optional<List<String>> next() throws IOException {
        Optional<List<String>> cells = quoted.isPresent() ? nextQuoted() : nextPlain();
        number += cells.isPresent() ? 1 : 0;
        return cells;
    }

    private Optional<List<String>> nextPlain() throws IOException {
        int cells = 0;
        int length = 0;
        while (start + length < end || fill()) {
            char c = buffer[start + length];
            if (c == separator || c == '\n' || c == '\r') {
                cells = endCell(cells, length);
                if (c != separator) {
                    List<String> record = cells(cells);
                    start += length + 1;
                    skipSecondOf(c);
                    return Optional.of(record);
                }
            } else if (c == QUOTE) {
                quote();
                return nextQuoted();
            }
            length++;
        }
        if (length == 0) {
            return Optional.empty();
        }
        List<String> record = cells(endCell(cells, length));
        start = end;
        return Optional.of(record);
    }

    private int endCell(int cell, int length) {
        if (cell == cellEnds.length) {
            cellEnds = Arrays.copyOf(cellEnds, 2 * cell);
        }
        cellEnds[cell] = length;
        return cell + 1;
    }

    private List<String> cells(int count) {
        List<String> cells = new ArrayList<>(count);
        int from = start;
        for (int i = 0; i < count; i++) {
            int to = start + cellEnds[i];
            cells.add(stripped(from, to));
            from = to + 1;
        }
        return cells;
    }

    private String stripped(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && CellText.isBlank(buffer[first])) {
            first++;
        }
        while (last > first && CellText.isBlank(buffer[last - 1])) {
            last--;
        }
        return first == last ? "" : new String(buffer, first, last - first);
    }

    /** The line feed behind a carriage return ends no line of its own. */
    private void skipSecondOf(char lineEnd) throws IOException {
        if (lineEnd == '\r' && (start < end || fill()) && buffer[start] == '\n') {
            start++;
        }
    }

    /** Reads on behind what was read; false at the end of the file. */
    private boolean fill() throws IOException {
        if (end == buffer.length) {
            int kept = end - start;
            char[] room = kept > buffer.length / 2 ? new char[2 * buffer.length] : buffer;
            System.arraycopy(buffer, start, room, 0, kept);
            buffer = room;
            start = 0;
            end = kept;
        }
        int read = reader.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    /** Hands over to the general parser, from the beginning of the record at hand. */
    private void quote() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        CSVParser parser = CSVParser.parse(new Rest(), format);
        quoted = Optional.of(parser);
        records = parser.iterator();
    }

    private Optional<List<String>> nextQuoted() {
        if (!records.hasNext()) {
            return Optional.empty();
        }
        CSVRecord record = records.next();
        List<String> cells = new ArrayList<>(record.size());
        record.forEach(cell -> cells.add(CellText.strip(cell)));
        return Optional.of(cells);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** What was read and not yet handed out, and what follows it. */
    private final class Rest extends Reader {
        @Override
        public int read(char[] characters, int offset, int length) throws IOException {
            if (start == end) {
                return reader.read(characters, offset, length);
            }
            int count = Math.min(length, end - start);
            System.arraycopy(buffer, start, characters, offset, count);
            start += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
