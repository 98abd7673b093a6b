package io.github.tiankong.gui.document;

import io.github.tiankong.fill.Spot;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Cuts the text of a template into the pieces a line shows. */
final class LinePieces {
    private final Template template;
    private final boolean asWritten;
    private final Map<Integer, List<Spot>> spots = new HashMap<>();
    private final Map<String, Integer> placeCounts = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /** @param asWritten whether directives are shown as their author wrote them; a reader sees what they do */
    LinePieces(Template template, boolean asWritten) {
        this.template = template;
        this.asWritten = asWritten;
        for (Spot spot : Spot.of(template)) {
            spots.computeIfAbsent(spot.paragraphIndex(), p -> new ArrayList<>()).add(spot);
        }
        spots.values().forEach(list -> list.sort(Comparator.comparingInt(Spot::start)));
        for (Field field : template.fields()) {
            labels.put(field.key(), field.label());
            field.list().ifPresent(list -> lists.put(field.key(), list));
        }
        for (Place place : template.places()) {
            placeCounts.merge(place.key(), 1, Integer::sum);
        }
    }

    /** In how many places a field stands. */
    int placeCount(String key) {
        return placeCounts.getOrDefault(key, 0);
    }

    /**
     * Adds the pieces of a stretch of a paragraph.
     *
     * @param to its end, or anything beyond the paragraph's
     */
    void add(
            List<Piece> pieces,
            int paragraph,
            int from,
            int to,
            Unfolding.Scope scope,
            Function<String, SlotLook> looks) {
        String text = template.document().paragraphs().get(paragraph).text();
        int at = from;
        for (Spot spot : spots.getOrDefault(paragraph, List.of())) {
            if (spot.start() >= from && spot.end() <= to) {
                addPlain(pieces, text.substring(at, Math.max(at, spot.start())));
                pieces(spot, text.substring(spot.start(), spot.end()), scope, looks)
                        .ifPresent(pieces::add);
                at = spot.end();
            }
        }
        addPlain(pieces, text.substring(at, Math.max(at, Math.min(to, text.length()))));
    }

    private Optional<Piece> pieces(
            Spot spot, String standing, Unfolding.Scope scope, Function<String, SlotLook> looks) {
        if (spot instanceof Spot.OfField field) {
            return Optional.of(chip(field, scope, looks));
        }
        Optional<String> text = spot.text(scope.filling());
        if (spot instanceof Spot.OfWord && text.isPresent()) {
            return Optional.of(new Piece.Turned(text.get(), standing));
        }
        boolean stays = spot instanceof Spot.OfDirective && asWritten;
        return plain(stays ? standing : text.orElse(standing));
    }

    private Piece chip(Spot.OfField spot, Unfolding.Scope scope, Function<String, SlotLook> looks) {
        String key = spot.place().key();
        Optional<Integer> entry = Optional.ofNullable(lists.get(key)).map(scope.entries()::get);
        String word = entry.map(e -> new EntryKey(key, e).word()).orElse(key);
        SlotLook look = looks.apply(word);
        String standing = look.typed().isEmpty() ? spot.place().mask() : look.typed();
        // a mark an author wrote may never have had a mask
        String mask = standing.isEmpty() ? labels.get(key) : standing;
        return new Piece.Chip(
                word, spot.text(scope.filling()).orElse(mask), look, entry.isEmpty() && placeCount(key) > 1);
    }

    private static Optional<Piece> plain(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Piece.Plain(text));
    }

    private static void addPlain(List<Piece> pieces, String text) {
        plain(text).ifPresent(pieces::add);
    }
}
