package io.github.tiankong.template;

import io.github.tiankong.docx.Block;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.Folds;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Builds the passages of a template from its directives, and from rows that speak of a list. */
final class PassageReader {
    /** Directives within directives, beyond which nobody can follow a text. */
    private static final int MOST_DEPTH = 20;

    /** A passage while it is read. */
    private static final class Open {
        final int number;
        final int parent;
        final Directive opening;
        final List<TextRange> ranges = new ArrayList<>();
        final List<String> conditions = new ArrayList<>();
        boolean closed;

        Open(int number, int parent, Directive opening) {
            this.number = number;
            this.parent = parent;
            this.opening = opening;
        }

        boolean encloses(int paragraphIndex, int at) {
            return closed
                    && isBefore(ranges.get(0), paragraphIndex, at)
                    && !isBefore(ranges.get(ranges.size() - 1), paragraphIndex, at);
        }

        private static boolean isBefore(TextRange range, int paragraphIndex, int at) {
            return range.paragraphIndex() < paragraphIndex
                    || range.paragraphIndex() == paragraphIndex && range.start() <= at;
        }
    }

    private final DocxText document;
    private final Set<String> lists;
    private final List<Open> read = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private final Map<String, Passage.Repeat> rows = new HashMap<>();
    private final List<Passage.Repeat> rowsInOrder = new ArrayList<>();

    /** @param lists the lists that fields speak of */
    PassageReader(DocxText document, Set<String> lists) {
        this.document = document;
        this.lists = lists;
        Directives directives = Directives.read(document);
        Deque<Open> open = new ArrayDeque<>();
        Set<Directive> broken = new HashSet<>(directives.broken());
        Stream.concat(directives.found().stream(), directives.broken().stream())
                .sorted(Comparator.comparingInt((Directive d) -> d.range().paragraphIndex())
                        .thenComparingInt(d -> d.range().start()))
                .forEach(d -> {
                    if (broken.contains(d)) {
                        takeBroken(d, open);
                    } else {
                        take(d, open);
                    }
                });
        open.stream().filter(o -> !broken.contains(o.opening)).forEach(o -> fault("directive-open", o.opening));
        directives.unknown().forEach(this::warn);
    }

    /** Told as what it is, and not by what its other end then lacks. */
    private void takeBroken(Directive directive, Deque<Open> open) {
        fault(Directives.isEndless(directive) ? "directive-endless" : "directive-broken", directive);
        Directive.Kind kind = directive.kind();
        if (kind.opens()) {
            open.push(new Open(-1, -1, directive));
        } else if (kind.closes() && !open.isEmpty() && open.element().opening.kind() == opening(kind)) {
            open.pop();
        }
    }

    private static Directive.Kind opening(Directive.Kind end) {
        return end == Directive.Kind.END_LIST ? Directive.Kind.LIST : Directive.Kind.IF;
    }

    private void take(Directive directive, Deque<Open> open) {
        if (directive.kind().opens()) {
            Open passage = new Open(read.size(), open.isEmpty() ? -1 : open.element().number, directive);
            passage.ranges.add(directive.range());
            passage.conditions.add(named(directive.argument(), open));
            read.add(passage);
            open.push(passage);
            if (open.size() == MOST_DEPTH + 1) {
                fault("directive-deep", directive.range(), Integer.toString(MOST_DEPTH));
            }
            if (directive.kind() == Directive.Kind.LIST && !lists.contains(directive.argument())) {
                fault("list-unknown", directive);
            }
            return;
        }
        if (open.isEmpty() || open.element().opening.kind() != opening(directive.kind())) {
            fault("directive-unopened", directive);
            return;
        }
        Open passage = open.element();
        passage.ranges.add(directive.range());
        if (directive.kind().closes()) {
            passage.closed = true;
            open.pop();
        } else if (passage.conditions.contains("")) {
            fault("directive-after-else", directive);
        } else {
            passage.conditions.add(named(directive.argument(), open));
        }
    }

    /** A condition in which the entries of the lists around it go by the names of their lists. */
    private static String named(String condition, Deque<Open> around) {
        return KeyPaths.renamed(condition, path -> name(path, around));
    }

    private static String name(String path, Deque<Open> around) {
        for (Open passage : around) {
            String entry = passage.opening.variable() + ".";
            if (passage.opening.kind() == Directive.Kind.LIST && path.startsWith(entry)) {
                return passage.opening.argument() + "." + path.substring(entry.length());
            }
        }
        return path;
    }

    /**
     * The key a mark means: {@code p.名称} within {@code [#list 项目 as p]} is {@code 项目.名称}.
     *
     * @param content what stands between the braces
     */
    String key(String content, int paragraphIndex, int at) {
        int point = content.indexOf('.');
        if (point < 0) {
            return content;
        }
        String name = content.substring(0, point);
        for (int i = read.size() - 1; i >= 0; i--) {
            Open passage = read.get(i);
            if (passage.opening.kind() == Directive.Kind.LIST
                    && passage.opening.variable().equals(name)
                    && passage.encloses(paragraphIndex, at)) {
                return passage.opening.argument() + content.substring(point);
            }
        }
        return content;
    }

    /** Notes a field of a list: outside of its list it makes its table row repeat. */
    void place(Place place) {
        Optional<String> list = Keys.list(place.key());
        if (list.isEmpty() || isInList(list.get(), place)) {
            return;
        }
        DocxParagraph paragraph = document.paragraphs().get(place.paragraphIndex());
        if (paragraph.cell().isEmpty()) {
            fault("mark-outside-list", place, place.key(), list.get());
            return;
        }
        DocxParagraph.Cell cell = paragraph.cell().get();
        String row = cell.table() + ":" + cell.row();
        Passage.Repeat known = rows.get(row);
        if (known == null) {
            int parent = parentOf(place.paragraphIndex());
            rows.put(row, new Passage.Repeat(Block.ofRow(parent, place.paragraphIndex()), list.get()));
            rowsInOrder.add(rows.get(row));
        } else if (!known.list().equals(list.get())) {
            fault("row-two-lists", place, known.list(), list.get());
        }
    }

    private boolean isInList(String list, Place place) {
        return read.stream()
                .anyMatch(o -> o.opening.kind() == Directive.Kind.LIST
                        && o.opening.argument().equals(list)
                        && (o.encloses(place.paragraphIndex(), place.start()) || sharesRow(o, place)));
    }

    /** A list that opens in one cell of a row and closes in another repeats all of the row. */
    private boolean sharesRow(Open passage, Place place) {
        Optional<DocxParagraph.Cell> own = cell(place.paragraphIndex());
        Optional<DocxParagraph.Cell> from = cell(passage.ranges.get(0).paragraphIndex());
        Optional<DocxParagraph.Cell> to =
                cell(passage.ranges.get(passage.ranges.size() - 1).paragraphIndex());
        return own.isPresent()
                && from.isPresent()
                && to.isPresent()
                && from.get().column() != to.get().column()
                && own.get().table() == from.get().table()
                && from.get().row() <= own.get().row()
                && own.get().row() <= to.get().row();
    }

    private Optional<DocxParagraph.Cell> cell(int paragraphIndex) {
        return document.paragraphs().get(paragraphIndex).cell();
    }

    /** The innermost passage that encloses the row of a paragraph. */
    private int parentOf(int paragraphIndex) {
        for (int i = read.size() - 1; i >= 0; i--) {
            Open passage = read.get(i);
            if (passage.encloses(paragraphIndex, 0) && !isWithinRow(passage.ranges, paragraphIndex)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isWithinRow(List<TextRange> ranges, int paragraphIndex) {
        Optional<DocxParagraph.Cell> row = cell(paragraphIndex);
        return row.isPresent()
                && ranges.stream()
                        .allMatch(r -> cell(r.paragraphIndex())
                                .filter(c -> c.table() == row.get().table()
                                        && c.row() == row.get().row())
                                .isPresent());
    }

    /** The passages, if all of them can be made; what hinders is told. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Open open : read) {
            boolean repeated = open.opening.kind() == Directive.Kind.LIST;
            Block block = new Block(open.closed ? parentWithRows(open) : -1, repeated, open.ranges);
            passages.add(
                    repeated
                            ? new Passage.Repeat(block, open.opening.argument())
                            : new Passage.Choice(block, open.conditions));
        }
        passages.addAll(rowsInOrder);
        if (faults.isEmpty()) {
            Folds folds =
                    Folds.of(document, passages.stream().map(Passage::block).toList());
            for (int i = 0; i < read.size(); i++) {
                if (!folds.isWhole(i)) {
                    fault("directive-crosses", read.get(i).opening);
                }
            }
        }
        return faults.isEmpty() ? passages : List.of();
    }

    /** A passage inside a row that repeats by itself lies below that row. */
    private int parentWithRows(Open open) {
        for (int i = 0; i < rowsInOrder.size(); i++) {
            Block row = rowsInOrder.get(i).block();
            if (row.parent() == open.parent
                    && isWithinRow(open.ranges, row.directives().get(0).paragraphIndex())) {
                return read.size() + i;
            }
        }
        return open.parent;
    }

    List<Fault> faults() {
        return Stream.concat(faults.stream(), warnings.stream()).toList();
    }

    /** What only looks like a directive stays text, and nobody wants to read it in a report. */
    private void warn(TextRange range) {
        String quoted = document.paragraphs().get(range.paragraphIndex()).text().substring(range.start(), range.end());
        warnings.add(Fault.at(range, Problem.warning("directive-unknown", locationOf(range.paragraphIndex()), quoted)));
    }

    private void fault(String code, Directive directive) {
        String text =
                document.paragraphs().get(directive.range().paragraphIndex()).text();
        String quoted =
                text.substring(directive.range().start(), directive.range().end());
        fault(code, directive.range(), quoted, directive.argument());
    }

    private void fault(String code, Place place, String... arguments) {
        fault(code, new TextRange(place.paragraphIndex(), place.start(), place.end()), arguments);
    }

    private void fault(String code, TextRange range, String... arguments) {
        faults.add(Fault.at(range, Problem.error(code, locationOf(range.paragraphIndex()), arguments)));
    }

    private Location locationOf(int paragraphIndex) {
        return Location.ofSentence(
                TemplateFolder.DOCUMENT,
                "",
                document.paragraphs().get(paragraphIndex).text());
    }
}
