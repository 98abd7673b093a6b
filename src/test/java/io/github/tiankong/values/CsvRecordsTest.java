package io.github.tiankong.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {
    private static final String PIECES = "a镇1.5 ,,,\t\u3000\u2028\r\n\n\r";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "\r\n\r\n", "a", "a,", ",", " ", "a\n ", "a,b\r\nc", "a\rb\n\nc,d\r", "a b , c\t\n"})
    void readsWhatTheGeneralParserReads(String text) throws IOException {
        assertThat(read(text)).isEqualTo(generalReading(text));
    }

    @Test
    void readsAnyTextAsTheGeneralParserDoes() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            if (i % 2 == 0) {
                text.append("\nx,\"1,2\n3\"\"\" , y\n\"\"");
            }
            assertThat(read(text.toString())).as(text.toString()).isEqualTo(generalReading(text.toString()));
        }
    }

    @Test
    void recordsMayBeLongerThanWhatIsReadAtOnce() throws IOException {
        String line = "甲,".repeat(50_000) + "\r\n";
        String text = "x\r\n" + line + line + "乙,\"丙\"\r\n" + line;
        assertThat(read(text)).isEqualTo(generalReading(text));
    }

    @Test
    void numbersGoOnBehindTheFirstQuotationMark() throws IOException {
        try (CsvRecords records = new CsvRecords(new StringReader("a\n\n\"b\nc\"\nd\n"), ',')) {
            List<Integer> numbers = new ArrayList<>();
            while (records.next().isPresent()) {
                numbers.add(records.number());
            }
            assertThat(numbers).containsExactly(1, 2, 3, 4);
        }
    }

    private static List<List<String>> read(String text) throws IOException {
        try (CsvRecords records = new CsvRecords(new StringReader(text), ',')) {
            List<List<String>> all = new ArrayList<>();
            for (Optional<List<String>> cells = records.next(); cells.isPresent(); cells = records.next()) {
                all.add(cells.get());
            }
            return all;
        }
    }

    private static List<List<String>> generalReading(String text) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream()
                    .map(record -> record.stream().map(CellText::strip).toList())
                    .toList();
        }
    }
}
