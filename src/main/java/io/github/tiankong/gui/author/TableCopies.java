package io.github.tiankong.gui.author;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies of a template's tables as they are, before they are written anew without the rows that could not be read. */
final class TableCopies {
    private static final List<String> TABLES = List.of("slots", "checks");

    private TableCopies() {}

    static void keep(Path folder) throws OutputException {
        for (String table : TABLES) {
            Path file = folder.resolve(table + ".csv");
            if (Files.exists(file)) {
                WholeFile.write(folder.resolve(table + ".bak.csv"), read(file));
            }
        }
    }

    private static byte[] read(Path file) throws OutputException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw WholeFile.refusal("output-failed", file);
        }
    }
}
