package io.github.tiankong.gui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key stands in both languages, every key is used, every key used is there. */
class BundleTest {
    private static final Path BUNDLES = Path.of("src/main/resources/io/github/tiankong/gui");
    private static final Path SOURCES = Path.of("src/main/java/io/github/tiankong/gui");
    /** A string in the code that has the shape of a key. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]++\\.[a-z]++\\.[a-z]++)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys(true)).isEqualTo(keys(false));
    }

    @Test
    void codeAndBundlesHaveTheSameKeys() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        used.removeAll(Set.of("java.awt.headless", "os.name", "user.home"));
        assertThat(used).isEqualTo(keys(false));
    }

    @Test
    void keysStandInTheBundleTheirFirstWordNames() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(BundleTest::isBundle).toList()) {
                String place = file.getFileName().toString().replaceFirst("(_en)?\\.properties$", "");
                assertThat(load(file).stringPropertyNames()).allMatch(key -> key.startsWith(place + "."));
            }
        }
    }

    private static Set<String> keys(boolean english) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(BundleTest::isBundle).toList()) {
                if (file.toString().endsWith("_en.properties") == english) {
                    keys.addAll(load(file).stringPropertyNames());
                }
            }
        }
        return keys;
    }

    private static boolean isBundle(Path path) {
        return path.toString().endsWith(".properties");
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
