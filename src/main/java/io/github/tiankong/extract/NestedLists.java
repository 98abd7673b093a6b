package io.github.tiankong.extract;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lists that stand inside lists. Every entry of the outer one prints the inner one whole, so that a document has its entries
 * as often as the outer one has entries: what stands under each is joined to one list. That is said, and so is where an entry
 * stands under some only, because filling again would print it under all.
 */
final class NestedLists {
    private final Template template;
    private final TemplatePassages passages;
    private final Location location;
    private final Map<String, Extraction.Parting> partings = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    NestedLists(Template template, TemplatePassages passages, String fileName) {
        this.template = template;
        this.passages = passages;
        this.location = Location.ofFile(fileName);
    }

    /**
     * An entry where it stands.
     *
     * @param found what was found of it, by field
     * @param under what the entry around it is called; empty for none
     */
    record Entry(Map<String, List<Finding>> found, String under) {}

    /** What was found out about them. */
    List<Problem> problems() {
        return problems;
    }

    /** Of the lists that are not the same under each entry around them: where each entry stands. */
    Map<String, Extraction.Parting> partings() {
        return partings;
    }

    /**
     * The entries under one entry, or under none, once: a list may be printed by several passages, and by some of them in
     * part. That one which prints all lacks some is told.
     *
     * @param outer the passage around them, -1 for none
     * @param byPassage what stands of each passage
     */
    List<Entry> printedAgain(String list, int outer, Map<Integer, List<Entry>> byPassage) {
        EntryJoin join = new EntryJoin();
        byPassage.values().forEach(join::add);
        List<EntryJoin.Joined> entries = join.entries();
        boolean lacks = passages.whole(list, outer).stream()
                .anyMatch(p -> byPassage.getOrDefault(p, List.of()).size() < entries.size());
        if (lacks) {
            problems.add(Problem.warning("extract-list-differs", location, list));
        }
        return entries.stream()
                .map(e -> new Entry(e.found(), e.entries().get(0).under()))
                .toList();
    }

    /** The entries of a list once, with all that was found of each. */
    List<Map<String, List<Finding>>> joined(String list, Map<EntryPath, List<Entry>> groups) {
        EntryJoin join = new EntryJoin();
        groups.values().forEach(join::add);
        List<EntryJoin.Joined> entries = join.entries();
        Optional<String> outer = passages.outerList(list);
        if (outer.isPresent() && groups.size() > 1 && !entries.isEmpty()) {
            tell(list, outer.get(), groups.size(), entries);
        }
        return entries.stream().map(EntryJoin.Joined::found).toList();
    }

    private void tell(String list, String outer, int groups, List<EntryJoin.Joined> entries) {
        boolean isWhole = entries.stream().allMatch(e -> e.entries().size() == groups);
        if (isWhole && entries.stream().allMatch(EntryJoin.Joined::agrees)) {
            problems.add(Problem.note("extract-nested", location, list, outer));
        } else if (!isWhole && !isConditional(list)) {
            problems.add(Problem.warning("extract-nested-differs", location, list, outer));
            partings.put(
                    list,
                    new Extraction.Parting(
                            outer, entries.stream().map(NestedLists::under).toList()));
        }
    }

    private static String under(EntryJoin.Joined entry) {
        Set<String> names = new LinkedHashSet<>();
        entry.entries().stream().map(Entry::under).filter(n -> !n.isEmpty()).forEach(names::add);
        return String.join("、", names);
    }

    private boolean isConditional(String list) {
        return template.places().stream()
                .filter(p -> p.key().startsWith(list + "."))
                .allMatch(passages::isConditionalInList);
    }
}
