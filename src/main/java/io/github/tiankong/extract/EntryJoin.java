package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes one list of several groups of entries, in which the same ones stand more or less: the likest are joined in order. */
final class EntryJoin {
    /** Pairs compared in all; groups beyond them are set one below the other. */
    private static final long MOST_PAIRS = 20_000_000;

    private List<Joined> entries = new ArrayList<>();
    private long compared;

    /**
     * An entry of one or more groups.
     *
     * @param entries one of each group it stands in, at least one
     */
    record Joined(List<NestedLists.Entry> entries) {
        /** What was found of it everywhere, by field. */
        Map<String, List<Finding>> found() {
            Map<String, List<Finding>> all = new LinkedHashMap<>();
            entries.forEach(e -> e.found()
                    .forEach((key, found) ->
                            all.computeIfAbsent(key, k -> new ArrayList<>()).addAll(found)));
            return all;
        }

        /** Whether all groups say the same of it. */
        boolean agrees() {
            return entries.stream().allMatch(e -> likeness(entries.get(0), e).differing() == 0);
        }

        private Joined with(NestedLists.Entry other) {
            return new Joined(Stream.concat(entries.stream(), Stream.of(other)).toList());
        }
    }

    private record Likeness(int equal, int differing) {
        boolean mayBeOne() {
            return equal > 0 && equal >= differing;
        }
    }

    List<Joined> entries() {
        return entries;
    }

    void add(List<NestedLists.Entry> group) {
        compared += (long) entries.size() * group.size();
        if (isSame(group)) {
            for (int i = 0; i < group.size(); i++) {
                entries.set(i, entries.get(i).with(group.get(i)));
            }
        } else if (entries.isEmpty() || compared > MOST_PAIRS) {
            group.forEach(e -> entries.add(new Joined(List.of(e))));
        } else {
            entries = aligned(group);
        }
    }

    private boolean isSame(List<NestedLists.Entry> group) {
        if (group.size() != entries.size()) {
            return false;
        }
        for (int i = 0; i < group.size(); i++) {
            if (likeness(entries.get(i).entries().get(0), group.get(i)).differing() > 0) {
                return false;
            }
        }
        return true;
    }

    private List<Joined> aligned(List<NestedLists.Entry> group) {
        int[][] most = new int[entries.size() + 1][group.size() + 1];
        for (int i = entries.size() - 1; i >= 0; i--) {
            for (int j = group.size() - 1; j >= 0; j--) {
                int apart = Math.max(most[i + 1][j], most[i][j + 1]);
                most[i][j] = Math.max(apart, most[i + 1][j + 1] + worth(i, group.get(j)));
            }
        }
        List<Joined> joined = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < entries.size() && j < group.size()) {
            int worth = worth(i, group.get(j));
            if (worth > 0 && most[i][j] == most[i + 1][j + 1] + worth) {
                joined.add(entries.get(i++).with(group.get(j++)));
            } else if (most[i][j] == most[i + 1][j]) {
                joined.add(entries.get(i++));
            } else {
                joined.add(new Joined(List.of(group.get(j++))));
            }
        }
        joined.addAll(entries.subList(i, entries.size()));
        group.subList(j, group.size()).forEach(e -> joined.add(new Joined(List.of(e))));
        return joined;
    }

    /** What it is worth to take the two for one; 0 for two that cannot be. */
    private int worth(int entry, NestedLists.Entry other) {
        Likeness like = likeness(entries.get(entry).entries().get(0), other);
        return like.mayBeOne() ? 1 + 2 * like.equal() - like.differing() : 0;
    }

    private static Likeness likeness(NestedLists.Entry entry, NestedLists.Entry other) {
        Set<String> keys = new HashSet<>(entry.found().keySet());
        keys.retainAll(other.found().keySet());
        int equal = 0;
        int differing = 0;
        for (String key : keys) {
            String text = text(entry.found().get(key));
            String otherText = text(other.found().get(key));
            boolean told = !text.isEmpty() && !otherText.isEmpty();
            equal += told && text.equals(otherText) ? 1 : 0;
            differing += told && !text.equals(otherText) ? 1 : 0;
        }
        return new Likeness(equal, differing);
    }

    /** What stands there for a field, a mask left open among it. */
    private static String text(List<Finding> found) {
        Finding first = found.get(0);
        return first.isValue() ? first.value().strip() : first.standing();
    }
}
