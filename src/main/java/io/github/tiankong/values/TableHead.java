package io.github.tiankong.values;

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
 * @param filled for each column whether the first rows hold anything in it
 */
public record TableHead(
        String file,
        String sheet,
        int rowNumber,
        List<String> names,
        List<String> units,
        List<Row> above,
        List<Boolean> filled)
        implements Serializable {

    public TableHead {
        names = List.copyOf(names);
        units = List.copyOf(units);
        above = List.copyOf(above);
        filled = List.copyOf(filled);
    }

    static TableHead of(String file, String sheet, Heading heading, List<Row> rows) {
        List<Row> above =
                rows.stream().filter(r -> r.number() <= heading.rowNumber()).toList();
        List<Row> below =
                rows.stream().filter(r -> r.number() > heading.rowNumber()).toList();
        List<Boolean> filled = new ArrayList<>();
        for (int i = 0; i < heading.names().size(); i++) {
            int column = i;
            filled.add(below.stream().anyMatch(r -> !r.cell(column).isEmpty()));
        }
        return new TableHead(file, sheet, heading.rowNumber(), heading.names(), heading.units(), above, filled);
    }

    Heading heading() {
        return new Heading(rowNumber, names, units);
    }

    Table place() {
        return new Table(file, sheet, List.of(), List.of());
    }
}
