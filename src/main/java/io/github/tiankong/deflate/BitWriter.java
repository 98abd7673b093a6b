package io.github.tiankong.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits in the order of RFC 1951, 3.1.1: lowest first, gathered in 64 and stored at a stroke. */
final class BitWriter {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int size;
    private long gathered;
    private int count;

    BitWriter(int capacity) {
        this.bytes = new byte[capacity];
    }

    void clear() {
        size = 0;
        gathered = 0;
        count = 0;
    }

    /** Makes room for so many bits more; {@link #put} does not look. */
    void reserve(long bits) {
        long needed = size + bits / 8 + 2 * Long.BYTES;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, 2L * bytes.length)));
        }
    }

    /**
     * Writes bits.
     *
     * @param bits with nothing above the ones to be written
     * @param n how many, 0 to 64
     */
    void put(long bits, int n) {
        gathered |= bits << count;
        int total = count + n;
        if (total >= Long.SIZE) {
            LONGS.set(bytes, size, gathered);
            size += Long.BYTES;
            gathered = bits >>> 1 >>> Long.SIZE - 1 - count;
            total -= Long.SIZE;
        }
        count = total;
    }

    long bitCount() {
        return 8L * size + count;
    }

    /** Fills the last byte with zeros. */
    void end() {
        LONGS.set(bytes, size, gathered);
        size += count + 7 >> 3;
        gathered = 0;
        count = 0;
    }

    /** Whole bytes only after {@link #end}; valid until the next write. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    /** The bits as words of 64, the last filled with zeros; ends the writing. */
    long[] words() {
        long bits = bitCount();
        LONGS.set(bytes, size, gathered);
        long[] words = new long[Math.toIntExact((bits + 63) / 64)];
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) LONGS.get(bytes, i * Long.BYTES);
        }
        return words;
    }
}
