package io.github.tiankong.gui.author;

import io.github.tiankong.gui.memory.KeptLines;
import io.github.tiankong.gui.memory.TabbedLine;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an author corrected in earlier drafts, by the words around each slot; at most {@value #LIMIT}, the oldest are
 * forgotten. One line each, parts parted by tabs: wording, {@code slot} or {@code text}, type, unit, label.
 *
 * <p>Slow: it reads and writes a file.
 */
final class AuthorMemory {
    static final int LIMIT = 2000;

    private static final String SLOT = "slot";
    private static final String TEXT = "text";
    private static final int PARTS = 5;
    private static final Map<String, SlotType> TYPES =
            Arrays.stream(SlotType.values()).collect(Collectors.toMap(SlotType::code, t -> t));

    private final KeptLines lines;

    /** @param folder the user's folder; it need not exist yet */
    AuthorMemory(Path folder) {
        lines = new KeptLines(folder, "author.txt", "tiankong-author 2", "tiankong-author 1", TabbedLine::ofUnescaped);
    }

    /** What it says of a template that was made just now and that differs from what was found. */
    List<Suggestion> suggestions(Template template) {
        Map<String, Correction> known = read();
        List<Suggestion> suggestions = new ArrayList<>();
        if (known.isEmpty()) {
            return suggestions;
        }
        Map<String, Field> fields = template.fieldsByKey();
        for (Place place : template.places()) {
            Correction correction = known.get(Wording.of(template, place));
            if (correction == null) {
                continue;
            }
            if (!correction.isSlot()) {
                suggestions.add(new Suggestion.LearnedText(place));
            } else if (!correction.equals(Correction.of(fields.get(place.key())))) {
                suggestions.add(new Suggestion.LearnedField(place.key(), correction));
            }
        }
        return suggestions;
    }

    /**
     * Notes down in what a template differs from what was found in its draft.
     *
     * @param found the template as it was made
     * @param corrected the same as its author left it
     */
    void learn(Template found, Template corrected) throws OutputException {
        if (found.document() != corrected.document()) {
            // taken in from Word: the places cannot be compared
            return;
        }
        Map<String, Correction> learned = new LinkedHashMap<>();
        Map<String, Field> before = found.fieldsByKey();
        Map<String, Field> after = corrected.fieldsByKey();
        for (Place place : found.places()) {
            Optional<Place> stayed = corrected.places().stream()
                    .filter(p -> p.paragraphIndex() == place.paragraphIndex()
                            && p.start() < place.end()
                            && place.start() < p.end())
                    .findFirst();
            if (stayed.isEmpty()) {
                learned.put(Wording.of(found, place), Correction.TEXT);
            } else if (stayed.get().start() == place.start() && stayed.get().end() == place.end()) {
                Correction correction = Correction.of(after.get(stayed.get().key()));
                if (!correction.equals(Correction.of(before.get(place.key())))) {
                    learned.put(Wording.of(found, place), correction);
                }
            }
        }
        if (!learned.isEmpty()) {
            remember(learned);
        }
    }

    private void remember(Map<String, Correction> learned) throws OutputException {
        Map<String, Correction> all = read();
        learned.forEach((wording, correction) -> {
            all.remove(wording);
            all.put(wording, correction);
        });
        lines.write(all.entrySet().stream()
                .skip(Math.max(0, all.size() - LIMIT))
                .map(e -> format(e.getKey(), e.getValue()))
                .toList());
    }

    private Map<String, Correction> read() {
        Map<String, Correction> known = new LinkedHashMap<>();
        for (String line : lines.read()) {
            List<String> parts = TabbedLine.parts(line);
            if (parts.size() == PARTS && parts.get(1).equals(TEXT)) {
                known.put(parts.get(0), Correction.TEXT);
            } else if (parts.size() == PARTS && parts.get(1).equals(SLOT) && TYPES.containsKey(parts.get(2))) {
                known.put(parts.get(0), new Correction(true, parts.get(4), TYPES.get(parts.get(2)), parts.get(3)));
            }
        }
        return known;
    }

    private static String format(String wording, Correction correction) {
        return TabbedLine.of(
                wording,
                correction.isSlot() ? SLOT : TEXT,
                correction.type().code(),
                correction.unit(),
                correction.label());
    }
}
