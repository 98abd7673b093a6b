package io.github.tiankong.deflate;

import java.util.Arrays;

/** What a text was parsed into, in order: literals, which have the length 1 and no distance, and matches. */
final class Tokens {
    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private int[] distances = new int[1024];
    private int size;

    void add(int start, int length, int distance) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
            distances = Arrays.copyOf(distances, 2 * size);
        }
        starts[size] = start;
        lengths[size] = length;
        distances[size++] = distance;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return starts[token] + lengths[token];
    }

    int length(int token) {
        return lengths[token];
    }

    /** With the samples in the holes; 0 for a literal. */
    int distance(int token) {
        return distances[token];
    }

    boolean isMatch(int token) {
        return distances[token] > 0;
    }
}
