package io.github.tiankong.slot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Words with what each stands for: a table beside this class, one word a line, a tab, its meaning; {@code #} begins a
 * comment. A look-up takes the longest word and costs the length of the longest one at most. Immutable.
 */
final class Glossary {
    private final Map<String, String> meanings = new HashMap<>();
    /** First and last characters of the words: most places are passed over by a look at these alone. */
    private final BitSet firsts = new BitSet();

    private final BitSet lasts = new BitSet();
    private int longest;

    private Glossary() {}

    static Glossary read(String name) {
        Glossary glossary = new Glossary();
        try (InputStream in = Glossary.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                glossary.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
        return glossary;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", 2);
        meanings.put(cells[0], cells.length < 2 ? "" : cells[1]);
        firsts.set(cells[0].charAt(0));
        lasts.set(cells[0].charAt(cells[0].length() - 1));
        longest = Math.max(longest, cells[0].length());
    }

    /** The longest word that begins at {@code position}, or the empty string. */
    String startingAt(String text, int position) {
        if (position >= text.length() || !firsts.get(text.charAt(position))) {
            return "";
        }
        for (int length = Math.min(longest, text.length() - position); length > 0; length--) {
            String candidate = text.substring(position, position + length);
            if (meanings.containsKey(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    /** The longest word the text ends with, or the empty string. */
    String ending(String text) {
        if (text.isEmpty() || !lasts.get(text.charAt(text.length() - 1))) {
            return "";
        }
        for (int length = Math.min(longest, text.length()); length > 0; length--) {
            String candidate = text.substring(text.length() - length);
            if (meanings.containsKey(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    /** The first word that occurs in the text, or the empty string. */
    String firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            String word = startingAt(text, i);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    /** The last word that occurs in the text, or the empty string. */
    String lastIn(String text) {
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
    String meaning(String word) {
        return meanings.getOrDefault(word, "");
    }

    /** The text with each word replaced by what it stands for. */
    String translate(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            String word = startingAt(text, i);
            out.append(word.isEmpty() ? text.substring(i, i + 1) : meaning(word));
            i += Math.max(1, word.length());
        }
        return out.toString();
    }
}
