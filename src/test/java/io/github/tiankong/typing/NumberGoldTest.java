package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.slot.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures the reading of finished reports over {@code ../shared/gold-filled}; skips where that is missing. */
class NumberGoldTest {
    private static final Path GOLD = Path.of("..", "shared", "gold-filled");
    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    private record Row(
            int start, int end, String raw, String type, String unit, String value, String direction, String note) {
        boolean isContested() {
            return note.contains("contested");
        }
    }

    @Test
    void findsTheStatisticsOfFinishedReports() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no ../shared/gold-filled here");
        for (String name : names()) {
            Score score = score(name);
            System.out.println(score.line(name));
            score.misses.forEach(System.out::println);
            assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
            assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
            assertThat(score.negativesHit).as("negatives hit").isZero();
            assertThat(score.share(score.type)).as("type").isGreaterThanOrEqualTo(0.95);
            assertThat(score.share(score.unit)).as("unit").isGreaterThanOrEqualTo(0.97);
            assertThat(score.share(score.value)).as("value").isGreaterThanOrEqualTo(0.99);
            assertThat(score.share(score.direction)).as("direction").isGreaterThanOrEqualTo(0.97);
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[^.]+\\.tsv"))
                    .map(name -> name.replace(".tsv", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Score score(String name) throws IOException {
        String text = Files.readString(CORPUS.resolve(name + ".txt"));
        Map<Integer, Row> gold = new HashMap<>();
        rows(GOLD.resolve(name + ".tsv")).forEach(row -> gold.put(row.start(), row));
        Set<Integer> unscored = new HashSet<>();
        Set<Integer> negatives = new HashSet<>();
        for (Row row : rows(GOLD.resolve(name + ".neg.tsv"))) {
            (row.type().contains("contested") ? unscored : negatives).add(row.start());
        }
        rows(GOLD.resolve(name + ".cn.tsv")).forEach(row -> unscored.add(row.start()));
        gold.values().stream().filter(Row::isContested).forEach(row -> unscored.add(row.start()));

        Score score = new Score();
        Set<Integer> open = new TreeSet<>(gold.keySet());
        open.removeAll(unscored);
        int lineStart = 0;
        String[] lines = text.split("\n", -1);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            paragraphs.add(Paragraph.ofLine(i + 1, lines[i]));
        }
        int[] starts = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            starts[i] = lineStart;
            lineStart += lines[i].codePointCount(0, lines[i].length()) + 1;
        }
        for (TypedFigure found : NumberReader.read(new Draft(name, Draft.Kind.TXT, paragraphs))) {
            String line = lines[found.paragraphIndex()];
            int start = starts[found.paragraphIndex()]
                    + line.codePointCount(0, found.figure().start());
            score.add(found, gold.get(start), unscored.contains(start), negatives.contains(start), line);
            open.remove(start);
        }
        score.missed = open.size();
        open.forEach(start -> score.misses.add("  missed: " + gold.get(start)));
        return score;
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line :
                    Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
                String[] c = (line + "\t\t\t\t\t\t\t\t").split("\t", -1);
                rows.add(new Row(Integer.parseInt(c[0]), Integer.parseInt(c[1]), c[2], c[3], c[4], c[5], c[6], c[8]));
            }
        }
        return rows;
    }

    private static final class Score {
        final List<String> misses = new ArrayList<>();
        int hits;
        int extra;
        int missed;
        int negativesHit;
        int type;
        int unit;
        int value;
        int direction;

        void add(TypedFigure found, Row row, boolean unscored, boolean negative, String line) {
            if (unscored) {
                return;
            }
            negativesHit += negative ? 1 : 0;
            if (row == null || row.end() - row.start() != found.figure().text().length()) {
                extra++;
                misses.add("  extra: " + context(found, line));
                return;
            }
            hits++;
            type += same("type", row.type(), found.type().code(), row);
            unit += same("unit", row.unit(), found.figure().unit().text(), row);
            value += same(
                    "value",
                    row.value(),
                    Decimals.parse(found.figure().text())
                            .map(Decimals::canonical)
                            .orElse(""),
                    row);
            String told = found.direction() == Direction.NONE
                    ? ""
                    : found.direction().name().toLowerCase(Locale.ROOT);
            direction += same("direction", row.direction(), told, row);
        }

        private int same(String what, String expected, String actual, Row row) {
            if (!expected.equals(actual)) {
                misses.add("  " + what + " " + actual + " for " + row);
            }
            return expected.equals(actual) ? 1 : 0;
        }

        private static String context(TypedFigure found, String line) {
            int from = Math.max(0, found.figure().start() - 10);
            return line.substring(from, Math.min(line.length(), found.figure().end() + 10)) + " " + found;
        }

        double precision() {
            return hits / (double) Math.max(1, hits + extra);
        }

        double recall() {
            return hits / (double) Math.max(1, hits + missed);
        }

        double share(int right) {
            return right / (double) Math.max(1, hits);
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%s: precision %.4f recall %.4f type %.4f unit %.4f value %.4f direction %.4f negatives hit %d",
                    name,
                    precision(),
                    recall(),
                    share(type),
                    share(unit),
                    share(value),
                    share(direction),
                    negativesHit);
        }
    }
}
