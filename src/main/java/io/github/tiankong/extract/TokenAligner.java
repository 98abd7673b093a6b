package io.github.tiankong.extract;

import io.github.tiankong.figure.Decimals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a stretch of a template against a stretch of a document: the cheapest way to make one of the other, found by
 * dynamic programming over tokens and glyphs.
 */
final class TokenAligner {
    private static final int INSERTED = 1;
    private static final int DROPPED = 2;
    private static final int TAKEN = 3;
    private static final int LENGTH_SHIFT = 2;
    /** No branch of a fork stands. */
    private static final int MISSING = -1;

    private final List<Token> tokens;
    private final Glyphs glyphs;
    private final int first;
    private final int size;
    /** For each token and glyph how it was reached: one of the steps, with the number of glyphs that were taken. */
    private final int[][] steps;

    /** The forks that are open at a row, the inmost first. */
    private final Deque<Open> open = new ArrayDeque<>();
    /** For each row with a mark of a fork the fork. */
    private final Map<Integer, Open> forkOf = new HashMap<>();

    private int[] costs;
    private int[] next;

    /** A fork while its branches are tried, each from the same beginning. */
    private static final class Open {
        final int row;
        final int[] start;
        final int[] best;
        /** For each position the branch that came to it at least cost; -1 for none. */
        final int[] branch;
        /** The row behind each branch. */
        final List<Integer> ends = new ArrayList<>();

        Open(int row, int[] start) {
            this.row = row;
            this.start = start.clone();
            this.best = new int[start.length];
            this.branch = new int[start.length];
            Arrays.fill(best, Cost.NEVER);
        }

        void end(int endRow, int[] reached) {
            improve(reached, ends.size());
            ends.add(endRow);
        }

        void improve(int[] reached, int number) {
            for (int j = 0; j < best.length; j++) {
                if (reached[j] < best[j]) {
                    best[j] = reached[j];
                    branch[j] = number;
                }
            }
        }
    }

    private TokenAligner(List<Token> tokens, Glyphs glyphs, int first, int last) {
        this.tokens = tokens;
        this.glyphs = glyphs;
        this.first = first;
        this.size = last - first;
        this.steps = new int[tokens.size() + 1][size + 1];
    }

    /**
     * Aligns; memory and time go with the product of the two lengths.
     *
     * @param offset the number of the first token in {@code target}
     * @param first the first glyph, {@code last} the one behind the last
     */
    static void align(List<Token> tokens, Glyphs glyphs, int first, int last, Alignment target, int offset) {
        new TokenAligner(tokens, glyphs, first, last).align(target, offset);
    }

    private void align(Alignment target, int offset) {
        costs = new int[size + 1];
        Arrays.fill(costs, Cost.NEVER);
        costs[0] = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            insert(i);
            if (i < tokens.size()) {
                next = new int[size + 1];
                Arrays.fill(next, Cost.NEVER);
                step(i);
                costs = next;
            }
        }
        walkBack(target, offset);
    }

    /** Runs of inserted glyphs: each costs something to begin, so that what is inserted stays together. */
    private void insert(int row) {
        int run = Cost.NEVER;
        int start = 0;
        for (int j = 1; j <= size; j++) {
            int begun = costs[j - 1] + beginning(first + j - 1);
            if (begun < run) {
                run = begun;
                start = j - 1;
            }
            run += insertion(first + j - 1);
            if (run < costs[j]) {
                costs[j] = run;
                steps[row][j] = INSERTED | (j - start) << LENGTH_SHIFT;
            }
        }
    }

    private int beginning(int glyph) {
        boolean atClause =
                glyph == 0 || Cost.isClauseEnd(glyphs.code(glyph - 1)) || Cost.isClauseEnd(glyphs.code(glyph));
        return atClause ? Cost.RUN : Cost.RUN + Cost.RUN_WITHIN_CLAUSE;
    }

    /** A dash before a number may be its sign, which no template has. */
    private int insertion(int glyph) {
        boolean sign =
                glyphs.code(glyph) == '-' && glyph + 1 < glyphs.size() && glyphs.code(glyph + 1) == Glyphs.NUMBER;
        return sign ? Cost.SIGN : Cost.of(glyphs.code(glyph));
    }

    private void step(int row) {
        Token token = tokens.get(row);
        if (token instanceof Token.Fixed fixed) {
            takeFixed(row, fixed.character());
        } else if (token instanceof Token.Digits number) {
            takeNumber(row, number);
        } else if (token instanceof Token.Choice choice) {
            takeChoice(row, choice);
        } else if (token instanceof Token.Slot slot) {
            takeSlot(row, slot);
        } else if (token instanceof Token.Fork fork) {
            takeFork(row, fork);
        }
    }

    private void takeFork(int row, Token.Fork fork) {
        if (fork.step() == Token.Fork.Step.OPEN) {
            open.push(new Open(row, costs));
        } else {
            open.element().end(row, costs);
        }
        Open current = open.element();
        forkOf.put(row, current);
        int[] from = current.start;
        if (fork.step() == Token.Fork.Step.CLOSE) {
            if (fork.mayBeMissing()) {
                current.improve(current.start, MISSING);
            }
            from = current.best;
            open.pop();
        }
        System.arraycopy(from, 0, next, 0, from.length);
    }

    private void reach(int row, int from, int length, int extra) {
        int cost = costs[from] + extra;
        if (cost < next[from + length]) {
            next[from + length] = cost;
            steps[row + 1][from + length] = TAKEN | length << LENGTH_SHIFT;
        }
    }

    private void drop(int row, int extra) {
        for (int j = 0; j <= size; j++) {
            if (costs[j] + extra < next[j]) {
                next[j] = costs[j] + extra;
                steps[row + 1][j] = DROPPED;
            }
        }
    }

    private void takeFixed(int row, char character) {
        for (int j = 0; j < size; j++) {
            if (glyphs.code(first + j) == character) {
                reach(row, j, 1, 0);
            }
        }
        drop(row, Cost.of(character));
    }

    private void takeNumber(int row, Token.Digits number) {
        for (int j = 0; j < size; j++) {
            if (glyphs.code(first + j) == Glyphs.NUMBER) {
                boolean same = glyphs.text(first + j, first + j + 1).equals(number.text());
                reach(row, j, 1, same ? 0 : Cost.OTHER_NUMBER);
            }
        }
        drop(row, Cost.NUMBER);
    }

    private void takeChoice(int row, Token.Choice choice) {
        for (String text : choice.texts()) {
            for (int j = 0; j + text.length() <= size; j++) {
                if (standsAt(text, j)) {
                    reach(row, j, text.length(), 0);
                }
            }
        }
        drop(row, Cost.CHARACTER * choice.texts().get(0).length());
    }

    private boolean standsAt(String text, int position) {
        for (int k = 0; k < text.length(); k++) {
            if (glyphs.code(first + position + k) != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private void takeSlot(int row, Token.Slot slot) {
        for (int j = 0; j < size; j++) {
            int code = glyphs.code(first + j);
            if (code == Glyphs.MASK) {
                reach(row, j, 1, 0);
            } else if (slot.kind() != Token.Kind.WORDS) {
                takeDigits(row, j, slot, code == Glyphs.NUMBER);
            }
            takeMask(row, j, slot.place().mask());
        }
        if (slot.kind() == Token.Kind.WORDS) {
            takeWords(row);
        }
        drop(row, Cost.EMPTY_SLOT);
    }

    private void takeDigits(int row, int position, Token.Slot slot, boolean digits) {
        boolean han = slot.kind() == Token.Kind.HAN;
        if (digits) {
            String text = glyphs.text(first + position, first + position + 1);
            boolean touches = text.startsWith(slot.before())
                    && text.endsWith(slot.behind())
                    && text.length() > slot.before().length() + slot.behind().length();
            reach(row, position, 1, touches && Decimals.parse(text).isPresent() ? 0 : Cost.OTHER_NUMBER);
            return;
        }
        int start = glyphs.start(first + position);
        int plain = HanNumbers.plainLength(glyphs.text(), start);
        int money = HanNumbers.moneyLength(glyphs.text(), start);
        for (int length : new int[] {plain, money}) {
            if (length > 0 && position + length <= size && glyphs.start(first + position + length) == start + length) {
                reach(row, position, length, han ? 0 : Cost.OTHER_DIGITS);
            }
        }
    }

    /** The mask that stood in the draft, even where nothing else shows that it is one. */
    private void takeMask(int row, int position, String mask) {
        if (mask.isEmpty() || !glyphs.text().startsWith(mask, glyphs.start(first + position))) {
            return;
        }
        int end = glyphs.start(first + position) + mask.length();
        int length = glyphs.at(end) - first - position;
        if (position + length <= size && glyphs.start(first + position + length) == end) {
            reach(row, position, length, 0);
        }
    }

    /** Any text at all, at least one glyph: a row of its own, in which each position remembers where the words began. */
    private void takeWords(int row) {
        int best = Cost.NEVER;
        int start = 0;
        for (int j = 0; j < size; j++) {
            int cost = Cost.inWords(glyphs.code(first + j));
            if (glyphs.isBound(first + j) && best < Cost.NEVER) {
                best += Cost.BOUND_IN_WORDS;
            }
            if (costs[j] < best) {
                best = costs[j];
                start = j;
            }
            best += cost;
            if (best < next[j + 1]) {
                next[j + 1] = best;
                steps[row + 1][j + 1] = TAKEN | (j + 1 - start) << LENGTH_SHIFT;
            }
        }
    }

    /** Where the way led on before a mark of a fork: into the branch that stands, or out of it to where the fork opens. */
    private int beforeFork(int row, int position, Token.Fork fork, Alignment target, int offset) {
        return switch (fork.step()) {
            case OPEN -> row;
            case NEXT -> forkOf.get(row).row;
            case CLOSE -> {
                Open way = forkOf.get(row);
                int branch = way.branch[position];
                target.choose(offset + row, branch);
                yield branch == MISSING ? way.row : way.ends.get(branch);
            }
        };
    }

    private void walkBack(Alignment target, int offset) {
        int row = tokens.size();
        int j = size;
        while (row > 0 || j > 0) {
            int step = steps[row][j];
            int kind = step & ((1 << LENGTH_SHIFT) - 1);
            int length = step >> LENGTH_SHIFT;
            if (kind == INSERTED) {
                j -= length;
                continue;
            }
            row--;
            if (tokens.get(row) instanceof Token.Fork fork) {
                row = beforeFork(row, j, fork, target, offset);
                continue;
            }
            target.put(offset + row, first + j - length, first + j, kind == TAKEN);
            j -= length;
        }
    }
}
