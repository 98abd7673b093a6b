package io.github.tiankong.extract;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists that stand inside lists. Every entry of the outer one prints the inner one whole, so that a document has its entries
 * as often as the outer one has entries: they are told once where all these times agree. That is said, and so is where they
 * do not agree, because nobody can see it in the table.
 */
final class NestedLists {
    private final Template template;
    private final Location location;
    private final List<Problem> problems = new ArrayList<>();

    NestedLists(Template template, String fileName) {
        this.template = template;
        this.location = Location.ofFile(fileName);
    }

    /** The entries of all lists, those of inner ones once. */
    Map<String, List<Map<String, FoundValue>>> folded(Map<String, List<Map<String, FoundValue>>> read) {
        Map<String, List<Map<String, FoundValue>>> folded = new LinkedHashMap<>(read);
        outerByInner().forEach((inner, outer) -> folded.put(inner, folded(inner, outer, read)));
        return folded;
    }

    /** What was found out about them. */
    List<Problem> problems() {
        return problems;
    }

    /** For each list that stands inside another the nearest one around it. */
    private Map<String, String> outerByInner() {
        Map<String, String> outerByInner = new LinkedHashMap<>();
        for (Passage passage : template.passages()) {
            if (passage instanceof Passage.Repeat repeat) {
                String outer = outer(passage);
                if (!outer.isEmpty()) {
                    outerByInner.putIfAbsent(repeat.list(), outer);
                }
            }
        }
        return outerByInner;
    }

    private String outer(Passage passage) {
        int around = passage.block().parent();
        while (around >= 0) {
            Passage candidate = template.passages().get(around);
            if (candidate instanceof Passage.Repeat repeat) {
                return repeat.list();
            }
            around = candidate.block().parent();
        }
        return "";
    }

    private List<Map<String, FoundValue>> folded(
            String inner, String outer, Map<String, List<Map<String, FoundValue>>> read) {
        List<Map<String, FoundValue>> entries = read.getOrDefault(inner, List.of());
        int times =
                inner.equals(outer) ? 0 : read.getOrDefault(outer, List.of()).size();
        if (times > 0 && repeats(entries, times)) {
            problems.add(Problem.note("extract-nested", location, inner, outer));
            return entries.subList(0, entries.size() / times);
        }
        if (!entries.isEmpty()) {
            problems.add(Problem.warning("extract-nested-differs", location, inner, outer));
        }
        return entries;
    }

    private static boolean repeats(List<Map<String, FoundValue>> entries, int times) {
        int length = entries.size() / times;
        if (length == 0 || entries.size() % times != 0) {
            return false;
        }
        List<List<String>> texts = entries.stream().map(NestedLists::texts).toList();
        return texts.subList(length, texts.size()).equals(texts.subList(0, texts.size() - length));
    }

    private static List<String> texts(Map<String, FoundValue> entry) {
        return entry.values().stream().map(FoundValue::value).toList();
    }
}
