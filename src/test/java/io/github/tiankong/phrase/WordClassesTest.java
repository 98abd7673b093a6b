package io.github.tiankong.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.WordClasses.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordClassesTest {
    private static final int MOST_WORDS = 25;
    private static final Path SOURCES = Path.of("src/main/java/io/github/tiankong");

    static List<Row> rows() {
        return WordClasses.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsEachWordOfItsRowWholeAndAlone(Row row) {
        WordTable words = Lexicon.wordClass(row.name());
        assertThat(row.words()).allSatisfy(word -> {
            assertThat(Lexicon.holds(words, word)).as(word).isTrue();
            assertThat(words.endingAt(word, word.length())).isEqualTo(word);
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holdsEachWordOnceAndIsSmall(Row row) {
        assertThat(row.words()).doesNotHaveDuplicates().hasSizeBetween(1, MOST_WORDS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatItIsAndWhereFrom(Row row) {
        assertThat(row.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(row.comment()).matches(".+ Source: .+\\.");
    }

    @Test
    void haveNamesOfTheirOwnAndDifferentWords() {
        assertThat(rows()).extracting(Row::name).doesNotHaveDuplicates();
        assertThat(rows())
                .extracting(row -> row.words().stream().sorted().toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void areAllAskedForByARule() throws IOException {
        assumeTrue(Files.isDirectory(SOURCES), "the sources are read from the root of the project");
        StringBuilder code = new StringBuilder();
        for (Path source : sources()) {
            code.append(Files.readString(source));
        }
        assertThat(rows()).allSatisfy(row -> assertThat(code).contains("wordClass(\"" + row.name() + "\")"));
    }

    @Test
    void refuseANameTheTableDoesNotHold() {
        assertThatThrownBy(() -> Lexicon.wordClass("no-such-class"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("word-classes.tsv has no class no-such-class");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
