package io.github.tiankong.fill;

import io.github.tiankong.compute.SignClash;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The net under the turned words: what is printed around a value with a minus is read as it will stand there, after
 * conditions and lists. A word of change beside it, 增长-3.2%, is refused, known to the tables or not.
 */
final class PrintedSigns {
    private final Template template;
    private final Map<String, Field> fields;
    private final Falls falls;
    /** Made with the first minus: most documents have few, and those in cells of a table. */
    private volatile List<PrintedParagraph> paragraphs;

    PrintedSigns(Template template, Falls falls) {
        this.template = template;
        this.fields = template.fieldsByKey();
        this.falls = falls;
    }

    /** By its key, each field whose value cannot stand where it would be printed, and why. */
    Map<String, Problem> clashes(Filling filling) {
        if (!hasMinus(filling)) {
            return Map.of();
        }
        Map<String, Problem> told = new LinkedHashMap<>();
        paragraphs().forEach(paragraph -> {
            Optional<String> list = paragraph.list();
            if (list.isEmpty()) {
                check(paragraph, filling, told);
            } else {
                filling.entries(list.get()).forEach(entry -> check(paragraph, filling.entry(entry), told));
            }
        });
        return told;
    }

    private static boolean hasMinus(Filling filling) {
        return filling.values().values().stream().anyMatch(PrintedSigns::hasMinus)
                || filling.lists().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(entry -> entry.values().stream().anyMatch(PrintedSigns::hasMinus));
    }

    static boolean hasMinus(FieldValue value) {
        return value.printed().filter(PrintedParagraph::hasMinus).isPresent();
    }

    private void check(PrintedParagraph paragraph, Filling filling, Map<String, Problem> told) {
        if (!paragraph.printsMinus(filling)) {
            return;
        }
        PrintedParagraph.Printed printed = paragraph.print(filling);
        for (SignClash clash : SignClash.find(printed.text().toString())) {
            printed.place(clash.minus())
                    .filter(place -> fields.get(place.key()).printing().turnsWords())
                    .ifPresent(place -> told.putIfAbsent(
                            place.key(), problem(place, printed.text().substring(clash.start(), clash.end()))));
        }
    }

    private List<PrintedParagraph> paragraphs() {
        if (paragraphs == null) {
            Branching branching = Branching.of(template);
            Map<Integer, List<Spot>> spots = new TreeMap<>();
            Spot.of(template, falls.wordings())
                    .forEach(s -> spots.computeIfAbsent(s.paragraphIndex(), i -> new ArrayList<>())
                            .add(s));
            paragraphs = spots.entrySet().stream()
                    .map(e -> new PrintedParagraph(template, e.getKey(), branching, e.getValue()))
                    .toList();
        }
        return paragraphs;
    }

    private Problem problem(Place place, String quoted) {
        Field field = fields.get(place.key());
        Location location = Location.ofSentence(template.name(), field.section(), new Sentences(template).of(place));
        return Problem.error("direction-clash", location, field.label(), quoted);
    }
}
