package io.github.tiankong.slot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A table of words kept beside the classes: one word a line, after a tab what it stands for, {@code #} before a comment.
 * Look-ups take the longest word and cost the length of the longest one at most.
 */
final class WordTable {
    private final Map<String, String> words = new HashMap<>();
    private int longest;

    private WordTable() {}

    static WordTable read(String name) {
        WordTable table = new WordTable();
        try (InputStream in = WordTable.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                table.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return table;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int tab = line.indexOf('\t');
        String word = tab < 0 ? line : line.substring(0, tab);
        words.put(word, tab < 0 ? "" : line.substring(tab + 1));
        longest = Math.max(longest, word.length());
    }

    /** The longest word that stands at {@code from}, empty if none does. */
    String wordAt(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            String candidate = text.substring(from, from + length);
            if (words.containsKey(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    /** The longest word the text ends with, empty if none does. */
    String wordBefore(String text) {
        for (int length = Math.min(longest, text.length()); length > 0; length--) {
            String candidate = text.substring(text.length() - length);
            if (words.containsKey(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    /** Where the first word of the table begins in the text, -1 if there is none. */
    int firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!wordAt(text, i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    boolean contains(String word) {
        return words.containsKey(word);
    }

    /** What the word stands for, empty for a word that is not in the table. */
    String meaning(String word) {
        return words.getOrDefault(word, "");
    }

    /** The text with each word of the table replaced by what it stands for. */
    String replaceIn(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            String word = wordAt(text, i);
            if (word.isEmpty()) {
                out.append(text.charAt(i++));
            } else {
                out.append(meaning(word));
                i += word.length();
            }
        }
        return out.toString();
    }
}
