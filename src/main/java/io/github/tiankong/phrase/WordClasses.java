package io.github.tiankong.phrase;

import io.github.tiankong.figure.WordTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The small word classes, rows of {@code word-classes.tsv}: a name, a tab, words parted by spaces, a tab, what the class is
 * and its source.
 */
final class WordClasses {
    private static final Map<String, WordTable> BY_NAME =
            rows().stream().collect(Collectors.toUnmodifiableMap(Row::name, row -> WordTable.of(row.words())));

    private WordClasses() {}

    /** One class as the table states it. */
    record Row(String name, List<String> words, String comment) {}

    /** The rows of the table in its order. */
    static List<Row> rows() {
        return WordTable.lines(WordClasses.class, "word-classes.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], List.of(cells[1].split(" ", -1)), cells[2]))
                .toList();
    }

    static WordTable named(String name) {
        WordTable words = BY_NAME.get(name);
        if (words == null) {
            throw new IllegalArgumentException("word-classes.tsv has no class " + name);
        }
        return words;
    }
}
