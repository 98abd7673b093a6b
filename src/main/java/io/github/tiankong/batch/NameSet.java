package io.github.tiankong.batch;

import java.util.Arrays;

/**
 * The names given so far, as hashes of 64 bits in 16 bytes a name, so that a million rows need 16 MB. Two different names
 * with one hash, which a million rows have once in forty million runs, would give one of them a number it did not need.
 */
final class NameSet {
    private long[] slots = new long[1 << 10];
    private int size;

    /** Whether the name is new; it is not any more. */
    boolean add(String name) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        boolean isNew = insert(slots, hash(name));
        size += isNew ? 1 : 0;
        return isNew;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        Arrays.stream(slots).filter(h -> h != 0).forEach(h -> insert(larger, h));
        slots = larger;
    }

    private static boolean insert(long[] slots, long hash) {
        int at = (int) (hash >>> 20) & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = hash;
        return true;
    }

    /** FNV-1a over the folded name, mixed as SplitMix64 does; never 0, which marks a free place. */
    static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        String folded = FileName.folded(name);
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
