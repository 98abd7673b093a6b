package io.github.tiankong.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Tables of the language that lie beside the class that uses them: UTF-8, {@code #} begins a comment line. */
public final class Resource {
    private Resource() {}

    /** The lines, without comments and empty ones. */
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

    /** A property file, which Java itself would read as Latin-1. */
    public static Properties properties(Class<?> owner, String name) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }
}
