package io.github.tiankong.gui.work;

import io.github.tiankong.gui.document.EntryKey;
import io.github.tiankong.gui.filling.ListRow;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list in the form: a row an entry, a column a field; behind the last row stands a blank one to go on in. */
final class ListViewModel implements FormItem {
    private final String list;
    private final List<Field> columns;
    private final EnteredValues values;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<EntryKey> current;

    /** One row. */
    record Row(int index, List<ListCellViewModel> cells) {}

    ListViewModel(String list, List<Field> columns, EnteredValues values) {
        this.list = list;
        this.columns = List.copyOf(columns);
        this.values = values;
        this.current = new ReadOnlyObjectWrapper<>(
                this, "current", new EntryKey(columns.get(0).key(), 0));
    }

    @Override
    public String key() {
        return FormKey.ofList(list);
    }

    /** What the list is called. */
    String name() {
        return list;
    }

    List<Field> columns() {
        return columns;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** The cell that is worked on; its entry is the row. */
    ReadOnlyObjectProperty<EntryKey> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Turns to a field of an entry of the filling. */
    void focusEntry(EntryKey entry) {
        List<Integer> entered = values.rowsOfEntries(list);
        int row = entry.entry() < entered.size() ? entered.get(entry.entry()) : entry.entry();
        focus(new EntryKey(entry.key(), row));
    }

    /** The field of the filling's entry that a cell makes; without an entry where the row is blank. */
    String wordOf(EntryKey cell) {
        int entry = values.rowsOfEntries(list).indexOf(cell.entry());
        return entry < 0 ? cell.key() : new EntryKey(cell.key(), entry).word();
    }

    /** Turns to a cell; its entry is the row. */
    void focus(EntryKey cell) {
        int row = Math.max(0, Math.min(cell.entry(), rows.size() - 1));
        current.set(new EntryKey(cell.key(), row));
    }

    /** Turns to the first open cell of a row, else to the first of the row behind the last. */
    void focusOpen() {
        for (Row row : rows) {
            for (ListCellViewModel cell : row.cells()) {
                boolean open = cell.stateProperty().get().printed().isEmpty();
                if (open && cell.field().supply().required()) {
                    focus(new EntryKey(cell.field().key(), row.index()));
                    return;
                }
            }
        }
        focus(new EntryKey(columns.get(0).key(), 0));
    }

    /** The cell before or behind another, row after row; empty beyond both ends. */
    Optional<EntryKey> neighbour(EntryKey cell, int step) {
        int at = cell.entry() * columns.size() + columnOf(cell.key()) + step;
        boolean exists = at >= 0 && at < rows.size() * columns.size();
        return exists
                ? Optional.of(new EntryKey(columns.get(at % columns.size()).key(), at / columns.size()))
                : Optional.empty();
    }

    /** Whether nothing stands in a row, as in the one behind the last. */
    boolean isBlank(int row) {
        List<ListRow> all = values.entries().rows(list);
        return row >= all.size() || all.get(row).isBlank();
    }

    /** How many rows hold something. */
    int filledCount() {
        return values.rowsOfEntries(list).size();
    }

    void remove(int row) {
        values.replaceList(list, ListRows.without(values.entries().rows(list), row));
    }

    void insert(int before) {
        values.replaceList(list, ListRows.withBlank(values.entries().rows(list), before));
    }

    /** Puts cells of a spreadsheet in, from a cell on. */
    void paste(EntryKey cell, List<List<String>> cells) {
        values.replaceList(
                list, ListRows.pasted(values.entries().rows(list), cell.entry(), columnOf(cell.key()), columns, cells));
    }

    private int columnOf(String key) {
        return columns.stream().map(Field::key).toList().indexOf(key);
    }

    /**
     * Shows the rows there are.
     *
     * @param states of a field in a row
     */
    void show(BiFunction<Integer, Field, ListCellViewModel.State> states) {
        List<ListRow> all = values.entries().rows(list);
        while (rows.size() > all.size() + 1) {
            rows.remove(rows.size() - 1);
        }
        while (rows.size() <= all.size()) {
            rows.add(row(rows.size()));
        }
        for (Row row : rows) {
            ListRow entered = row.index() < all.size() ? all.get(row.index()) : ListRow.BLANK;
            row.cells()
                    .forEach(cell -> cell.show(
                            Optional.ofNullable(
                                    entered.current().get(cell.field().key())),
                            states.apply(row.index(), cell.field())));
        }
    }

    private Row row(int index) {
        List<ListCellViewModel> cells = new ArrayList<>();
        Function<Field, ListCellViewModel> cell = field -> new ListCellViewModel(
                field,
                text -> values.changeList(
                        list,
                        ListRows.typed(values.entries().rows(list), index, field.key(), text),
                        new EntryKey(field.key(), index).word()));
        columns.forEach(field -> cells.add(cell.apply(field)));
        return new Row(index, List.copyOf(cells));
    }
}
