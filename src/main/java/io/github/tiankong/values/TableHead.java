package io.github.tiankong.values;

import io.github.tiankong.problem.Location;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands above the rows of a table with a row a document: all that is needed to read a row elsewhere.
 *
 * @param file the table's file
 * @param sheet its sheet, empty for CSV
 * @param rowNumber the lowest row of the headings, from 1
 * @param names the name of each column, empty where it has none
 * @param units the unit each heading tells
 * @param above the rows down to the headings as they stand there, titles and unit lines among them
 * @param samples for each column the first cell below its heading that holds something, else empty
 */
public record TableHead(
        String file,
        String sheet,
        int rowNumber,
        List<String> names,
        List<String> units,
        List<Row> above,
        List<String> samples)
        implements Serializable {

    public TableHead {
        names = List.copyOf(names);
        units = List.copyOf(units);
        above = List.copyOf(above);
        samples = List.copyOf(samples);
    }

    static TableHead of(String file, String sheet, Heading heading, List<Row> rows) {
        List<Row> above =
                rows.stream().filter(r -> r.number() <= heading.rowNumber()).toList();
        List<Row> below =
                rows.stream().filter(r -> r.number() > heading.rowNumber()).toList();
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < heading.names().size(); i++) {
            int column = i;
            samples.add(below.stream()
                    .map(r -> r.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse(""));
        }
        return new TableHead(file, sheet, heading.rowNumber(), heading.names(), heading.units(), above, samples);
    }

    /** What the cells of the lowest row of the headings say by themselves. */
    public List<String> lowest() {
        return above.isEmpty() ? List.of() : above.get(above.size() - 1).cells();
    }

    /** The lowest row of the headings. */
    public Location location() {
        return Location.ofRow(file, sheet, rowNumber);
    }

    Heading heading() {
        return new Heading(rowNumber, names, units);
    }

    /** The table with no more of it than stands above the rows. */
    Table place() {
        return new Table(file, sheet, above, List.of());
    }
}
