package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.slot.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sentences of {@code finished-sentences.txt} and compares them with their marking. */
class FinishedSentencesTest {
    private static final Pattern MARK = Pattern.compile("⟦([^|⟧]*+)[^⟧]*+⟧");

    /** The year a report is of, and one of its sentences, marked. */
    record Case(String year, String marked) {
        @Override
        public String toString() {
            return marked;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String year = "";
        try (InputStream stream = FinishedSentencesTest.class.getResourceAsStream("finished-sentences.txt")) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("@")) {
                    year = line.substring(1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(new Case(year, line));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSentenceAsMarked(Case sentence) {
        String text = MARK.matcher(sentence.marked()).replaceAll("$1");
        Draft draft = Draft.ofLines("report.txt", List.of(sentence.year() + "年工作总结", text));
        assertThat(marked(text, NumberReader.read(draft))).isEqualTo(sentence.marked());
    }

    private static String marked(String text, List<TypedFigure> figures) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (TypedFigure found : figures) {
            if (found.paragraphIndex() == 1) {
                out.append(text, end, found.figure().start()).append(mark(found));
                end = found.figure().end();
            }
        }
        return out.append(text.substring(end)).toString();
    }

    private static String mark(TypedFigure found) {
        String unit = found.figure().unit().text();
        String told = found.figure().text() + "|" + found.type().code() + (unit.isEmpty() ? "" : "|" + unit);
        String direction = found.direction() == Direction.NONE
                ? ""
                : "|" + found.direction().name().toLowerCase(Locale.ROOT);
        return "⟦" + told + direction + "⟧";
    }
}
