package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.ListFiles;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.ListEntries;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the tables of a template's lists for a preview, and tells how their entries come to the rows. What has not changed
 * since the last time is not read again.
 */
final class PreviewLists {
    private Optional<AtHand> atHand = Optional.empty();

    private record AtHand(Question question, ListFiles read) {}

    /** What the reading depends on. */
    private record Question(
            List<Path> files, List<FileTime> times, Template template, SavedMapping mapping, Hidden hidden) {}

    ListFiles read(List<Path> files, Template template, SavedMapping mapping, Hidden hidden) throws InputException {
        List<FileTime> times = files.stream().map(PreviewReader::time).toList();
        Question question = new Question(files, times, template, mapping, hidden);
        if (atHand.filter(at -> at.question().equals(question)).isEmpty()) {
            ListFiles read = ListFiles.read(files, template, mapping, hidden);
            atHand = Optional.of(new AtHand(question, read));
        }
        return atHand.orElseThrow().read();
    }

    /**
     * How the tables are joined.
     *
     * @param rows the first of the documents' table
     * @param hasMore whether there are others
     */
    static List<JoinedList> joined(
            DocumentMaker maker, List<FieldName> names, List<DocumentRow> rows, boolean hasMore) {
        List<JoinedList> joined = new ArrayList<>();
        for (int i = 0; i < maker.lists().size(); i++) {
            ListEntries list = maker.lists().get(i);
            int entries = maker.recipe().lists().get(i).rows().size();
            List<FieldName> fields = names.stream()
                    .filter(name -> name.list().filter(list.list()::equals).isPresent())
                    .toList();
            joined.add(new JoinedList(
                    list.reading().file(),
                    list.reading().sheet(),
                    list.list(),
                    fields,
                    list.sharedHeadings(),
                    PreviewColumns.of(
                            list.reading(),
                            fields,
                            maker.recipe().mapping(),
                            heading -> list.sharedHeadings().contains(heading) ? ColumnUse.JOIN : ColumnUse.NONE),
                    entries,
                    hasMore ? OptionalInt.empty() : OptionalInt.of(entries - used(list, rows))));
        }
        return joined;
    }

    /** Rows with the same key share their entries. */
    private static int used(ListEntries list, List<DocumentRow> rows) {
        Map<List<String>, Integer> byKey = new HashMap<>();
        rows.forEach(
                row -> byKey.put(list.documentKey(row.row()), list.of(row.row()).size()));
        return byKey.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many entries each list gets by a row. */
    static List<Integer> counts(DocumentMaker maker, DocumentRow row) {
        Map<String, Integer> byList = new LinkedHashMap<>();
        maker.lists()
                .forEach(list -> byList.merge(list.list(), list.of(row.row()).size(), Integer::sum));
        return List.copyOf(byList.values());
    }
}
