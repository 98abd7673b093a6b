package io.github.tiankong.extract;

import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found of the entries of each list. */
final class EntryFindings {
    private final Template template;
    private final TemplatePassages passages;
    /** By list, then by entry from 0, then by field. */
    private final Map<String, TreeMap<Integer, Map<String, List<Finding>>>> byList = new LinkedHashMap<>();

    EntryFindings(Template template, TemplatePassages passages) {
        this.template = template;
        this.passages = passages;
        template.lists().forEach(list -> byList.put(list, new TreeMap<>()));
    }

    /** Notes what stands in the place of one entry of the field's list. */
    void add(Field field, int entry, Finding finding) {
        byList.get(field.list().orElseThrow())
                .computeIfAbsent(entry, k -> new LinkedHashMap<>())
                .computeIfAbsent(field.key(), k -> new ArrayList<>())
                .add(finding);
    }

    /** The entries of each list in their order, a value for each field of the list. */
    Map<String, List<Map<String, FoundValue>>> judged(FieldJudge judge) {
        Map<String, List<Map<String, FoundValue>>> lists = new LinkedHashMap<>();
        byList.forEach((list, entries) -> {
            List<Map<String, FoundValue>> judged = new ArrayList<>();
            entries.values().forEach(entry -> judged.add(judged(judge, list, entry)));
            lists.put(list, judged);
        });
        return lists;
    }

    private Map<String, FoundValue> judged(FieldJudge judge, String list, Map<String, List<Finding>> entry) {
        Map<String, FoundValue> values = new LinkedHashMap<>();
        String sentence = entry.values().stream()
                .flatMap(List::stream)
                .map(Finding::sentence)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        for (Field field : template.fields()) {
            if (field.list().filter(list::equals).isPresent()) {
                List<Finding> found = entry.getOrDefault(field.key(), missing(field));
                values.put(
                        field.key(),
                        found.isEmpty() ? FoundValue.none(field.key(), "") : judge.judge(field, found, sentence));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /** What is to be said of a field nothing was found of: its line is gone, unless it stood on a condition or nowhere. */
    private List<Finding> missing(Field field) {
        return template.firstPlace(field.key()).filter(p -> !passages.isConditional(field)).stream()
                .map(p -> Finding.none(p, Finding.State.DELETED, "", ""))
                .toList();
    }
}
