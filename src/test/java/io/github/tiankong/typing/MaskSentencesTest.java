package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences with their masks marked as {@code ⟦mask|type|unit|decimals⟧}; decimals {@code ?} are not compared. A file is
 * one draft, but in those named in {@link #SINGLE_LINES} each line is.
 */
class MaskSentencesTest {
    private static final Set<String> SINGLE_LINES =
            Set.of("ratios", "alone", "negatives", "genres", "negatives-more", "tricky");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lower-x",
                "capital-XX",
                "single-X",
                "cross",
                "stars",
                "blanks",
                "labels",
                "half",
                "half-blanks",
                "capital-N",
                "ratios",
                "pasted-wide",
                "pasted-blanks",
                "pasted-tabs",
                "pasted-spaces",
                "some",
                "shapes",
                "mixed-negatives",
                "negatives",
                "alone",
                "field",
                "genres",
                "negatives-more",
                "tricky"
            })
    void readsTheMarkedMasks(String name) throws IOException {
        List<String> expected = lines(name);
        List<List<String>> drafts =
                SINGLE_LINES.contains(name) ? expected.stream().map(List::of).toList() : List.of(expected);
        List<String> actual = new ArrayList<>();
        for (List<String> draft : drafts) {
            actual.addAll(marked(draft));
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream stream = MaskSentencesTest.class.getResourceAsStream("masks/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** The texts with what was found marked in the same way. */
    private static List<String> marked(List<String> expected) {
        Draft draft = Draft.ofLines(
                "sentences.txt",
                expected.stream()
                        .map(line -> line.replaceAll("⟦([^|⟧]*+)[^⟧]*+⟧", "$1"))
                        .toList());
        List<TypedFigure> found = MaskReader.read(draft);
        List<String> marked = new ArrayList<>();
        for (int index = 0; index < expected.size(); index++) {
            int line = index;
            List<TypedFigure> here =
                    found.stream().filter(mask -> mask.paragraphIndex() == line).toList();
            marked.add(marked(draft.paragraphs().get(index).text(), here, expected.get(index)));
        }
        return marked;
    }

    private static String marked(String text, List<TypedFigure> masks, String expected) {
        Set<String> loose = Pattern.compile("⟦([^⟧]*?)\\|\\?⟧")
                .matcher(expected)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (TypedFigure mask : masks) {
            marked.append(text, end, mask.figure().start());
            String told = mask.figure().text() + "|" + mask.type().code() + "|"
                    + mask.figure().unit().text();
            String decimals = mask.figure().decimals().isPresent()
                    ? Integer.toString(mask.figure().decimals().getAsInt())
                    : "";
            marked.append("⟦" + told + "|" + (loose.contains(told) ? "?" : decimals) + "⟧");
            end = mask.figure().end();
        }
        return marked.append(text.substring(end)).toString();
    }
}
