package io.github.tiankong.form;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.SheetSource;
import io.github.tiankong.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A table this program wrote before: it may be written anew, other files may not. It is told by its headings. */
public final class EarlierTable {
    private EarlierTable() {}

    /**
     * Refuses to write in place of a file that is not such a table.
     *
     * @param headings those of such tables, in every language
     * @throws OutputException {@code output-stands}
     */
    public static void requireNoOther(Path file, List<List<String>> headings) throws OutputException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file) && !isOne(file, headings)) {
            throw WholeFile.refusal("output-stands", file);
        }
    }

    private static boolean isOne(Path file, List<List<String>> headings) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && (Files.size(file) == 0 || headings.contains(firstRow(file)));
        } catch (IOException | InputException e) {
            return false;
        }
    }

    private static List<String> firstRow(Path file) throws IOException, InputException {
        try (SheetSource sheets = Workbooks.open(file, Hidden.READ)) {
            Optional<Row> first = sheets.nextSheet() ? sheets.nextRow() : Optional.empty();
            return first.map(Row::cells).orElse(List.of());
        }
    }
}
