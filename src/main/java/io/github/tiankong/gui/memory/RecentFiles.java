package io.github.tiankong.gui.memory;

import io.github.tiankong.problem.OutputException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of what was opened last, newest first, at most {@value #LIMIT}, kept between starts.
 *
 * <p>One line each: the moment, a tab, the file as URI, which survives every letter a file name may have.
 */
public final class RecentFiles {
    static final int LIMIT = 10;

    private final KeptLines lines;

    /**
     * Nothing is read or written yet.
     *
     * @param folder the user's folder; it need not exist yet
     */
    public RecentFiles(Path folder) {
        this.lines = new KeptLines(folder, "recent.txt", "tiankong-recent 1");
    }

    public List<RecentFile> read() {
        return lines.read().stream()
                .map(RecentFiles::parse)
                .flatMap(Optional::stream)
                .limit(LIMIT)
                .toList();
    }

    /** Puts a file at the top and returns the new list. */
    public List<RecentFile> add(RecentFile file) throws OutputException {
        List<RecentFile> files = new ArrayList<>();
        files.add(file);
        files.addAll(without(file.path()));
        return write(files.subList(0, Math.min(LIMIT, files.size())));
    }

    /** Takes a file off the list and returns the new list; the file itself stays. */
    public List<RecentFile> remove(Path path) throws OutputException {
        return write(without(path));
    }

    private List<RecentFile> without(Path path) {
        return read().stream().filter(file -> !file.path().equals(path)).toList();
    }

    private List<RecentFile> write(List<RecentFile> files) throws OutputException {
        lines.write(files.stream().map(RecentFiles::format).toList());
        return List.copyOf(files);
    }

    private static String format(RecentFile file) {
        return file.openedAt() + "\t" + file.path().toUri().toASCIIString();
    }

    /** A line somebody has damaged is passed over, the others stay. */
    private static Optional<RecentFile> parse(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(URI.create(line.substring(tab + 1)));
            return Optional.of(new RecentFile(path, Instant.parse(line.substring(0, tab))));
        } catch (IllegalArgumentException | DateTimeParseException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
