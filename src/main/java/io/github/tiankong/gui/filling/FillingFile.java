package io.github.tiankong.gui.filling;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.values.Origin;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The file of a filling: a line of text for each value, parts separated by tabs, written whole or not at all. Its first
 * line names kind and version.
 *
 * <pre>{@code
 * tiankong-filling 1
 * source  file:///home/li/report.docx  draft
 * saved   2026-07-09T09:30:00Z  123  193
 * at      工业产值
 * now     工业产值  718.0  亿元  1  CELL  values.csv  -  4  本期  -
 * last    工业产值  650    亿元  -  TYPED ...
 * }</pre>
 */
public final class FillingFile {
    /** The end of such a file's name. */
    public static final String SUFFIX = ".tiankong";

    private static final String HEADER = "tiankong-filling 1";
    private static final int HEADER_BYTES = HEADER.length();
    private static final int VALUE_PARTS = 11;

    private FillingFile() {}

    /** Whether a file says of itself that it is one. */
    public static boolean isOne(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER_BYTES), StandardCharsets.UTF_8).equals(HEADER);
        } catch (IOException e) {
            return false;
        }
    }

    public static void write(SavedFilling filling, Path file) throws OutputException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.add(line("source", filling.source().toUri().toASCIIString(), filling.asReport() ? "report" : "draft"));
        lines.add(line(
                "saved",
                filling.savedAt().toString(),
                Integer.toString(filling.filledCount()),
                Integer.toString(filling.fieldCount())));
        lines.add(line("at", filling.key()));
        filling.entries().current().forEach((key, value) -> lines.add(line("now", key, value)));
        filling.entries().last().forEach((key, value) -> lines.add(line("last", key, value)));
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
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
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("of another version");
        }
        List<String> source = parts(lines.get(1));
        List<String> saved = parts(lines.get(2));
        Map<String, Value> current = new LinkedHashMap<>();
        Map<String, Value> last = new LinkedHashMap<>();
        for (String line : lines.subList(4, lines.size())) {
            List<String> parts = parts(line);
            (parts.get(0).equals("now") ? current : last).put(parts.get(1), value(parts));
        }
        return new SavedFilling(
                Path.of(URI.create(source.get(1))),
                source.get(2).equals("report"),
                Instant.parse(saved.get(1)),
                Integer.parseInt(saved.get(2)),
                Integer.parseInt(saved.get(3)),
                parts(lines.get(3)).get(1),
                new Entries(current, last));
    }

    private static String line(String kind, String key, Value value) {
        Origin origin = value.origin();
        return line(
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

    private static Value value(List<String> parts) {
        if (parts.size() != VALUE_PARTS) {
            throw new IllegalArgumentException("a value has " + VALUE_PARTS + " parts");
        }
        OptionalInt decimals =
                parts.get(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.get(4)));
        Origin origin = new Origin(
                Origin.Kind.valueOf(parts.get(5)),
                parts.get(6),
                parts.get(7),
                Integer.parseInt(parts.get(8)),
                parts.get(9),
                parts.get(10));
        return new Value(parts.get(2), parts.get(3), decimals, origin);
    }

    private static String line(String... parts) {
        List<String> escaped = new ArrayList<>();
        for (String part : parts) {
            escaped.add(part.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r"));
        }
        return String.join("\t", escaped);
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                part.append(unescaped(line.charAt(i)));
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
