package io.github.tiankong.finding;

import io.github.tiankong.draft.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finished report whose statistics stand marked in its text: {@code 产值⟦718.0|amount|亿元|up⟧亿元}, that is digits, type, unit
 * and direction. Type {@code contested} is scored neither way, type {@code any} and direction {@code ?} match whatever is read.
 */
record AnnotatedReport(String name, List<String> lines, List<List<Mark>> marks) {
    private static final Pattern MARK = Pattern.compile("⟦([^|⟧]*)\\|([^|⟧]*)\\|([^|⟧]*)\\|([^|⟧]*)⟧");

    /** One marked number, with its place in the line without marks. */
    record Mark(int start, String digits, String type, String unit, String direction) {
        boolean isContested() {
            return type.equals("contested");
        }

        boolean acceptsType(String actual) {
            return type.equals("any") || type.equals(actual);
        }

        boolean acceptsDirection(String actual) {
            return direction.equals("?") || direction.equals(actual);
        }
    }

    static AnnotatedReport read(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        List<List<Mark>> marks = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = MARK.matcher(line);
            StringBuilder plain = new StringBuilder();
            List<Mark> found = new ArrayList<>();
            while (matcher.find()) {
                matcher.appendReplacement(plain, "");
                found.add(new Mark(
                        plain.length(), matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
                plain.append(matcher.group(1));
            }
            matcher.appendTail(plain);
            lines.add(plain.toString());
            marks.add(found);
        }
        return new AnnotatedReport(file.getFileName().toString(), lines, marks);
    }

    Draft draft() {
        return Draft.ofLines(name, lines);
    }
}
