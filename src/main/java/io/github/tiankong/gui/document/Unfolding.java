package io.github.tiankong.gui.document;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.fill.Branching;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through a document as a filling has it read: of each passage what stands, as often as it stands. */
final class Unfolding {
    private final List<DocxParagraph> paragraphs;
    private final List<Passage> passages;
    private final List<Passing> passings;
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Branching branching;

    /** Is told what stands, in reading order. */
    interface Reader {
        /** Lines that stood before are ended: what follows stands in lines of its own. */
        void endLine();

        /** A paragraph begins. */
        void begin(int paragraph, Scope scope);

        /** A stretch of the paragraph that began last. */
        void text(int paragraph, int from, int to, Scope scope);
    }

    /**
     * Under what a stretch of text stands.
     *
     * @param filling as the entries around it see it
     * @param entries for each list around it the entry, from 0
     * @param path tells apart what stands several times
     */
    record Scope(Filling filling, Map<String, Integer> entries, String path) {
        Scope entry(String list, int index, Filling seen, int passage) {
            Map<String, Integer> all = new HashMap<>(entries);
            all.put(list, index);
            return new Scope(seen, all, path + "/" + passage + ":" + index);
        }
    }

    Unfolding(Template template) {
        paragraphs = template.document().paragraphs();
        passages = template.passages();
        passings = Passing.of(template);
        branching = Branching.of(template);
        for (int i = 0; i < passages.size(); i++) {
            children.computeIfAbsent(passages.get(i).block().parent(), p -> new ArrayList<>())
                    .add(i);
        }
        children.values()
                .forEach(list -> list.sort(Comparator.comparing(
                        (Integer i) -> passings.get(i).from(),
                        Comparator.comparingInt(Passing.At::paragraph).thenComparingInt(Passing.At::offset))));
    }

    void read(Filling filling, Reader reader) {
        Scope all = new Scope(filling, Map.of(), "");
        walk(-1, new Passing.At(0, 0), new Passing.At(paragraphs.size(), 0), all, reader);
    }

    private void walk(int parent, Passing.At from, Passing.At to, Scope scope, Reader reader) {
        Passing.At at = from;
        for (int child : children.getOrDefault(parent, List.of())) {
            Passing passing = passings.get(child);
            if (passing.from().isBefore(to) && at.isBefore(passing.to())) {
                Passing.At start = Passing.At.later(at, passing.from());
                between(at, start, passing.kind() == Passing.Kind.WORDS, scope, reader);
                pass(child, scope, reader);
                at = Passing.At.earlier(to, passing.to());
            }
        }
        between(at, to, false, scope, reader);
    }

    private void pass(int number, Scope scope, Reader reader) {
        Passing passing = passings.get(number);
        if (passages.get(number) instanceof Passage.Repeat repeat) {
            int index = 0;
            for (var entry : scope.filling().entries(repeat.list())) {
                Scope seen = scope.entry(repeat.list(), index, scope.filling().entry(entry), number);
                branch(number, passing, 0, seen, reader);
                index++;
            }
        } else {
            int branch = branching.branch(number, scope.filling());
            if (branch != Branching.NONE) {
                branch(number, passing, branch, scope, reader);
            }
        }
    }

    private void branch(int number, Passing passing, int which, Scope scope, Reader reader) {
        Passing.Branch branch = passing.branches().get(which);
        if (passing.kind() == Passing.Kind.LINES) {
            reader.endLine();
        }
        if (passing.kind() != Passing.Kind.WORDS && branch.from().offset() > 0) {
            reader.begin(branch.from().paragraph(), scope);
        }
        walk(number, branch.from(), branch.to(), scope, reader);
        if (passing.kind() == Passing.Kind.LINES) {
            reader.endLine();
        }
    }

    /** @param beginsLast whether the paragraph it ends at goes on, in words that stand on a condition or repeat */
    private void between(Passing.At from, Passing.At to, boolean beginsLast, Scope scope, Reader reader) {
        for (int p = from.paragraph(); p <= to.paragraph() && p < paragraphs.size(); p++) {
            int start = p == from.paragraph() ? from.offset() : 0;
            int end =
                    p == to.paragraph() ? to.offset() : paragraphs.get(p).text().length();
            if (p == to.paragraph() && end == 0 && !beginsLast) {
                return;
            }
            if (start == 0) {
                reader.begin(p, scope);
            }
            reader.text(p, start, end, scope);
        }
    }
}
