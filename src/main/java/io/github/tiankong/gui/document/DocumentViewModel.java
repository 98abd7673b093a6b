package io.github.tiankong.gui.document;

import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A document as it will read. After a change it builds anew only the lines in which a changed field stands.
 *
 * <p>Belongs to the window's thread.
 */
public final class DocumentViewModel {
    private final Template template;
    private final List<DocumentLine> lines;
    private final Map<Integer, List<Spot>> spots = new HashMap<>();
    private final Map<String, Set<Integer>> linesOfKey = new HashMap<>();
    private final Map<String, Integer> placeCounts = new HashMap<>();
    private final Map<String, Shown> shown = new HashMap<>();
    private final ReadOnlyStringWrapper currentKey = new ReadOnlyStringWrapper(this, "currentKey", "");
    private final ReadOnlyStringWrapper sought = new ReadOnlyStringWrapper(this, "sought", "");
    private final Map<Integer, Integer> lineOfParagraph = new HashMap<>();

    /** What a field's chips were built from. */
    private record Shown(FieldValue value, SlotLook look) {}

    public DocumentViewModel(Template template) {
        this.template = template;
        this.lines = DocumentLines.of(template);
        for (int i = 0; i < lines.size(); i++) {
            for (DocumentLine.Cell cell : lines.get(i).cells()) {
                for (int paragraph : cell.paragraphs()) {
                    lineOfParagraph.put(paragraph, i);
                }
            }
        }
        for (Spot spot : Spot.of(template)) {
            spots.computeIfAbsent(spot.paragraphIndex(), p -> new ArrayList<>()).add(spot);
        }
        spots.values().forEach(list -> list.sort(Comparator.comparingInt(Spot::start)));
        for (Place place : template.places()) {
            placeCounts.merge(place.key(), 1, Integer::sum);
            Optional.ofNullable(lineOfParagraph.get(place.paragraphIndex()))
                    .ifPresent(line -> linesOfKey
                            .computeIfAbsent(place.key(), k -> new TreeSet<>())
                            .add(line));
        }
        Filling open = Filling.open(template);
        lines.forEach(line -> line.show(pieces(line, open, key -> SlotLook.EMPTY)));
    }

    public List<DocumentLine> lines() {
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
    public ReadOnlyStringProperty soughtProperty() {
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
        return placeCounts.getOrDefault(key, 0);
    }

    /** The first line a field stands in. */
    public Optional<Integer> lineOf(String key) {
        return linesOfKey.getOrDefault(key, Set.of()).stream().findFirst();
    }

    /** The line of a paragraph, by its index in {@code DocxText.paragraphs()}. */
    public Optional<Integer> lineOfParagraph(int paragraphIndex) {
        return Optional.ofNullable(lineOfParagraph.get(paragraphIndex));
    }

    /** The words around the first place of a field; of a table, the first cell of its row. */
    public Excerpt around(String key) {
        return lineOf(key).map(line -> around(lines.get(line), key)).orElse(Excerpt.NONE);
    }

    private static Excerpt around(DocumentLine line, String key) {
        List<List<Piece>> cells = line.piecesProperty().get();
        for (List<Piece> cell : cells) {
            for (int i = 0; i < cell.size(); i++) {
                if (cell.get(i) instanceof Piece.Chip chip && chip.key().equals(key)) {
                    return line.kind() == DocumentLine.Kind.ROW
                            ? new Excerpt(Excerpt.text(cells.get(0)) + " | ", "")
                            : Excerpt.of(cell, i);
                }
            }
        }
        return Excerpt.NONE;
    }

    /** Shows a filling of the template. */
    public void show(Filling filling, Function<String, SlotLook> looks) {
        Set<Integer> changed = new HashSet<>();
        filling.values().forEach((key, value) -> {
            Shown now = new Shown(value, looks.apply(key));
            if (!now.equals(shown.put(key, now))) {
                changed.addAll(linesOfKey.getOrDefault(key, Set.of()));
            }
        });
        changed.forEach(line -> lines.get(line).show(pieces(lines.get(line), filling, looks)));
    }

    private List<List<Piece>> pieces(DocumentLine line, Filling filling, Function<String, SlotLook> looks) {
        return line.cells().stream().map(cell -> pieces(cell, filling, looks)).toList();
    }

    private List<Piece> pieces(DocumentLine.Cell cell, Filling filling, Function<String, SlotLook> looks) {
        List<Piece> pieces = new ArrayList<>();
        for (int paragraph : cell.paragraphs()) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Plain("\n"));
            }
            addPieces(pieces, paragraph, filling, looks);
        }
        return List.copyOf(pieces);
    }

    private void addPieces(List<Piece> pieces, int paragraph, Filling filling, Function<String, SlotLook> looks) {
        String text = template.document().paragraphs().get(paragraph).text();
        int at = 0;
        for (Spot spot : spots.getOrDefault(paragraph, List.of())) {
            addPlain(pieces, text.substring(at, Math.max(at, spot.start())));
            String standing = text.substring(spot.start(), spot.end());
            if (spot instanceof Spot.OfField field) {
                pieces.add(chip(field, filling, looks.apply(field.place().key())));
            } else if (spot instanceof Spot.OfWord) {
                Optional<String> turned = spot.text(filling);
                turned.ifPresentOrElse(
                        t -> pieces.add(new Piece.Turned(t, standing)), () -> addPlain(pieces, standing));
            } else {
                addPlain(pieces, spot.text(filling).orElse(standing));
            }
            at = spot.end();
        }
        addPlain(pieces, text.substring(at));
    }

    private Piece chip(Spot.OfField spot, Filling filling, SlotLook look) {
        String key = spot.place().key();
        String mask = look.typed().isEmpty() ? spot.place().mask() : look.typed();
        return new Piece.Chip(key, spot.text(filling).orElse(mask), look, placeCount(key) > 1);
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Plain(text));
        }
    }
}
