package io.github.tiankong.batch;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.form.TableFile;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.sheet.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows without a document as a table of their own, laid out as the input was, to be corrected and run again. It is
 * begun with the first of them.
 */
public final class FailedRows implements RowListener {
    private final DocumentMaker maker;
    private final NamePlan plan;
    private final Path wanted;
    private Optional<TableFile> table = Optional.empty();
    private Path file;
    private FailedCells cells;

    /** @param wanted where to write it; a file that stands there stays, and this one gets a number */
    public FailedRows(DocumentMaker maker, NamePlan plan, Path wanted) {
        this.maker = maker;
        this.plan = plan;
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
        table.get().add(new Row(row.number(), cells.of(row), row.decimals(), Map.of()));
    }

    private TableFile open() throws OutputException {
        for (int i = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); i++) {
            file = numbered(i);
        }
        cells = new FailedCells(maker, plan, file);
        List<Row> above = maker.recipe().head().above();
        TableFile opened = open(cells.ofHead(above.get(0)));
        for (Row row : above.subList(1, above.size())) {
            opened.add(cells.ofHead(row));
        }
        return opened;
    }

    private static boolean beginsWith(Path whole, Path part) throws IOException {
        long differsAt = Files.mismatch(part, whole);
        return differsAt < 0 || differsAt == Files.size(part);
    }

    private TableFile open(List<String> headings) throws OutputException {
        String sheet = maker.recipe().head().sheet();
        return sheet.isEmpty() ? TableFile.open(headings, file) : TableFile.open(headings, file, sheet);
    }

    private Path numbered(int number) {
        String name = InputFile.name(wanted);
        String stem = InputFile.stem(name);
        return number == 1 ? wanted : wanted.resolveSibling(stem + "（" + number + "）" + name.substring(stem.length()));
    }

    /** Where the table lies; empty if no row failed. */
    public Optional<Path> file() {
        return table.map(t -> file);
    }

    @Override
    public void finish() throws OutputException {
        if (table.isPresent()) {
            table.get().commit();
            replaceEarlier();
        }
    }

    /** One that nobody has corrected since an earlier part of the run gives way to this one, which has all its rows. */
    private void replaceEarlier() throws OutputException {
        try {
            for (int i = 1; !numbered(i).equals(file); i++) {
                Path earlier = numbered(i);
                if (Files.isRegularFile(earlier, LinkOption.NOFOLLOW_LINKS) && beginsWith(file, earlier)) {
                    Files.move(file, earlier, StandardCopyOption.REPLACE_EXISTING);
                    file = earlier;
                    return;
                }
            }
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    @Override
    public void close() {
        table.ifPresent(TableFile::close);
    }
}
