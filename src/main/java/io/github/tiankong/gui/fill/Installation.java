package io.github.tiankong.gui.fill;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where this program lies.
 *
 * @param jar the program's jar; empty while it runs from classes
 * @param workingFolder absolute
 */
public record Installation(Optional<Path> jar, Path workingFolder) {
    private static final String TEMPLATES = "templates";

    public static Installation ofThisProcess() {
        return new Installation(ownJar(), Path.of("").toAbsolutePath());
    }

    /** The folders templates are looked for in, best first; they may not exist. */
    public List<Path> templateFolders() {
        Stream<Path> besideJar = jar.map(Path::getParent).stream()
                .flatMap(folder -> Stream.of(folder.resolve(TEMPLATES), folder.resolveSibling(TEMPLATES)));
        return Stream.concat(Stream.of(workingFolder.resolve(TEMPLATES)), besideJar)
                .map(Path::normalize)
                .distinct()
                .toList();
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
