package io.github.tiankong.deflate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The best lengths of a prefix code no word of which is longer than a limit: the package-merge algorithm of Larmore and
 * Hirschberg, "A fast algorithm for optimal length-limited Huffman codes", 1990.
 */
final class CodeLengths {
    /** A symbol, or two packages taken together. */
    private record Coin(long weight, int symbol, Coin left, Coin right) {}

    private CodeLengths() {}

    /**
     * The length of each symbol's code, 0 for symbols that do not occur.
     *
     * @param counts how often each symbol occurs
     * @param limit the longest code, in bits
     */
    static int[] of(long[] counts, int limit) {
        List<Coin> symbols = new ArrayList<>();
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                symbols.add(new Coin(counts[symbol], symbol, null, null));
            }
        }
        symbols.sort(Comparator.comparingLong(Coin::weight));
        int[] lengths = new int[counts.length];
        if (symbols.size() == 1) {
            lengths[symbols.get(0).symbol()] = 1;
            return lengths;
        }
        List<Coin> level = symbols;
        for (int bit = 1; bit < limit; bit++) {
            level = merge(symbols, packages(level));
        }
        level.subList(0, 2 * symbols.size() - 2).forEach(coin -> spend(coin, lengths));
        return lengths;
    }

    private static List<Coin> packages(List<Coin> coins) {
        List<Coin> packages = new ArrayList<>(coins.size() / 2);
        for (int i = 0; i + 1 < coins.size(); i += 2) {
            Coin left = coins.get(i);
            Coin right = coins.get(i + 1);
            packages.add(new Coin(left.weight() + right.weight(), -1, left, right));
        }
        return packages;
    }

    private static List<Coin> merge(List<Coin> symbols, List<Coin> packages) {
        Coin[] merged = new Coin[symbols.size() + packages.size()];
        int s = 0;
        int p = 0;
        for (int i = 0; i < merged.length; i++) {
            boolean takeSymbol = p == packages.size()
                    || (s < symbols.size()
                            && symbols.get(s).weight() <= packages.get(p).weight());
            merged[i] = takeSymbol ? symbols.get(s++) : packages.get(p++);
        }
        return Arrays.asList(merged);
    }

    private static void spend(Coin coin, int[] lengths) {
        if (coin.symbol() >= 0) {
            lengths[coin.symbol()]++;
        } else {
            spend(coin.left(), lengths);
            spend(coin.right(), lengths);
        }
    }
}
