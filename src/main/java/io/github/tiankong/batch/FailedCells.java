package io.github.tiankong.batch;

import io.github.tiankong.sheet.Row;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a failed row as they are written: those of the input. Where a row's number is part of names, a column more
 * says the one it had; pictures are named as seen from where the table of failed rows lies.
 */
final class FailedCells {
    private final DocumentMaker maker;
    private final NamePlan plan;
    private final Path folder;
    private final int headingRow;
    private final int column;
    private final boolean hasColumn;
    private final boolean isNumbered;

    /** @param file the table of failed rows */
    FailedCells(DocumentMaker maker, NamePlan plan, Path file) {
        this.maker = maker;
        this.plan = plan;
        this.folder = real(file.toAbsolutePath().getParent());
        this.headingRow = maker.recipe().head().rowNumber();
        int earlier = EarlierRow.column(maker.recipe().head());
        this.hasColumn = earlier >= 0;
        this.column = earlier < 0 ? maker.recipe().head().names().size() : earlier;
        this.isNumbered =
                hasColumn || maker.pattern().usesNumber() || !plan.numbers().isEmpty();
    }

    /** A row above the documents. */
    List<String> ofHead(Row row) {
        return row.number() == headingRow ? numbered(row.spacedCells(), EarlierRow.HEADING) : row.spacedCells();
    }

    List<String> of(Row row) {
        List<String> cells = new ArrayList<>(row.spacedCells());
        for (int picture : maker.pictureColumns()) {
            if (!row.cell(picture).isBlank()) {
                cells.set(picture, fromHere(row.cell(picture)));
            }
        }
        return numbered(cells, new EarlierRow(maker.earlier(row).number(), plan.number(row.number())).toString());
    }

    private List<String> numbered(List<String> cells, String text) {
        if (!isNumbered) {
            return cells;
        }
        List<String> all = new ArrayList<>(cells);
        while (all.size() < column) {
            all.add("");
        }
        if (hasColumn && all.size() > column) {
            all.set(column, text);
        } else {
            all.add(column, text);
        }
        return all;
    }

    private String fromHere(String picture) {
        try {
            Path table = real(Path.of(maker.recipe().table()).toAbsolutePath().getParent());
            if (Path.of(picture).isAbsolute() || table.equals(folder)) {
                return picture;
            }
            Path file = table.resolve(picture).normalize();
            boolean sameRoot = file.getRoot().equals(folder.getRoot());
            return (sameRoot ? folder.relativize(file) : file).toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return picture;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.normalize();
        }
    }
}
