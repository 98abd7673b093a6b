package io.github.tiankong.extract;

import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found of the entries of each list. */
final class EntryFindings {
    private final Template template;
    private final TemplatePassages passages;
    /** By entry, then by field; every entry stands behind the one around it. */
    private final Map<EntryPath, Map<String, List<Finding>>> byEntry = new LinkedHashMap<>();

    EntryFindings(Template template, TemplatePassages passages) {
        this.template = template;
        this.passages = passages;
    }

    /** Notes that an entry stands in the document. */
    void note(EntryPath entry) {
        for (int i = 1; i <= entry.steps().size(); i++) {
            byEntry.computeIfAbsent(entry.first(i), k -> new LinkedHashMap<>());
        }
    }

    /** Notes what stands in the place of a field of an entry. */
    void add(EntryPath entry, Finding finding) {
        note(entry);
        byEntry.get(entry)
                .computeIfAbsent(finding.place().key(), k -> new ArrayList<>())
                .add(finding);
    }

    /** The entries of each list in their order, a value for each field of the list. */
    Map<String, List<Map<String, FoundValue>>> judged(FieldJudge judge, NestedLists nested) {
        Map<String, List<Map<String, FoundValue>>> lists = new LinkedHashMap<>();
        for (String list : template.lists()) {
            List<Field> fields = template.fields().stream()
                    .filter(f -> f.list().filter(list::equals).isPresent())
                    .toList();
            lists.put(
                    list,
                    nested.joined(list, groups(list, nested)).stream()
                            .map(entry -> judged(judge, fields, entry))
                            .toList());
        }
        return lists;
    }

    /** The entries of a list by the entry they stand under; an entry under which none stands has an empty group. */
    private Map<EntryPath, List<NestedLists.Entry>> groups(String list, NestedLists nested) {
        Map<EntryPath, Map<Integer, List<NestedLists.Entry>>> printed = new LinkedHashMap<>();
        byEntry.keySet().stream()
                .filter(e -> passages.isAround(e.last().passage(), list))
                .forEach(outer -> printed.put(outer, new TreeMap<>()));
        byEntry.keySet().stream()
                .filter(e -> e.last().list().equals(list))
                .sorted(Comparator.comparingInt(e -> e.last().number()))
                .forEach(e -> printed.computeIfAbsent(e.parent(), k -> new TreeMap<>())
                        .computeIfAbsent(e.last().passage(), k -> new ArrayList<>())
                        .add(new NestedLists.Entry(byEntry.get(e), name(e.parent()))));
        Map<EntryPath, List<NestedLists.Entry>> groups = new LinkedHashMap<>();
        printed.forEach((parent, byPassage) -> groups.put(
                parent,
                nested.printedAgain(list, parent.isNone() ? -1 : parent.last().passage(), byPassage)));
        return groups;
    }

    /** What an entry is called: by its first value, otherwise by its number from 1. */
    private String name(EntryPath entry) {
        if (entry.isNone()) {
            return "";
        }
        Map<String, List<Finding>> found = byEntry.get(entry);
        return template.fields().stream()
                .flatMap(f -> found.getOrDefault(f.key(), List.of()).stream())
                .filter(Finding::isValue)
                .map(Finding::value)
                .findFirst()
                .orElseGet(() -> Integer.toString(entry.last().number() + 1));
    }

    private Map<String, FoundValue> judged(FieldJudge judge, List<Field> fields, Map<String, List<Finding>> entry) {
        Map<String, FoundValue> values = new LinkedHashMap<>();
        String sentence = entry.values().stream()
                .flatMap(List::stream)
                .map(Finding::sentence)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        for (Field field : fields) {
            List<Finding> found = entry.getOrDefault(field.key(), missing(field));
            values.put(
                    field.key(),
                    found.isEmpty() ? FoundValue.none(field.key(), "") : judge.judge(field, found, sentence));
        }
        return Collections.unmodifiableMap(values);
    }

    /** What is to be said of a field nothing was found of: its line is gone, unless it stood on a condition or nowhere. */
    private List<Finding> missing(Field field) {
        return template.places().stream()
                .filter(p -> p.key().equals(field.key()) && !passages.isConditionalInList(p))
                .limit(1)
                .map((Place p) -> Finding.none(p, Finding.State.DELETED, "", ""))
                .toList();
    }
}
