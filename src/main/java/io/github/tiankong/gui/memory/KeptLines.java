package io.github.tiankong.gui.memory;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A small text file whose first line names its kind and version.
 *
 * <p>It is written whole or not at all. What cannot be read, or is of another version, reads as empty: the window must
 * start whatever lies there.
 */
final class KeptLines {
    private final Path file;
    private final String header;

    KeptLines(Path file, String header) {
        this.file = file;
        this.header = header;
    }

    List<String> read() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            boolean ours = !lines.isEmpty() && lines.get(0).equals(header);
            return ours ? List.copyOf(lines.subList(1, lines.size())) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    void write(List<String> lines) throws OutputException {
        List<String> all = new ArrayList<>();
        all.add(header);
        all.addAll(lines);
        try {
            replace(all);
        } catch (IOException e) {
            throw new OutputException(Problem.warning("window-not-remembered", Location.ofFile(file.toString())), e);
        }
    }

    private void replace(List<String> lines) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, "kept", ".tmp");
        try {
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
