package io.github.tiankong.gui.memory;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A small text file whose first line names its kind and version.
 *
 * <p>It is written whole or not at all. What cannot be read, or is of another version, reads as empty: the window must
 * start whatever lies there.
 */
public final class KeptLines {
    private final Path folder;
    private final String fileName;
    private final String header;
    private final String olderHeader;
    private final UnaryOperator<String> fromOlder;

    KeptLines(Path folder, String fileName, String header) {
        this(folder, fileName, header, header, UnaryOperator.identity());
    }

    /**
     * @param olderHeader that of an earlier version, which is read and never written
     * @param fromOlder makes a line of this version of one of the earlier
     */
    public KeptLines(Path folder, String fileName, String header, String olderHeader, UnaryOperator<String> fromOlder) {
        this.folder = folder;
        this.fileName = fileName;
        this.header = header;
        this.olderHeader = olderHeader;
        this.fromOlder = fromOlder;
    }

    public List<String> read() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(fileName), StandardCharsets.UTF_8);
            String first = lines.isEmpty() ? "" : lines.get(0);
            if (first.equals(header)) {
                return List.copyOf(lines.subList(1, lines.size()));
            }
            return first.equals(olderHeader)
                    ? lines.stream().skip(1).map(fromOlder).toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    public void write(List<String> lines) throws OutputException {
        Path file = folder.resolve(fileName);
        String text = header + "\n" + String.join("\n", lines) + "\n";
        try {
            WholeFile.makeFolder(folder);
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (OutputException e) {
            throw new OutputException(Problem.warning("window-not-remembered", Location.ofFile(file.toString())), e);
        }
    }
}
