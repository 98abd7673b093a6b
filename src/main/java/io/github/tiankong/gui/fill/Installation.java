package io.github.tiankong.gui.fill;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where this program lies and how it is called from a terminal.
 *
 * @param jar the program's jar; empty while it runs from classes
 * @param workingFolder absolute
 * @param windows whether commands are typed into a Windows prompt
 */
public record Installation(Optional<Path> jar, Path workingFolder, boolean windows) {
    private static final String TEMPLATES = "templates";

    public static Installation ofThisProcess() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new Installation(ownJar(), Path.of("").toAbsolutePath(), windows);
    }

    /** The folders templates are looked for in, best first; they may not exist. */
    List<Path> templateFolders() {
        Stream<Path> besideJar = jar.map(Path::getParent).stream()
                .flatMap(folder -> Stream.of(folder.resolve(TEMPLATES), folder.resolveSibling(TEMPLATES)));
        return Stream.concat(Stream.of(workingFolder.resolve(TEMPLATES)), besideJar)
                .map(Path::normalize)
                .distinct()
                .toList();
    }

    /** A command line that can be pasted into a terminal whatever its folder. */
    String command(String... words) {
        String program = jar.map(Path::toString).orElse("target/tiankong.jar");
        return Stream.concat(Stream.of("java", "-jar", program), Stream.of(words))
                .map(this::quote)
                .reduce((line, word) -> line + " " + word)
                .orElseThrow();
    }

    private String quote(String word) {
        if (!word.isEmpty() && word.chars().allMatch(this::isPlain)) {
            return word;
        }
        return windows ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }

    private boolean isPlain(int letter) {
        return Character.isLetterOrDigit(letter) || "-_./:=+".indexOf(letter) >= 0 || (windows && letter == '\\');
    }

    private static Optional<Path> ownJar() {
        CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
