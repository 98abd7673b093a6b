package io.github.tiankong.cli;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files and folders a run was told to write. */
final class BatchPaths {
    private final BatchOptions options;
    private final Map<String, Path> paths = new LinkedHashMap<>();

    BatchPaths(BatchOptions options) {
        this.options = options;
        add("--output", options.output);
        add("--merge", options.merged);
        add("--report", options.report);
        add("--audit", options.audit);
    }

    private void add(String option, Path path) {
        if (path != null) {
            paths.put(option, path);
        }
    }

    List<Path> all() {
        return List.copyOf(paths.values());
    }

    /** Two options that name one file: {@code outputs-same}. */
    Optional<Problem> clash() {
        Map<Path, String> seen = new LinkedHashMap<>();
        for (Map.Entry<String, Path> path : paths.entrySet()) {
            String other = seen.putIfAbsent(place(path.getValue()), path.getKey());
            if (other != null) {
                return Optional.of(Problem.error("outputs-same", Location.NOWHERE, other, path.getKey()));
            }
        }
        return Optional.empty();
    }

    /** The names of files that lie in the folder of the documents. */
    List<String> besideDocuments() {
        if (!options.toFolder()) {
            return List.of();
        }
        Path folder = place(options.output);
        return paths.values().stream()
                .filter(path ->
                        path != options.output && folder.equals(place(path).getParent()))
                .map(path -> path.getFileName().toString())
                .toList();
    }

    /** Where a path leads; upper and lower case of its name are one, as Windows and macOS have it. */
    private static Path place(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return real(absolute);
        }
        Path folder = absolute.getParent();
        String name = absolute.getFileName().toString().toLowerCase(Locale.ROOT);
        return folder == null ? absolute : real(folder).resolve(name);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
