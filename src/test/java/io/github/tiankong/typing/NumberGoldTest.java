package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.finding.GoldText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
            NumberScore score = new NumberScore();
            assertThat(judge(name, score)).as("negatives hit").isEmpty();
            System.out.println(name + ": " + score);
            score.misses().forEach(System.out::println);
            assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
            assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
            assertThat(score.share("type")).as("type").isGreaterThanOrEqualTo(0.95);
            assertThat(score.share("unit")).as("unit").isGreaterThanOrEqualTo(0.97);
            assertThat(score.share("value")).as("value").isGreaterThanOrEqualTo(0.99);
            assertThat(score.share("direction")).as("direction").isGreaterThanOrEqualTo(0.97);
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

    /** Scores one report; gives what was read although it is marked as no statistic. */
    private static List<TypedFigure> judge(String name, NumberScore score) throws IOException {
        Map<Integer, Row> gold = new TreeMap<>();
        rows(GOLD.resolve(name + ".tsv")).forEach(row -> gold.put(row.start(), row));
        Set<Integer> unscored = new HashSet<>();
        Set<Integer> negatives = new HashSet<>();
        for (Row row : rows(GOLD.resolve(name + ".neg.tsv"))) {
            (row.type().contains("contested") ? unscored : negatives).add(row.start());
        }
        rows(GOLD.resolve(name + ".cn.tsv")).forEach(row -> unscored.add(row.start()));
        gold.values().stream().filter(Row::isContested).forEach(row -> unscored.add(row.start()));

        String text = Files.readString(CORPUS.resolve(name + ".txt"));
        Draft draft = Draft.ofLines(name, List.of(text.split("\n", -1)));
        List<TypedFigure> negativesHit = new ArrayList<>();
        for (Map.Entry<Integer, TypedFigure> entry : byStart(draft).entrySet()) {
            int start = entry.getKey();
            TypedFigure found = entry.getValue();
            Row row = gold.remove(start);
            if (unscored.contains(start)) {
                continue;
            }
            if (negatives.contains(start)) {
                negativesHit.add(found);
            }
            compare(
                    score,
                    found,
                    row,
                    draft.paragraphs().get(found.paragraphIndex()).text());
        }
        gold.keySet().removeAll(unscored);
        gold.values().forEach(row -> score.missed(row.toString()));
        return negativesHit;
    }

    private static Map<Integer, TypedFigure> byStart(Draft draft) {
        Map<Integer, TypedFigure> byStart = new TreeMap<>();
        GoldText.byRange(draft, NumberReader.read(draft))
                .forEach(
                        (range, found) -> byStart.put(Integer.parseInt(range.substring(0, range.indexOf('-'))), found));
        return byStart;
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
                String[] c = (line + "\t\t\t\t\t\t\t\t").split("\t", -1);
                rows.add(new Row(Integer.parseInt(c[0]), Integer.parseInt(c[1]), c[2], c[3], c[4], c[5], c[6], c[8]));
            }
        }
        return rows;
    }

    private static void compare(NumberScore score, TypedFigure found, Row row, String line) {
        if (row == null || row.end() - row.start() != found.figure().text().length()) {
            score.extra(context(found, line));
            return;
        }
        score.hit();
        same(score, "type", row.type(), found.type().code(), row);
        same(score, "unit", row.unit(), found.figure().unit().text(), row);
        same(score, "value", row.value(), canonical(found.figure().text()), row);
        same(score, "direction", row.direction(), NumberScore.direction(found), row);
    }

    private static void same(NumberScore score, String property, String expected, String actual, Row row) {
        score.judge(property, expected.equals(actual), actual + " for " + row);
    }

    private static String canonical(String digits) {
        return Decimals.parse(digits).map(Decimals::canonical).orElse("");
    }

    private static String context(TypedFigure found, String line) {
        int from = Math.max(0, found.figure().start() - 10);
        return line.substring(from, Math.min(line.length(), found.figure().end() + 10)) + " " + found;
    }
}
