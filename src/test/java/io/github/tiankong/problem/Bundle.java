package io.github.tiankong.problem;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of sentences as a test sees it, and the strings of the code that name them. */
public record Bundle(Path file, Map<String, String> sentences, List<String> keysTwice) {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/tiankong");
    private static final Path SOURCES = Path.of("src/main/java/io/github/tiankong");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9]++)\\}");

    public static Bundle read(String name) {
        Path file = RESOURCES.resolve(name);
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (!seen.add((String) key)) {
                    twice.add((String) key);
                }
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return new Bundle(file, sentences, List.copyOf(twice));
    }

    public Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    /** What each sentence quotes: the numbers of its arguments. */
    public Map<String, Set<String>> arguments() {
        Map<String, Set<String>> arguments = new TreeMap<>();
        sentences.forEach((key, sentence) -> arguments.put(key, all(ARGUMENT, sentence)));
        return arguments;
    }

    /** The first group of a pattern wherever it is found in the main code; {@code in} is a package, empty for all. */
    public static Set<String> inCode(String in, Pattern pattern) {
        return inCode(in, pattern, UnaryOperator.identity());
    }

    static Set<String> inCode(String in, Pattern pattern, UnaryOperator<String> change) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(in))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                found.addAll(all(pattern, change.apply(Files.readString(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
