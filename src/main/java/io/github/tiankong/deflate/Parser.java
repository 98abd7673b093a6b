package io.github.tiankong.deflate;

import java.util.Arrays;

/**
 * Parses a template with its samples into literals and matches, as cheaply as given costs allow: the shortest path from
 * place to place, with the nearest match of each length.
 *
 * <p>A match neither copies nor covers a hole whose values differ. It may reach back over one; its distance then hangs on
 * the document's values, and stays some way below the most a distance can be.
 */
final class Parser {
    private static final int CHAIN = 256;
    /** A match as long as this is taken without looking for a better parse within it. */
    private static final int NICE = 128;
    /** Room for values that are longer than their samples. */
    private static final int FARTHEST_OVER_HOLES = Symbols.FARTHEST - 1024;

    /**
     * What a match over a hole must save besides, five bits: each is work for every document. On the park report this
     * keeps 1,900 of 3,000 such matches, at the size of zlib's level 6.
     */
    private static final int OVER_HOLES = 5 * Costs.BIT;

    private static final int HASH_BITS = 15;

    private final byte[] text;
    private final int[] runEnds;
    private final Costs costs;
    private final int[] head = new int[1 << HASH_BITS];
    private final int[] previous;
    private final int[] cost;
    private final int[] length;
    private final int[] distance;

    private Parser(Layout layout, Costs costs) {
        this.text = layout.text();
        this.runEnds = layout.runEnds();
        this.costs = costs;
        this.previous = new int[text.length];
        this.cost = new int[text.length + 1];
        this.length = new int[text.length + 1];
        this.distance = new int[text.length + 1];
    }

    static Tokens parse(Layout layout, Costs costs) {
        Parser parser = new Parser(layout, costs);
        parser.findPaths();
        return parser.cheapest();
    }

    private void findPaths() {
        Arrays.fill(head, -1);
        Arrays.fill(cost, Integer.MAX_VALUE);
        cost[0] = 0;
        for (int place = 0; place < text.length; ) {
            if (runEnds[place] == place) {
                offer(place + 1, cost[place], 1, 0);
                place++;
                continue;
            }
            offer(place + 1, cost[place] + costs.literal(text[place]), 1, 0);
            int longest = findMatches(place);
            int next = place + (longest >= NICE ? longest : 1);
            for (; place < next; place++) {
                enter(place);
            }
        }
    }

    /** Offers every length there is a match of, and returns the longest. */
    private int findMatches(int place) {
        int longest = Symbols.SHORTEST - 1;
        int most = Math.min(Symbols.LONGEST, runEnds[place] - place);
        if (most < Symbols.SHORTEST) {
            return longest;
        }
        int tries = CHAIN;
        for (int source = head[hash(place)]; source >= 0 && tries > 0 && longest < most; source = previous[source]) {
            tries--;
            boolean overHole = runEnds[source] != runEnds[place];
            if (place - source > (overHole ? FARTHEST_OVER_HOLES : Symbols.FARTHEST)) {
                break;
            }
            int limit = Math.min(most, runEnds[source] - source);
            if (limit > longest && text[source + longest] == text[place + longest]) {
                int common = common(source, place, limit);
                int known = cost[place] + costs.distance(place - source) + (overHole ? OVER_HOLES : 0);
                for (int n = longest + 1; n <= common; n++) {
                    offer(place + n, known + costs.length(n), n, place - source);
                }
                longest = Math.max(longest, common);
            }
        }
        return longest;
    }

    private int common(int source, int place, int limit) {
        int n = 0;
        while (n < limit && text[source + n] == text[place + n]) {
            n++;
        }
        return n;
    }

    private void offer(int place, int offered, int by, int from) {
        if (offered < cost[place]) {
            cost[place] = offered;
            length[place] = by;
            distance[place] = from;
        }
    }

    private void enter(int place) {
        if (runEnds[place] - place >= Symbols.SHORTEST) {
            int hash = hash(place);
            previous[place] = head[hash];
            head[hash] = place;
        }
    }

    private int hash(int place) {
        int three = text[place] & 0xFF | (text[place + 1] & 0xFF) << 8 | (text[place + 2] & 0xFF) << 16;
        return three * 0x9E3779B1 >>> Integer.SIZE - HASH_BITS;
    }

    /** The path back from the end, turned round; bytes in holes are no tokens. */
    private Tokens cheapest() {
        int[] ends = new int[text.length];
        int count = 0;
        for (int place = text.length; place > 0; place -= length[place]) {
            ends[count++] = place;
        }
        Tokens tokens = new Tokens();
        while (count > 0) {
            int end = ends[--count];
            int start = end - length[end];
            if (runEnds[start] != start) {
                tokens.add(start, length[end], distance[end]);
            }
        }
        return tokens;
    }
}
