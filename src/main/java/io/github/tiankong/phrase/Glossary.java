package io.github.tiankong.phrase;

import io.github.tiankong.figure.WordTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words with what each stands for: a table beside this class, one word a line, a tab, its meaning; {@code #} begins a
 * comment. A look-up takes the longest word and costs the length of the longest one at most. Immutable.
 */
public final class Glossary {
    private final Map<String, String> meanings = new HashMap<>();
    private WordTable words = WordTable.of(List.of());
    private int longest;

    private Glossary() {}

    public static Glossary read(String name) {
        Glossary glossary = new Glossary();
        try (InputStream in = Glossary.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                glossary.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
        glossary.words = WordTable.of(glossary.meanings.keySet());
        return glossary;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", 2);
        meanings.put(cells[0], cells.length < 2 ? "" : cells[1]);
        longest = Math.max(longest, cells[0].length());
    }

    /** The longest word that begins at {@code position}, or the empty string. */
    public String startingAt(String text, int position) {
        return words.startingAt(text, position);
    }

    /** The longest word the text ends with, or the empty string. */
    public String ending(String text) {
        return words.endingAt(text, text.length());
    }

    /** The first word that occurs in the text, or the empty string. */
    public String firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            String word = startingAt(text, i);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    /** The last word that occurs in the text, or the empty string. */
    public String lastIn(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            String word = startingAt(text, i);
            if (!word.isEmpty()) {
                return longerFromLeft(text, i, word);
            }
        }
        return "";
    }

    /** A longer word may end where this one does: 位列, not 列. */
    private String longerFromLeft(String text, int at, String word) {
        for (int i = Math.max(0, at - longest + word.length()); i < at; i++) {
            String longer = startingAt(text, i);
            if (i + longer.length() == at + word.length()) {
                return longer;
            }
        }
        return word;
    }

    /** What the word stands for, or the empty string. */
    public String meaning(String word) {
        return meanings.getOrDefault(word, "");
    }

    /** The text with each word replaced by what it stands for. */
    public String translate(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            String word = startingAt(text, i);
            if (word.isEmpty()) {
                out.append(text.charAt(i));
            } else {
                out.append(meaning(word));
            }
            i += Math.max(1, word.length());
        }
        return out.toString();
    }
}
