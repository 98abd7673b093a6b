package io.github.tiankong.typing;

import io.github.tiankong.figure.WordTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table {@code numbers.txt}: words around a printed number, by section. */
final class NumberWords {
    private static final Map<String, WordTable> SECTIONS = read();

    private NumberWords() {}

    /** The words of a section; the section must exist. */
    static WordTable section(String name) {
        WordTable table = SECTIONS.get(name);
        if (table == null) {
            throw new IllegalArgumentException("numbers.txt has no section " + name);
        }
        return table;
    }

    private static Map<String, WordTable> read() {
        Map<String, List<String>> words = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = words.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
            } else {
                current.addAll(List.of(line.split(" ", -1)));
            }
        }
        Map<String, WordTable> sections = new HashMap<>();
        words.forEach((name, list) -> sections.put(name, WordTable.of(list)));
        return sections;
    }

    private static List<String> lines() {
        try (InputStream stream = NumberWords.class.getResourceAsStream("numbers.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource numbers.txt", e);
        }
    }
}
