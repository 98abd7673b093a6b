package io.github.tiankong.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the entries while the lines that repeat together are met one after another in a document: a line at or before the
 * last one begins another entry of the nearest list both stand in.
 */
final class EntryWalk {
    private final TemplatePassages passages;
    private final List<TemplateLine> template;
    /** How many entries were met of a passage under an entry. */
    private final Map<EntryPath, Map<Integer, Integer>> counts = new HashMap<>();

    private int lastLine = -1;
    private List<Integer> lastChain = List.of();
    private EntryPath path = EntryPath.NONE;

    EntryWalk(TemplatePassages passages, List<TemplateLine> template) {
        this.passages = passages;
        this.template = template;
    }

    /** The entry a line of the template stands for that is met now. */
    EntryPath next(int line) {
        List<Integer> chain = passages.repeats(template.get(line).line());
        int same = 0;
        while (same < Math.min(chain.size(), lastChain.size())
                && chain.get(same).equals(lastChain.get(same))) {
            same++;
        }
        path = path.first(line <= lastLine && same > 0 ? same - 1 : same);
        for (int passage : chain.subList(path.steps().size(), chain.size())) {
            int number = counts.computeIfAbsent(path, k -> new HashMap<>()).merge(passage, 1, Integer::sum) - 1;
            path = path.within(passages.list(passage), passage, number);
        }
        lastLine = line;
        lastChain = chain;
        return path;
    }
}
