package io.github.tiankong.batch;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.form.TableFile;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.values.TableHead;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The rows without a document as a table of their own, laid out as the input was, to be corrected and run again. It is
 * begun with the first of them.
 */
public final class FailedRows implements RowListener {
    private final TableHead head;
    private final Path wanted;
    private Optional<TableFile> table = Optional.empty();
    private Path file;

    /** @param wanted where to write it; a file that stands there stays, and this one gets a number */
    public FailedRows(TableHead head, Path wanted) {
        this.head = head;
        this.wanted = wanted;
        this.file = wanted;
    }

    @Override
    public void settled(Row row, RowOutcome outcome) throws OutputException {
        if (outcome.status() != RowStatus.FAILED) {
            return;
        }
        if (table.isEmpty()) {
            table = Optional.of(open());
        }
        table.get().add(row.cells());
    }

    private TableFile open() throws OutputException {
        String name = InputFile.name(wanted);
        String stem = InputFile.stem(name);
        for (int i = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); i++) {
            file = wanted.resolveSibling(stem + "（" + i + "）" + name.substring(stem.length()));
        }
        List<Row> above = head.above();
        TableFile opened = TableFile.open(above.get(0).cells(), file);
        for (Row row : above.subList(1, above.size())) {
            opened.add(row.cells());
        }
        return opened;
    }

    /** Where the table lies; empty if no row failed. */
    public Optional<Path> file() {
        return table.map(t -> file);
    }

    @Override
    public void finish() throws OutputException {
        if (table.isPresent()) {
            table.get().commit();
        }
    }

    @Override
    public void close() {
        table.ifPresent(TableFile::close);
    }
}
