package io.github.tiankong.deflate;

/**
 * CRC-32 as a register that can be moved over bytes known beforehand in eight look-ups.
 *
 * <p>The register is linear over GF(2): running it over a piece is moving it over as many zeros, and adding what the piece
 * alone gives. The operator for n zeros is multiplication by x^(8n) modulo the polynomial, as in zlib's {@code
 * crc32_combine} (Mark Adler). Polynomial: RFC 1952, 8.
 */
final class Crc {
    static final int START = 0xFFFFFFFF;

    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 1 << 31;
    private static final int[] TABLE = table();

    private Crc() {}

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int register = i;
            for (int bit = 0; bit < 8; bit++) {
                register = register >>> 1 ^ POLYNOMIAL & -(register & 1);
            }
            table[i] = register;
        }
        return table;
    }

    static int over(int register, byte[] bytes, int from, int to) {
        int r = register;
        for (int i = from; i < to; i++) {
            r = TABLE[(r ^ bytes[i]) & 0xFF] ^ r >>> 8;
        }
        return r;
    }

    static int finish(int register) {
        return ~register;
    }

    /** Moves registers over a known piece. */
    static final class Step {
        private final int[] zeros;
        private final int own;

        private Step(int[] zeros, int own) {
            this.zeros = zeros;
            this.own = own;
        }

        /** @param zeros {@link #zeros} of the piece's length */
        static Step over(byte[] bytes, int from, int to, int[] zeros) {
            return new Step(zeros, Crc.over(0, bytes, from, to));
        }

        int from(int register) {
            int[] z = zeros;
            int r = own;
            for (int nibble = 0, rest = register; nibble < 8; nibble++, rest >>>= 4) {
                r ^= z[nibble << 4 | rest & 15];
            }
            return r;
        }
    }

    /** For each half byte of a register, what so many zero bytes make of it. */
    static int[] zeros(int byteCount) {
        int operator = power(8L * byteCount);
        int[] zeros = new int[128];
        for (int nibble = 0; nibble < 8; nibble++) {
            for (int value = 0; value < 16; value++) {
                zeros[nibble << 4 | value] = multiply(operator, value << 4 * nibble);
            }
        }
        return zeros;
    }

    /** x to the power of n modulo the polynomial; registers hold the highest power lowest. */
    private static int power(long n) {
        int result = ONE;
        int square = ONE >>> 1;
        for (long rest = n; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = multiply(result, square);
            }
            square = multiply(square, square);
        }
        return result;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int mask = ONE; mask != 0; mask >>>= 1) {
            if ((a & mask) != 0) {
                product ^= shifted;
            }
            shifted = shifted >>> 1 ^ POLYNOMIAL & -(shifted & 1);
        }
        return product;
    }
}
