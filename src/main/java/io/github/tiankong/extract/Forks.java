package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Lines that part: lists are unrolled before a line is aligned, and what does not stand is left out behind it. */
final class Forks {
    private static final int MOST_ENTRIES = 200;
    /** Tokens times glyphs a line is unrolled to at most. */
    private static final long MOST_CELLS = 4_000_000;

    /**
     * A line as it stands in a document.
     *
     * @param tokens without forks, those of an entry marked with its number
     * @param branches for each passage that was met the branch that stands, -1 for none
     */
    record Straight(List<Token> tokens, Alignment alignment, Map<Integer, Integer> branches) {}

    private final List<Token> tokens;
    private final Alignment alignment;
    private final List<Token> kept = new ArrayList<>();
    private final List<Integer> indices = new ArrayList<>();
    private final Map<Integer, Integer> branches = new HashMap<>();
    /** How many entries were met of a list under an entry. */
    private final Map<EntryPath, Map<Integer, Integer>> counts = new HashMap<>();

    private Forks(List<Token> tokens, Alignment alignment) {
        this.tokens = tokens;
        this.alignment = alignment;
    }

    /** By how many forks deeper the tokens behind this one stand. */
    static int deepens(Token token) {
        if (!(token instanceof Token.Fork fork)) {
            return 0;
        }
        return switch (fork.step()) {
            case OPEN -> 1;
            case NEXT -> 0;
            case CLOSE -> -1;
        };
    }

    static boolean isForked(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t instanceof Token.Fork);
    }

    /** The lists whose entries a line prints. */
    static Set<String> lists(List<Token> tokens) {
        Set<String> lists = new LinkedHashSet<>();
        tokens.forEach(t -> {
            if (t instanceof Token.Fork fork && fork.repeats()) {
                lists.add(fork.list());
            }
        });
        return lists;
    }

    /** Those of them whose entries stand one behind the other with no character between. */
    static Set<String> unparted(List<Token> tokens) {
        Set<String> lists = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.get(i) instanceof Token.Fork mark && mark.step() == Token.Fork.Step.OPEN;
            if (opens
                    && tokens.get(i) instanceof Token.Fork fork
                    && fork.repeats()
                    && standing(tokens.subList(i + 1, close(tokens, i)), Map.of())
                            .isEmpty()) {
                lists.add(fork.list());
            }
        }
        return lists;
    }

    /** The tokens of the first branch of every fork, its marks among them; of every branch in a list, whose entries differ. */
    static List<Token> firstBranches(List<Token> tokens) {
        if (!isForked(tokens)) {
            return tokens;
        }
        List<Token> first = new ArrayList<>();
        int skipped = 0;
        int depth = 0;
        int listDepth = 0;
        for (Token token : tokens) {
            depth += deepens(token);
            if (listDepth > depth) {
                listDepth = 0;
            } else if (listDepth == 0 && token instanceof Token.Fork list && list.repeats()) {
                listDepth = depth;
            }
            boolean parts = listDepth == 0 && token instanceof Token.Fork fork && fork.step() == Token.Fork.Step.NEXT;
            if (skipped > 0) {
                skipped += deepens(token);
            } else if (parts) {
                skipped = 1;
            }
            if (skipped == 0) {
                first.add(token);
            }
        }
        return first;
    }

    /** The tokens with each list repeated as often as the line could hold its entries. */
    static List<Token> unrolled(List<Token> tokens, Glyphs glyphs) {
        List<Token> unrolled = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Fork fork && fork.repeats()) {
                int close = close(tokens, i);
                List<Token> entry = unrolled(tokens.subList(i + 1, close), glyphs);
                int entries = mostEntries(entry, glyphs);
                for (int k = 0; k < entries; k++) {
                    unrolled.add(fork);
                    unrolled.addAll(entry);
                    unrolled.add(tokens.get(close));
                }
                i = close;
            } else {
                unrolled.add(tokens.get(i));
            }
        }
        return unrolled;
    }

    private static int mostEntries(List<Token> entry, Glyphs glyphs) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            counts.merge(glyphs.code(i), 1, Integer::sum);
        }
        int most = (int) Math.min(MOST_ENTRIES, MOST_CELLS / Math.max(1L, (long) entry.size() * glyphs.size()));
        int named = entry.stream()
                .mapToInt(t -> t instanceof Token.Slot slot ? glyphs.named(slot.place()) : 0)
                .max()
                .orElse(0);
        return Math.min(most, Math.max(named, standing(entry, counts).orElse(1)));
    }

    /**
     * As often as the rarest of its fixed characters; of what only branches say, as often as all of them together. Nothing
     * where no character tells.
     */
    private static OptionalInt standing(List<Token> tokens, Map<Integer, Integer> counts) {
        OptionalInt rarest = OptionalInt.empty();
        OptionalInt branches = OptionalInt.empty();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Fixed fixed) {
                int count = counts.getOrDefault((int) fixed.character(), 0);
                rarest = OptionalInt.of(Math.min(count, rarest.orElse(count)));
            } else if (tokens.get(i) instanceof Token.Fork) {
                int close = close(tokens, i);
                for (List<Token> branch : branches(tokens.subList(i, close + 1))) {
                    branches = OptionalInt.of(
                            branches.orElse(0) + standing(branch, counts).orElse(1));
                }
                i = close;
            }
        }
        return rarest.isPresent() ? rarest : branches;
    }

    /** What stands between the marks of a fork. */
    private static List<List<Token>> branches(List<Token> fork) {
        List<List<Token>> branches = new ArrayList<>();
        int depth = 0;
        int start = 1;
        for (int i = 1; i < fork.size(); i++) {
            boolean parts = depth == 0 && fork.get(i) instanceof Token.Fork mark && mark.step() != Token.Fork.Step.OPEN;
            if (parts) {
                branches.add(fork.subList(start, i));
                start = i + 1;
            }
            depth += deepens(fork.get(i));
        }
        return branches;
    }

    private static int close(List<Token> tokens, int open) {
        int depth = 0;
        int at = open;
        do {
            depth += deepens(tokens.get(at));
            at++;
        } while (depth > 0);
        return at - 1;
    }

    /** What stands of an aligned line. */
    static Straight straight(List<Token> tokens, Alignment alignment) {
        Forks forks = new Forks(tokens, alignment);
        forks.keep(0, tokens.size(), EntryPath.NONE);
        Alignment kept = new Alignment(forks.kept.size());
        for (int i = 0; i < forks.kept.size(); i++) {
            int from = forks.indices.get(i);
            kept.put(i, alignment.from(from), alignment.to(from), alignment.isFound(from));
        }
        return new Straight(forks.kept, kept, forks.branches);
    }

    private void keep(int from, int to, EntryPath entry) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Fork fork) {
                int close = close(tokens, i);
                keepBranch(fork, i, close, entry);
                i = close;
            } else {
                kept.add(token instanceof Token.Slot slot ? slot.ofEntry(entry) : token);
                indices.add(i);
            }
        }
    }

    private void keepBranch(Token.Fork fork, int open, int close, EntryPath around) {
        int branch = alignment.branch(close);
        if (!fork.repeats()) {
            branches.put(fork.passage(), branch);
        }
        if (branch < 0) {
            return;
        }
        EntryPath entry = fork.repeats() ? around.within(fork.list(), fork.passage(), count(fork, around)) : around;
        int start = open + 1;
        int depth = 0;
        for (int i = open + 1, number = 0; i <= close; i++) {
            boolean parts =
                    depth == 0 && tokens.get(i) instanceof Token.Fork mark && mark.step() != Token.Fork.Step.OPEN;
            if (parts && number++ == branch) {
                keep(start, i, entry);
                return;
            }
            start = parts ? i + 1 : start;
            depth += deepens(tokens.get(i));
        }
    }

    private int count(Token.Fork fork, EntryPath around) {
        return counts.computeIfAbsent(around, k -> new HashMap<>()).merge(fork.passage(), 1, Integer::sum) - 1;
    }
}
