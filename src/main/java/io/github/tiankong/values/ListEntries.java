package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.Headings;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Which rows of a list's table belong to which row of the documents' table: those with the same text in the columns both
 * tables have. May be used by several threads at a time.
 *
 * <p>Shared columns are those of one heading. One that fills a field of the list is asked only where there is no other, and
 * 序号 and its like never are.
 */
public final class ListEntries {
    private final ListRows source;
    private final Table place;
    private final FieldMatcher matcher;
    private final SavedMapping saved;
    private final DocumentColumns columns;
    private final List<Shared> shared;
    private final List<Problem> problems = new ArrayList<>();
    /** In the order of the table. */
    private final Map<List<String>, List<DocumentRow>> byDocument = new LinkedHashMap<>();

    /** A column of both tables; indices from 0. */
    private record Shared(String heading, int column, int ofDocuments) {}

    /**
     * @param documents the head of the table with a row a document
     * @param fields those of the list among others
     */
    public ListEntries(ListRows source, TableHead documents, List<FieldName> fields, SavedMapping saved) {
        this.source = source;
        this.place = source.head().place();
        this.matcher = new FieldMatcher(fields.stream()
                .filter(f -> f.list().filter(source.list()::equals).isPresent())
                .toList());
        this.saved = saved;
        Collector collector = new Collector(matcher, saved);
        this.columns = new DocumentColumns(
                source.head().heading(), place, i -> source.head().samples().get(i), collector);
        this.shared = shared(documents);
        collector.values(List.of()).problems().stream()
                .filter(p -> !p.code().startsWith("column-unmatched")
                        || !isShared(p.arguments().get(0)))
                .forEach(problems::add);
        if (shared.isEmpty()) {
            List<String> names = documents.names().stream()
                    .filter(n -> !n.isEmpty())
                    .map(CellText::oneLine)
                    .toList();
            problems.add(Problem.error(
                    "list-not-shared",
                    place.rowLocation(source.head().rowNumber()),
                    documents.file(),
                    String.join(", ", names)));
        }
        source.rows()
                .forEach(row -> byDocument
                        .computeIfAbsent(key(row.row(), Shared::column), k -> new ArrayList<>())
                        .add(row));
    }

    private List<Shared> shared(TableHead documents) {
        List<Shared> named = new ArrayList<>();
        List<Shared> filling = new ArrayList<>();
        for (int i = 0; i < columns.bindings().size(); i++) {
            String name = source.head().names().get(i);
            int other = indexOf(documents, NameFolding.squeeze(name));
            if (other >= 0 && Headings.of(name).filter(Headings.IGNORED::equals).isEmpty()) {
                Shared both = new Shared(CellText.oneLine(name), i, other);
                (columns.bindings().get(i).key().isEmpty() ? named : filling).add(both);
            }
        }
        return named.isEmpty() ? filling : named;
    }

    private static int indexOf(TableHead documents, String squeezed) {
        for (int i = 0; i < documents.names().size(); i++) {
            if (!squeezed.isEmpty()
                    && NameFolding.squeeze(documents.names().get(i)).equals(squeezed)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isShared(String heading) {
        return shared.stream().anyMatch(s -> s.heading().equals(heading));
    }

    private List<String> key(Row row, ToIntFunction<Shared> column) {
        return shared.stream()
                .map(s -> NameFolding.squeeze(row.cell(column.applyAsInt(s))))
                .toList();
    }

    /** The list's key. */
    public String list() {
        return source.list();
    }

    /** How the columns were understood. */
    public Reading reading() {
        return new Reading(
                place.file(), place.sheet(), Layout.LIST_ROWS, source.head().rowNumber(), columns.bindings());
    }

    /** The headings by which the tables are joined. */
    public List<String> sharedHeadings() {
        return shared.stream().map(Shared::heading).toList();
    }

    /** What is wrong with the headings: {@code list-not-shared} where the tables have no column in common. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The entries of a document in the order of their rows; their problems are those of their row. */
    public List<Values> of(Row document) {
        return byDocument.getOrDefault(documentKey(document), List.of()).stream()
                .map(this::read)
                .toList();
    }

    private Values read(DocumentRow row) {
        Collector collector = new Collector(matcher, saved);
        columns.faults(row).forEach(collector::add);
        columns.read(row.row(), place, collector);
        return collector.values(List.of());
    }

    /** That a document has no entries here; its list stays empty. */
    public Problem missing(Row document, Location location) {
        return Problem.warning("list-no-entries", location, place.file(), told(document, Shared::ofDocuments), list());
    }

    /**
     * What tells a document's entries from those of others, to be kept and compared; empty for a document with an empty cell
     * there, which has no entries.
     */
    public List<String> documentKey(Row document) {
        List<String> key = key(document, Shared::ofDocuments);
        return key.contains("") ? List.of() : key;
    }

    /** What all documents' keys together should hold. */
    public Set<List<String>> keys() {
        return Collections.unmodifiableSet(byDocument.keySet());
    }

    /** That rows belong to no document; empty if there are none such. */
    public Optional<Problem> unused(Predicate<List<String>> isUnused) {
        List<DocumentRow> rows = byDocument.entrySet().stream()
                .filter(e -> isUnused.test(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .collect(Collectors.toList());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        "list-rows-unused",
                        place.rowLocation(rows.get(0).row().number()),
                        Integer.toString(rows.size()),
                        Integer.toString(source.rows().size()),
                        told(rows.get(0).row(), Shared::column)));
    }

    private String told(Row row, ToIntFunction<Shared> column) {
        return shared.stream()
                .map(s -> s.heading() + " = " + CellText.oneLine(row.cell(column.applyAsInt(s))))
                .collect(Collectors.joining(", "));
    }
}
