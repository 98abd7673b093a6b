package io.github.tiankong.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bits in the order of RFC 1951, 3.1.1: lowest first.
 *
 * <p>What has gathered is stored at every step, whole bytes are counted off: without a branch that would be taken at
 * random, which costs more than the store.
 */
final class BitWriter {
    /** The most bits that can be put at a time: seven may be waiting. */
    static final int MOST = 56;

    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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
     * @param n how many, 0 to {@link #MOST}
     */
    void put(long bits, int n) {
        long all = gathered | bits << count;
        int total = count + n;
        LONGS.set(bytes, size, all);
        size += total >>> 3;
        gathered = all >>> (total & ~7);
        count = total & 7;
    }

    /** Goes on from a state that somebody else has come to. */
    void resume(int size, long gathered, int count) {
        this.size = size;
        this.gathered = gathered;
        this.count = count;
    }

    long gathered() {
        return gathered;
    }

    int count() {
        return count;
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

    /** All bits in words of {@link #MOST} and at least one more bit's place: the last is never full. */
    long[] words() {
        LONGS.set(bytes, size, gathered);
        long[] words = new long[Math.toIntExact(bitCount() / MOST) + 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) LONGS.get(bytes, i * MOST / 8) & (1L << MOST) - 1;
        }
        return words;
    }
}
