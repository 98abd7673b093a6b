package io.github.tiankong.finding;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.typing.TypedFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One text of the shared corpus with what must and must not be found in it; offsets are code points of the file. */
public record GoldText(String name, String text, List<GoldSlot> slots, List<GoldSlot> negatives) {

    /** A row of a gold file; {@code type} is the reason in a file of negatives. */
    record GoldSlot(int start, int end, String raw, String type, String unit, String decimals, String note) {
        boolean contested() {
            return note.contains("contested") || type.contains("contested");
        }
    }

    public static GoldText read(Path shared, String name) throws IOException {
        return new GoldText(
                name,
                Files.readString(shared.resolve("corpus").resolve(name + ".txt")),
                rows(shared.resolve("gold").resolve(name + ".tsv")),
                rows(shared.resolve("gold").resolve(name + ".neg.tsv")));
    }

    public static List<String> names(Path shared) throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve("gold"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".tsv") && !file.endsWith(".neg.tsv"))
                    .map(file -> file.replace(".tsv", ""))
                    .sorted()
                    .toList();
        }
    }

    /** One paragraph a line, as the reader of TXT makes them. */
    public Draft draft() {
        return Draft.ofLines(name + ".txt", List.of(text.split("\n", -1)));
    }

    /** What was found, by its code-point range in the file. */
    public static Map<String, TypedFigure> byRange(Draft draft, List<TypedFigure> found) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (Paragraph paragraph : draft.paragraphs()) {
            starts.add(start);
            start += paragraph.text().codePointCount(0, paragraph.text().length()) + 1;
        }
        Map<String, TypedFigure> ranges = new LinkedHashMap<>();
        for (TypedFigure figure : found) {
            String line = draft.paragraphs().get(figure.paragraphIndex()).text();
            int from = starts.get(figure.paragraphIndex())
                    + line.codePointCount(0, figure.figure().start());
            int length =
                    line.codePointCount(figure.figure().start(), figure.figure().end());
            ranges.put(from + "-" + (from + length), figure);
        }
        return ranges;
    }

    private static List<GoldSlot> rows(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new GoldSlot(
                        Integer.parseInt(c[0]),
                        Integer.parseInt(c[1]),
                        c[2],
                        c[3],
                        c.length > 4 ? c[4] : "",
                        c.length > 5 ? c[5] : "",
                        c.length > 7 ? c[7] : ""))
                .toList();
    }
}
