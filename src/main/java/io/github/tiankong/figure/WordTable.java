package io.github.tiankong.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of the language, looked up where they begin or end in a text. Immutable.
 *
 * <p>The tables are resources beside the class that uses them: words parted by spaces, {@code #} begins a comment line,
 * which also names the source.
 */
public final class WordTable {
    private final Collection<String> words;
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    /** Made when a word is first looked for by its end, which of most tables it never is. */
    private volatile Map<Character, List<String>> byLast;
    /** First and last characters of the words: most places of a text are passed over by a look at these alone. */
    private final BitSet firsts = new BitSet();

    private final BitSet lasts = new BitSet();

    private WordTable(Collection<String> words) {
        this.words = List.copyOf(words);
        for (String word : this.words) {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
            add(byFirst, word.charAt(0), word);
        }
    }

    /** The longest match comes first, so that 个百分点 is not read as 个. */
    private static void add(Map<Character, List<String>> index, char sign, String word) {
        List<String> alike = index.computeIfAbsent(sign, key -> new ArrayList<>());
        int at = alike.size();
        while (at > 0 && alike.get(at - 1).length() < word.length()) {
            at--;
        }
        alike.add(at, word);
    }

    private Map<Character, List<String>> byLast() {
        Map<Character, List<String>> index = byLast;
        if (index == null) {
            index = new HashMap<>();
            for (String word : words) {
                add(index, word.charAt(word.length() - 1), word);
            }
            byLast = index;
        }
        return index;
    }

    /** A table of these words; none may be empty. */
    public static WordTable of(Collection<String> words) {
        return new WordTable(words);
    }

    /** The table in a UTF-8 resource beside {@code owner}. */
    public static WordTable read(Class<?> owner, String name) {
        List<String> words = new ArrayList<>();
        for (String line : lines(owner, name)) {
            for (String word : line.split(" ", -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return new WordTable(words);
    }

    /** The lines of a table resource, without comments and empty lines. */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }

    /** The longest word that begins at {@code position}, or the empty string. */
    public String startingAt(CharSequence text, int position) {
        if (position < 0 || position >= text.length() || !firsts.get(text.charAt(position))) {
            return "";
        }
        for (String word : byFirst.getOrDefault(text.charAt(position), List.of())) {
            if (matches(word, text, position)) {
                return word;
            }
        }
        return "";
    }

    /** The longest word that ends just before {@code position}, or the empty string. */
    public String endingAt(CharSequence text, int position) {
        if (position <= 0 || position > text.length() || !lasts.get(text.charAt(position - 1))) {
            return "";
        }
        for (String word : byLast().getOrDefault(text.charAt(position - 1), List.of())) {
            if (matches(word, text, position - word.length())) {
                return word;
            }
        }
        return "";
    }

    private static boolean matches(String word, CharSequence text, int position) {
        if (position < 0 || position + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(position + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
