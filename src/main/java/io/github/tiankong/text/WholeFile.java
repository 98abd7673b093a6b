package io.github.tiankong.text;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, which then takes the file's place in one
 * step.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Writes {@code file}, replacing it if it is there; {@code output-unwritable} if that cannot be done. */
    public static void write(Path file, Content content) throws OutputException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path temporary = Files.createTempFile(folder, ".tk", ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(temporary)) {
                    content.writeTo(out);
                }
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            Location location = Location.ofFile(String.valueOf(file.getFileName()));
            throw new OutputException(Problem.error("output-unwritable", location), e);
        }
    }

    /** What stands in the file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
