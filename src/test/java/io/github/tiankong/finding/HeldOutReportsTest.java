package io.github.tiankong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.typing.NumberReader;
import io.github.tiankong.typing.TypedFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures the reading of finished reports of many offices, composed and marked by hand before the reader was tried on them. */
class HeldOutReportsTest {
    private static final Path REPORTS =
            Path.of(System.getProperty("heldout", "src/test/resources/io/github/tiankong/finding/heldout-filled"));

    @Test
    void readsReportsOfManyOffices() throws IOException {
        Score total = new Score();
        for (AnnotatedReport report : reports()) {
            Score score = new Score();
            score.read(report);
            System.out.println(report.name() + ": " + score);
            score.misses.forEach(System.out::println);
            total.add(score);
        }
        System.out.println("all: " + total);
        assertThat(total.precision()).as("precision").isGreaterThanOrEqualTo(0.99);
        assertThat(total.recall()).as("recall").isGreaterThanOrEqualTo(0.99);
        assertThat(total.share(total.type)).as("type").isGreaterThanOrEqualTo(0.99);
        assertThat(total.share(total.unit)).as("unit").isGreaterThanOrEqualTo(0.99);
        assertThat(total.share(total.value)).as("value").isGreaterThanOrEqualTo(0.99);
        assertThat(total.share(total.direction)).as("direction").isGreaterThanOrEqualTo(0.99);
    }

    private static List<AnnotatedReport> reports() throws IOException {
        List<AnnotatedReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.sorted().toList()) {
                reports.add(AnnotatedReport.read(file));
            }
        }
        return reports;
    }

    private static final class Score {
        final List<String> misses = new ArrayList<>();
        int hits;
        int extra;
        int missed;
        int type;
        int unit;
        int value;
        int direction;

        void read(AnnotatedReport report) {
            List<Map<Integer, AnnotatedReport.Mark>> open = new ArrayList<>();
            for (List<AnnotatedReport.Mark> marks : report.marks()) {
                Map<Integer, AnnotatedReport.Mark> byStart = new HashMap<>();
                marks.forEach(mark -> byStart.put(mark.start(), mark));
                open.add(byStart);
            }
            for (TypedFigure found : NumberReader.read(report.draft())) {
                String line = report.lines().get(found.paragraphIndex());
                compare(
                        found,
                        open.get(found.paragraphIndex()).remove(found.figure().start()),
                        line);
            }
            for (int i = 0; i < open.size(); i++) {
                for (AnnotatedReport.Mark mark : open.get(i).values()) {
                    if (!mark.isContested()) {
                        missed++;
                        misses.add("  missed " + around(report.lines().get(i), mark.start()) + mark);
                    }
                }
            }
        }

        private void compare(TypedFigure found, AnnotatedReport.Mark mark, String line) {
            if (mark != null && mark.isContested()) {
                return;
            }
            String text = found.figure().text();
            if (mark == null || !mark.digits().equals(text)) {
                extra++;
                misses.add("  extra " + around(line, found.figure().start()) + found);
                if (mark != null) {
                    missed++;
                }
                return;
            }
            hits++;
            String where = around(line, mark.start()) + mark;
            type += check(mark.acceptsType(found.type().code()), found.type().code(), where);
            String unitText = found.figure().unit().text();
            unit += check(mark.unit().equals(unitText), "unit " + unitText, where);
            value += check(canonical(text).equals(canonical(mark.digits())), canonical(text), where);
            String told = found.direction() == Direction.NONE
                    ? ""
                    : found.direction().name().toLowerCase(Locale.ROOT);
            direction += check(mark.acceptsDirection(told), "direction " + told, where);
        }

        private int check(boolean right, String actual, String where) {
            if (!right) {
                misses.add("  " + actual + " at " + where);
            }
            return right ? 1 : 0;
        }

        private static String canonical(String digits) {
            return Decimals.parse(digits).map(Decimals::canonical).orElse("");
        }

        private static String around(String line, int start) {
            return "'" + line.substring(Math.max(0, start - 12), Math.min(line.length(), start + 14)) + "' ";
        }

        void add(Score other) {
            hits += other.hits;
            extra += other.extra;
            missed += other.missed;
            type += other.type;
            unit += other.unit;
            value += other.value;
            direction += other.direction;
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

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d slots, precision %.3f recall %.3f type %.3f unit %.3f value %.3f direction %.3f",
                    hits + missed,
                    precision(),
                    recall(),
                    share(type),
                    share(unit),
                    share(value),
                    share(direction));
        }
    }
}
