package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.List;

/** Reads rows of a table with a row a document as values. May be used by several threads at a time. */
public final class RowValues {
    private final TableHead head;
    private final Table place;
    private final FieldMatcher matcher;
    private final SavedMapping saved;
    private final DocumentColumns columns;
    private final List<Problem> problems;

    /**
     * @param fields what the table may speak of
     * @param saved what somebody has said of such tables before
     */
    public RowValues(TableHead head, List<FieldName> fields, SavedMapping saved) {
        this.head = head;
        this.place = head.place();
        this.matcher = new FieldMatcher(fields);
        this.saved = saved;
        Collector collector = new Collector(matcher, saved);
        this.columns =
                new DocumentColumns(head.heading(), place, i -> head.samples().get(i), collector);
        this.problems = collector.values(List.of()).problems();
    }

    TableHead head() {
        return head;
    }

    /** How the columns were understood. */
    public Reading reading() {
        return new Reading(head.file(), head.sheet(), Layout.DOCUMENT_ROWS, head.rowNumber(), columns.bindings());
    }

    /** What was wrong with the headings. */
    List<Problem> problems() {
        return problems;
    }

    /** What is wrong with the cells of a row: an error where one should fill a field and has no value. */
    public List<Problem> faults(DocumentRow row) {
        return columns.faults(row);
    }

    /** The values of one document; their problems are those of its row. */
    public Values read(Row row) {
        Collector collector = new Collector(matcher, saved, columns.bound());
        columns.read(row, place, collector);
        return collector.values(List.of());
    }
}
