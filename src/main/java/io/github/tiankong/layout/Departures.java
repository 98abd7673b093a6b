package io.github.tiankong.layout;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found so far; the same departure in many paragraphs is one. */
final class Departures {
    private record Kind(String code, Severity severity, String found) {}

    private final Map<Kind, List<TextRange>> places = new LinkedHashMap<>();

    /** Notes a departure of a whole line. */
    void add(String code, String found, StyledParagraph paragraph) {
        add(code, Severity.WARNING, found, paragraph);
    }

    void add(String code, Severity severity, String found, StyledParagraph paragraph) {
        places.computeIfAbsent(new Kind(code, severity, found), k -> new ArrayList<>())
                .add(new TextRange(
                        paragraph.index(),
                        0,
                        paragraph.text().length() - paragraph.prefix().length()));
    }

    /** In the order they were found. */
    List<Departure> found() {
        return places.entrySet().stream()
                .map(e -> new Departure(
                        e.getKey().code(), e.getKey().severity(), e.getKey().found(), e.getValue()))
                .toList();
    }
}
