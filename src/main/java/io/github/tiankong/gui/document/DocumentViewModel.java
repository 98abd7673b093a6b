package io.github.tiankong.gui.document;

import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A document as it will read. After a change it builds anew only the lines in which a changed field stands; where text
 * stands on conditions or repeats, the lines themselves come and go.
 *
 * <p>Belongs to the window's thread.
 */
public final class DocumentViewModel {
    private final List<DocumentLine> written;
    private final Map<Integer, Integer> writtenLineOfParagraph = new HashMap<>();
    private final LinePieces pieces;
    private final Optional<Unfolding> unfolding;
    private final ObservableList<DocumentLine> lines = FXCollections.observableArrayList();
    private final Map<String, Set<Integer>> linesOfKey = new HashMap<>();
    private final Map<Integer, Integer> lineOfParagraph = new HashMap<>();
    private final Map<String, Shown> shown = new HashMap<>();
    private final ReadOnlyStringWrapper currentKey = new ReadOnlyStringWrapper(this, "currentKey", "");
    private final ReadOnlyStringWrapper sought = new ReadOnlyStringWrapper(this, "sought", "");
    private Map<String, DocumentLine> unfolded = Map.of();

    /** What a field's chips were built from. */
    private record Shown(FieldValue value, SlotLook look) {}

    /** The document of a template as it reads when it is filled. */
    public DocumentViewModel(Template template) {
        this(template, false);
    }

    /** The document of a template with its directives, as its author wrote it. */
    public static DocumentViewModel asWritten(Template template) {
        return new DocumentViewModel(template, true);
    }

    private DocumentViewModel(Template template, boolean asWritten) {
        this.written = DocumentLines.of(template);
        this.pieces = new LinePieces(template, asWritten);
        this.unfolding =
                asWritten || template.passages().isEmpty() ? Optional.empty() : Optional.of(new Unfolding(template));
        for (int i = 0; i < written.size(); i++) {
            for (DocumentLine.Cell cell : written.get(i).cells()) {
                for (int paragraph : cell.paragraphs()) {
                    writtenLineOfParagraph.put(paragraph, i);
                }
            }
        }
        Filling open = Filling.open(template);
        if (unfolding.isPresent()) {
            unfold(open, key -> SlotLook.EMPTY);
        } else {
            lines.setAll(written);
            lines.forEach(line -> line.show(pieces(line, open, key -> SlotLook.EMPTY)));
            index();
        }
    }

    /** The lines; they change where text stands on conditions or repeats. */
    public ObservableList<DocumentLine> lines() {
        return lines;
    }

    /** The field whose chips stand out; empty for none. */
    public ReadOnlyStringProperty currentKeyProperty() {
        return currentKey.getReadOnlyProperty();
    }

    public void setCurrentKey(String key) {
        currentKey.set(key);
    }

    /** The text that is marked wherever it stands; empty for none. */
    ReadOnlyStringProperty soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /** Marks a text and returns the lines it stands in. */
    public List<Integer> seek(String text) {
        sought.set(text);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size() && !text.isEmpty(); i++) {
            if (lines.get(i).text().contains(text)) {
                found.add(i);
            }
        }
        return found;
    }

    /** In how many places a field stands. */
    public int placeCount(String key) {
        return pieces.placeCount(key);
    }

    /** The first line a field stands in; of a list the first of all, or of one entry ({@link EntryKey}). */
    public Optional<Integer> lineOf(String key) {
        return linesOfKey.getOrDefault(key, Set.of()).stream().findFirst();
    }

    /** The line of a paragraph, by its index in {@code DocxText.paragraphs()}. */
    public Optional<Integer> lineOfParagraph(int paragraphIndex) {
        return Optional.ofNullable(lineOfParagraph.get(paragraphIndex));
    }

    /** The words around the first place of a field; of a table, the first cell of its row. */
    public Excerpt around(String key) {
        return lineOf(key).map(line -> Excerpt.around(lines.get(line), key)).orElse(Excerpt.NONE);
    }

    /**
     * Shows a filling of the template.
     *
     * @param looks of each field by its key, of those of lists by {@link EntryKey}
     */
    public void show(Filling filling, Function<String, SlotLook> looks) {
        if (unfolding.isPresent()) {
            unfold(filling, looks);
            return;
        }
        Set<Integer> changed = new TreeSet<>();
        filling.values().forEach((key, value) -> {
            Shown now = new Shown(value, looks.apply(key));
            if (!now.equals(shown.put(key, now))) {
                changed.addAll(linesOfKey.getOrDefault(key, Set.of()));
            }
        });
        changed.forEach(line -> lines.get(line).show(pieces(lines.get(line), filling, looks)));
    }

    private void unfold(Filling filling, Function<String, SlotLook> looks) {
        UnfoldedLines reader = new UnfoldedLines(written, writtenLineOfParagraph, pieces, looks, unfolded);
        unfolding.orElseThrow().read(filling, reader);
        unfolded = new LinkedHashMap<>(reader.read());
        List<DocumentLine> now = List.copyOf(unfolded.values());
        if (!now.equals(lines)) {
            replace(now);
            index();
        } else {
            linesOfKey.clear();
            indexKeys();
        }
    }

    /** Only what lies between the first and the last difference, so that the reader's place in the text stays. */
    private void replace(List<DocumentLine> now) {
        int same = 0;
        while (same < now.size() && same < lines.size() && now.get(same).equals(lines.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < now.size() - same
                && tail < lines.size() - same
                && now.get(now.size() - 1 - tail).equals(lines.get(lines.size() - 1 - tail))) {
            tail++;
        }
        lines.remove(same, lines.size() - tail);
        lines.addAll(same, now.subList(same, now.size() - tail));
    }

    private void index() {
        lineOfParagraph.clear();
        for (int i = 0; i < lines.size(); i++) {
            for (DocumentLine.Cell cell : lines.get(i).cells()) {
                for (int paragraph : cell.paragraphs()) {
                    lineOfParagraph.putIfAbsent(paragraph, i);
                }
            }
        }
        linesOfKey.clear();
        indexKeys();
    }

    private void indexKeys() {
        for (int i = 0; i < lines.size(); i++) {
            for (List<Piece> cell : lines.get(i).piecesProperty().get()) {
                for (Piece piece : cell) {
                    if (piece instanceof Piece.Chip chip) {
                        linesOfKey
                                .computeIfAbsent(chip.key(), k -> new TreeSet<>())
                                .add(i);
                        linesOfKey
                                .computeIfAbsent(EntryKey.field(chip.key()), k -> new TreeSet<>())
                                .add(i);
                    }
                }
            }
        }
    }

    private List<List<Piece>> pieces(DocumentLine line, Filling filling, Function<String, SlotLook> looks) {
        Unfolding.Scope all = new Unfolding.Scope(filling, Map.of(), "");
        return line.cells().stream().map(cell -> pieces(cell, all, looks)).toList();
    }

    private List<Piece> pieces(DocumentLine.Cell cell, Unfolding.Scope scope, Function<String, SlotLook> looks) {
        List<Piece> all = new ArrayList<>();
        for (int paragraph : cell.paragraphs()) {
            if (!all.isEmpty()) {
                all.add(new Piece.Plain("\n"));
            }
            pieces.add(all, paragraph, 0, Integer.MAX_VALUE, scope, looks);
        }
        return List.copyOf(all);
    }
}
