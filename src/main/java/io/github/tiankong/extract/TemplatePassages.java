package io.github.tiankong.extract;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which passages the lines and places of a template stand in. */
final class TemplatePassages {
    private final List<Passage> passages;
    private final List<Place> places;

    TemplatePassages(Template template) {
        this.passages = template.passages();
        this.places = template.places();
    }

    /** Whether all of a passage stands in one paragraph, so that it is a part of its line. */
    static boolean isWithinLine(Passage passage) {
        List<TextRange> directives = passage.block().directives();
        return directives.size() > 1
                && directives.get(0).paragraphIndex()
                        == directives.get(directives.size() - 1).paragraphIndex();
    }

    /** The outmost lists that repeat whole lines, by their place in {@code Template.passages()}, with these lines. */
    Map<Integer, List<Integer>> repeatedLines(List<TemplateLine> lines) {
        Map<Integer, List<Integer>> repeated = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            outmostRepeat(lines.get(i).line())
                    .ifPresent(p ->
                            repeated.computeIfAbsent(p, k -> new ArrayList<>()).add(line));
        }
        return repeated;
    }

    private Optional<Integer> outmostRepeat(Line line) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage instanceof Passage.Repeat && !isWithinLine(passage) && branch(passage, line) >= 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The branch of a passage of whole lines that a line stands in, from 0; -1 for none. */
    static int branch(Passage passage, Line line) {
        List<TextRange> directives = passage.block().directives();
        if (directives.size() == 1) {
            return line.paragraphs().contains(directives.get(0).paragraphIndex()) ? 0 : -1;
        }
        int last = line.paragraphs().get(line.paragraphs().size() - 1);
        int first = line.paragraphs().get(0);
        for (int i = 0; i + 1 < directives.size(); i++) {
            if (directives.get(i).paragraphIndex() <= last
                    && directives.get(i + 1).paragraphIndex() >= first) {
                return i;
            }
        }
        return -1;
    }

    /** Whether all places of a field stand on conditions, so that nothing is missed where it is not printed. */
    boolean isConditional(Field field) {
        return places.stream().filter(p -> p.key().equals(field.key())).allMatch(this::isConditional);
    }

    private boolean isConditional(Place place) {
        return passages.stream()
                .filter(p -> p instanceof Passage.Choice)
                .map(p -> p.block().directives())
                .anyMatch(d -> isBefore(d.get(0), place) && !isBefore(d.get(d.size() - 1), place));
    }

    private static boolean isBefore(TextRange directive, Place place) {
        return directive.paragraphIndex() < place.paragraphIndex()
                || directive.paragraphIndex() == place.paragraphIndex() && directive.start() < place.start();
    }
}
