package io.github.tiankong.values;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.sheet.TableReader;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What somebody has said of tables, kept as {@code mapping.csv} beside the template and used again next month.
 *
 * <pre>{@code
 * kind,sheet,name,means
 * field,,高新企业数,高新技术企业数      a column or row name and the key of its field; an empty key leaves it out
 * layout,1月,,document_rows             how a sheet is laid out
 * months,1月,,cumulative                whether the months' columns are cumulative or monthly
 * }</pre>
 *
 * An empty sheet stands for all.
 *
 * @param entries in the order of the file; the first that fits holds
 */
public record SavedMapping(List<Entry> entries) implements Serializable {
    /** Nothing was said. */
    public static final SavedMapping NONE = new SavedMapping(List.of());

    private static final String FILE_NAME = "mapping.csv";
    private static final String FIELD = "field";
    private static final String LAYOUT = "layout";
    private static final String MONTHS = "months";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

    public SavedMapping {
        entries = List.copyOf(entries);
    }

    /** One line of the file. */
    public record Entry(String kind, String sheet, String name, String means) implements Serializable {
        /** A name in a table stands for a field; for none if the key is empty. */
        public static Entry ofField(String name, String key) {
            return new Entry(FIELD, "", name, key);
        }

        /** A sheet is laid out so. */
        public static Entry ofLayout(String sheet, Layout layout) {
            return new Entry(LAYOUT, sheet, "", layout.name().toLowerCase(Locale.ROOT));
        }

        /** Whether both speak of the same name or sheet. */
        private boolean isAbout(Entry other) {
            return kind.equals(other.kind)
                    && sheet.equals(other.sheet)
                    && NameFolding.squeeze(name).equals(NameFolding.squeeze(other.name));
        }

        private boolean isUnderstood() {
            return switch (kind) {
                case FIELD -> !name.isEmpty();
                case LAYOUT ->
                    Stream.of(Layout.values()).anyMatch(layout -> layout.name().equalsIgnoreCase(means));
                case MONTHS -> means.equals("cumulative") || means.equals("monthly");
                default -> false;
            };
        }

        /** The columns of the months hold the year so far, or each its own month. */
        public static Entry ofMonths(String sheet, boolean cumulative) {
            return new Entry(MONTHS, sheet, "", cumulative ? "cumulative" : "monthly");
        }
    }

    /**
     * Where what is said of tables is kept: in a template's folder, or beside a draft.
     *
     * @param source a template's folder or a draft
     */
    public static Path fileOf(Path source) {
        return Files.isDirectory(source) ? source.resolve(FILE_NAME) : source.resolveSibling(FILE_NAME);
    }

    /**
     * Reads {@code mapping.csv}, which may lie in a stranger's template.
     *
     * @throws InputException as {@link InputFile#requireOrdinary} and {@link TableReader#read}
     */
    public static SavedMapping read(Path file) throws InputException {
        InputFile.requireOrdinary(file);
        List<Entry> entries = new ArrayList<>();
        for (Table table : TableReader.read(file)) {
            for (Row row : table.rows().subList(1, table.rows().size())) {
                if (row.isBlank()) {
                    continue;
                }
                entries.add(new Entry(row.cell(0), row.cell(1), row.cell(2), row.cell(3)));
            }
        }
        return new SavedMapping(entries);
    }

    /** Writes {@code mapping.csv}: UTF-8 with a byte order mark, so that Excel opens it. */
    public void write(Path file) throws OutputException {
        WholeFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.append('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            printer.printRecord("kind", "sheet", "name", "means");
            for (Entry entry : entries) {
                printer.printRecord(entry.kind(), entry.sheet(), entry.name(), entry.means());
            }
            printer.flush();
        });
    }

    /** What is said now goes before what was said of the same name or sheet earlier. */
    public SavedMapping with(List<Entry> said) {
        List<Entry> all = new ArrayList<>(said);
        for (Entry entry : entries) {
            if (said.stream().noneMatch(entry::isAbout)) {
                all.add(entry);
            }
        }
        return new SavedMapping(all);
    }

    /**
     * What does not fit the template or is no line of a mapping: {@code mapping-unknown}, {@code mapping-line}.
     *
     * @param file where the mapping was read, for the place of the problems
     */
    public List<Problem> check(List<FieldName> fields, Path file) {
        Set<String> keys = fields.stream().map(FieldName::key).collect(Collectors.toSet());
        Location location = Location.ofFile(InputFile.name(file));
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.isUnderstood()) {
                String line = String.join(",", entry.kind(), entry.sheet(), entry.name(), entry.means());
                problems.add(Problem.warning("mapping-line", location, line));
            } else if (entry.kind().equals(FIELD)
                    && !entry.means().isEmpty()
                    && !keys.contains(LastYear.fieldOf(entry.means()))) {
                problems.add(Problem.warning("mapping-unknown", location, entry.name(), entry.means()));
            }
        }
        return problems;
    }

    /** The key a name was said to stand for; an empty key says it stands for none. */
    Optional<String> key(String name) {
        String squeezed = NameFolding.squeeze(name);
        return entries.stream()
                .filter(entry -> entry.kind().equals(FIELD)
                        && NameFolding.squeeze(entry.name()).equals(squeezed))
                .map(Entry::means)
                .findFirst();
    }

    Optional<Layout> layout(String sheet) {
        return means(LAYOUT, sheet)
                .flatMap(name -> Stream.of(Layout.values())
                        .filter(layout -> layout.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    Optional<Boolean> cumulativeMonths(String sheet) {
        return means(MONTHS, sheet).map("cumulative"::equals);
    }

    private Optional<String> means(String kind, String sheet) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind)
                        && (entry.sheet().isEmpty() || entry.sheet().equals(sheet)))
                .map(Entry::means)
                .findFirst();
    }
}
