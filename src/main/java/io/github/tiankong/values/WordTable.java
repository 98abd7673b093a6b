package io.github.tiankong.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The word tables beside this class: property files in UTF-8. */
final class WordTable {
    private WordTable() {}

    static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in = WordTable.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
