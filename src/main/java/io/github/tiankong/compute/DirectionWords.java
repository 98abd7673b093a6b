package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionWord.Kind;
import io.github.tiankong.figure.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table {@code direction-words.tsv}: the words that carry the sign of a figure, and their opposites. */
final class DirectionWords {
    static final Set<Kind> BEFORE = EnumSet.complementOf(EnumSet.of(Kind.OBJECT));
    static final Set<Kind> AFTER = EnumSet.of(Kind.VERB, Kind.NOUN);
    static final Set<Kind> OBJECT = EnumSet.of(Kind.OBJECT);

    private static final DirectionWords TABLE = new DirectionWords();

    private final Map<String, List<DirectionWord>> byText = new HashMap<>();
    private final WordTable words;

    private DirectionWords() {
        for (String line : WordTable.lines(DirectionWords.class, "direction-words.tsv")) {
            String[] row = line.split("\t", -1);
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            add(new DirectionWord(row[1], row[2], true, kind));
            add(new DirectionWord(row[2], row[1], false, kind));
        }
        List<String> all = new ArrayList<>(byText.keySet());
        all.addAll(DirectionContext.STIFF);
        all.addAll(DirectionContext.NEUTRAL);
        words = WordTable.of(all);
    }

    private void add(DirectionWord word) {
        byText.computeIfAbsent(word.word(), w -> new ArrayList<>()).add(word);
    }

    /** The longest word that ends at a position. */
    static Optional<DirectionWord> endingAt(String text, int position, Set<Kind> kinds, boolean points) {
        return TABLE.of(TABLE.words.endingAt(text, position), kinds, points);
    }

    /** The longest word that begins at a position. */
    static Optional<DirectionWord> startingAt(String text, int position, Set<Kind> kinds, boolean points) {
        return TABLE.of(TABLE.words.startingAt(text, position), kinds, points);
    }

    /** The longest word that ends at a position, one of no direction too, or the empty string. */
    static String anyEndingAt(String text, int position) {
        return TABLE.words.endingAt(text, position);
    }

    /** The same for one that begins there. */
    static String anyStartingAt(String text, int position) {
        return TABLE.words.startingAt(text, position);
    }

    /** The first row of a word; empty for one of no direction, or without an opposite. */
    static Optional<DirectionWord> known(String word) {
        return TABLE.byText.getOrDefault(word, List.of()).stream().findFirst();
    }

    private Optional<DirectionWord> of(String text, Set<Kind> kinds, boolean points) {
        return byText.getOrDefault(text, List.of()).stream()
                .filter(w -> kinds.contains(w.kind()) && (points || w.kind() != Kind.POINTS))
                .findFirst();
    }
}
