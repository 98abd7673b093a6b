package io.github.tiankong.finding;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.TypedFigure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A text of the shared corpus with the slots people marked in it. */
record Gold(Draft draft, List<TypedFigure> figures, List<String> indicators) {
    static final Path SHARED = Path.of("../shared");

    private record Row(int start, int end, SlotType type, String unit, OptionalInt decimals, String indicator) {}

    static Gold read(String folder, String name) throws IOException {
        String text = Files.readString(SHARED.resolve("corpus").resolve(name + ".txt"));
        List<String> lines = List.of(text.split("\n", -1));
        List<Integer> starts = new ArrayList<>();
        int offset = 0;
        for (String line : lines) {
            starts.add(offset);
            offset += line.length() + 1;
        }
        List<TypedFigure> figures = new ArrayList<>();
        List<String> indicators = new ArrayList<>();
        int paragraph = 0;
        for (Row row : rows(text, SHARED.resolve(folder).resolve(name + ".tsv"))) {
            while (paragraph + 1 < starts.size() && starts.get(paragraph + 1) <= row.start()) {
                paragraph++;
            }
            int start = row.start() - starts.get(paragraph);
            int end = row.end() - starts.get(paragraph);
            Unit unit = row.unit().isEmpty() ? Unit.NONE : new Unit(row.unit(), "", BigDecimal.ONE);
            Figure figure = new Figure(start, end, text.substring(row.start(), row.end()), unit, row.decimals());
            figures.add(new TypedFigure(paragraph, figure, row.type(), Direction.NONE));
            indicators.add(row.indicator());
        }
        return new Gold(Draft.ofLines(name + ".txt", lines), figures, indicators);
    }

    private static List<Row> rows(String text, Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            boolean countsDecimals = cells[5].length() == 1 && Character.isDigit(cells[5].charAt(0));
            rows.add(new Row(
                    text.offsetByCodePoints(0, Integer.parseInt(cells[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(cells[1])),
                    SlotType.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                    cells[4],
                    countsDecimals ? OptionalInt.of(Integer.parseInt(cells[5])) : OptionalInt.empty(),
                    cells[lines.get(0).contains("direction") ? 7 : 6]));
        }
        rows.sort(Comparator.comparingInt(Row::start));
        return rows;
    }

    /** The names of the texts that have rows in a folder of gold files. */
    static List<String> names(String folder) throws IOException {
        try (var files = Files.list(SHARED.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv") && name.indexOf('.') == name.length() - 4)
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }
}
