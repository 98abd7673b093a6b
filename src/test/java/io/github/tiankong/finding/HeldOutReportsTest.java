package io.github.tiankong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.typing.NumberReader;
import io.github.tiankong.typing.NumberScore;
import io.github.tiankong.typing.TypedFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures the reading of finished reports of many offices, composed and marked by hand before the reader was tried on them. */
class HeldOutReportsTest {
    private static final Path REPORTS =
            Path.of(System.getProperty("heldout", "src/test/resources/io/github/tiankong/finding/heldout-filled"));

    @Test
    void readsReportsOfManyOffices() throws IOException {
        NumberScore total = new NumberScore();
        for (AnnotatedReport report : reports()) {
            NumberScore score = score(report);
            System.out.println(report.name() + ": " + score);
            score.misses().forEach(System.out::println);
            total.add(score);
        }
        System.out.println("all: " + total);
        assertThat(total.precision()).as("precision").isGreaterThanOrEqualTo(0.99);
        assertThat(total.recall()).as("recall").isGreaterThanOrEqualTo(0.99);
        assertThat(total.share("type")).as("type").isGreaterThanOrEqualTo(0.99);
        assertThat(total.share("unit")).as("unit").isGreaterThanOrEqualTo(0.99);
        assertThat(total.share("direction")).as("direction").isGreaterThanOrEqualTo(0.99);
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

    private static NumberScore score(AnnotatedReport report) {
        NumberScore score = new NumberScore();
        List<Map<Integer, AnnotatedReport.Mark>> open = new ArrayList<>();
        for (List<AnnotatedReport.Mark> marks : report.marks()) {
            Map<Integer, AnnotatedReport.Mark> byStart = new HashMap<>();
            marks.forEach(mark -> byStart.put(mark.start(), mark));
            open.add(byStart);
        }
        for (TypedFigure found : NumberReader.read(report.draft())) {
            String line = report.lines().get(found.paragraphIndex());
            AnnotatedReport.Mark mark =
                    open.get(found.paragraphIndex()).remove(found.figure().start());
            compare(score, found, mark, line);
        }
        for (int i = 0; i < open.size(); i++) {
            for (AnnotatedReport.Mark mark : open.get(i).values()) {
                if (!mark.isContested()) {
                    score.missed(around(report.lines().get(i), mark.start()) + mark);
                }
            }
        }
        return score;
    }

    private static void compare(NumberScore score, TypedFigure found, AnnotatedReport.Mark mark, String line) {
        if (mark != null && mark.isContested()) {
            return;
        }
        if (mark == null || !mark.digits().equals(found.figure().text())) {
            score.extra(around(line, found.figure().start()) + found);
            if (mark != null) {
                score.missed(around(line, mark.start()) + mark);
            }
            return;
        }
        score.hit();
        String where = " at " + around(line, mark.start()) + mark;
        String type = found.type().code();
        score.judge("type", mark.acceptsType(type), type + where);
        String unit = found.figure().unit().text();
        score.judge("unit", mark.unit().equals(unit), unit + where);
        String direction = NumberScore.direction(found);
        score.judge("direction", mark.acceptsDirection(direction), direction + where);
    }

    private static String around(String line, int start) {
        return "'" + line.substring(Math.max(0, start - 12), Math.min(line.length(), start + 14)) + "' ";
    }
}
