package io.github.tiankong.extract;

import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a template with extracted values printed into them: the proof of what was read. */
final class PrintedAgain {
    private final Template template;
    private final Filling filling;
    private final Map<Integer, List<Spot>> spots = new HashMap<>();

    /** @param values by key, as a table would give them */
    PrintedAgain(Template template, Map<String, String> values) {
        this.template = template;
        Map<String, Value> current = new LinkedHashMap<>();
        values.forEach((key, value) -> current.put(key, new Value(value, "", Origin.TYPED)));
        this.filling =
                Filler.fill(template, new Values(current, Map.of(), List.of())).filling();
        for (Spot spot : Spot.of(template)) {
            spots.computeIfAbsent(spot.paragraphIndex(), k -> new ArrayList<>()).add(spot);
        }
        spots.values().forEach(list -> list.sort(Comparator.comparingInt(Spot::start)));
    }

    String text(Line line) {
        return line.join(this::paragraph);
    }

    private String paragraph(int index) {
        String text = template.document().paragraphs().get(index).text();
        StringBuilder printed = new StringBuilder();
        int at = 0;
        for (Spot spot : spots.getOrDefault(index, List.of())) {
            printed.append(text, at, spot.start());
            String standing = spot instanceof Spot.OfField field
                    ? field.place().mask()
                    : text.substring(spot.start(), spot.end());
            printed.append(spot.text(filling).orElse(standing));
            at = spot.end();
        }
        return printed.append(text.substring(at)).toString();
    }
}
