package io.github.tiankong.gui.filling;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.gui.memory.TabbedLine;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.values.Value;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a filling: a line of text for each value, parts separated by tabs, written whole or not at all. Its first
 * line names kind and version.
 *
 * <pre>{@code
 * tiankong-filling 2
 * source  file:///home/li/report.docx  draft
 * saved   2026-07-09T09:30:00Z  123  193
 * at      工业产值
 * now     工业产值  718.0  亿元  1  CELL  values.csv  -  4  本期  -
 * last    工业产值  650    亿元  -  TYPED ...
 * list    项目
 * row
 * now     项目.名称  ...
 * }</pre>
 */
public final class FillingFile {
    /** The end of such a file's name. */
    public static final String SUFFIX = ".tiankong";

    private static final String KIND = "tiankong-filling ";
    private static final String HEADER = KIND + "2";
    /** As it was before there were lists. */
    private static final String OLDER_HEADER = KIND + "1";

    private static final int HEADER_BYTES = HEADER.length();

    private FillingFile() {}

    /** Whether a file says of itself that it is one. */
    public static boolean isOne(Path file) {
        try (var in = Files.newInputStream(file)) {
            return isHeader(new String(in.readNBytes(HEADER_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isHeader(String text) {
        return text.equals(HEADER) || text.equals(OLDER_HEADER);
    }

    public static void write(SavedFilling filling, Path file) throws OutputException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.add(TabbedLine.of(
                "source", filling.source().toUri().toASCIIString(), filling.asReport() ? "report" : "draft"));
        lines.add(TabbedLine.of(
                "saved",
                filling.savedAt().toString(),
                Integer.toString(filling.filledCount()),
                Integer.toString(filling.fieldCount())));
        lines.add(TabbedLine.of("at", filling.key()));
        filling.entries().current().forEach((key, value) -> lines.add(line("now", key, value)));
        filling.entries().last().forEach((key, value) -> lines.add(line("last", key, value)));
        filling.entries().lists().forEach((list, rows) -> addList(list, rows, lines));
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void addList(String list, List<ListRow> rows, List<String> lines) {
        lines.add(TabbedLine.of("list", list));
        for (ListRow row : rows) {
            lines.add("row");
            row.current().forEach((key, value) -> lines.add(line("now", key, value)));
            row.last().forEach((key, value) -> lines.add(line("last", key, value)));
        }
    }

    /**
     * Reads a filling.
     *
     * @throws InputException {@code filling-damaged}, or as for any file that cannot be read
     */
    public static SavedFilling read(Path file) throws InputException {
        List<String> lines =
                new String(InputFile.read(file), StandardCharsets.UTF_8).lines().toList();
        try {
            return parse(lines);
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException
                | FileSystemNotFoundException e) {
            throw new InputException(Problem.error("filling-damaged", Location.ofFile(InputFile.name(file))), e);
        }
    }

    private static SavedFilling parse(List<String> lines) {
        if (!isHeader(lines.get(0))) {
            throw new IllegalArgumentException("of another version");
        }
        List<String> source = TabbedLine.parts(lines.get(1));
        List<String> saved = TabbedLine.parts(lines.get(2));
        EntriesReader entries = new EntriesReader();
        lines.subList(4, lines.size()).forEach(entries::take);
        return new SavedFilling(
                Path.of(URI.create(source.get(1))),
                source.get(2).equals("report"),
                Instant.parse(saved.get(1)),
                Integer.parseInt(saved.get(2)),
                Integer.parseInt(saved.get(3)),
                TabbedLine.parts(lines.get(3)).get(1),
                entries.read());
    }

    private static String line(String kind, String key, Value value) {
        Origin origin = value.origin();
        return TabbedLine.of(
                kind,
                key,
                value.raw(),
                value.unit(),
                value.decimals().isPresent() ? Integer.toString(value.decimals().getAsInt()) : "",
                origin.kind().name(),
                origin.file(),
                origin.sheet(),
                Integer.toString(origin.rowNumber()),
                origin.column(),
                origin.sentence());
    }
}
