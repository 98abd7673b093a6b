package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares labels with those in {@code labels.txt}; a failing run leaves the actual ones in {@code target}. */
class LabelSentencesTest {

    @Test
    void namesEachFigureOfManyKindsOfReports() throws IOException {
        String expected = resource();
        String actual = renew(expected);
        if (!actual.equals(expected)) {
            Path left = Path.of("target", "labels.actual.txt");
            Files.createDirectories(left.getParent());
            Files.writeString(left, actual);
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static String renew(String expected) {
        List<String> lines = new ArrayList<>();
        for (String line : expected.lines().filter(one -> !one.startsWith("  ")).toList()) {
            lines.add(line);
            if (!line.startsWith("#")) {
                MarkedText.of(line).labels().forEach(label -> lines.add("  " + label));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String resource() throws IOException {
        try (InputStream in = LabelSentencesTest.class.getResourceAsStream("labels.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
