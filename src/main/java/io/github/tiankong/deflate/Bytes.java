package io.github.tiankong.deflate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being gathered; text is encoded on the way. */
final class Bytes {
    private byte[] bytes = new byte[1 << 10];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    void add(byte[] more, int from, int length) {
        reserve(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    /** In UTF-8. The characters a value mostly has need no encoder. */
    void add(String text, int from, int length) {
        reserve(3 * length);
        int to = size;
        for (int i = from; i < from + length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[to++] = (byte) c;
            } else if (c >= 0x800 && !Character.isSurrogate(c)) {
                bytes[to++] = (byte) (0xE0 | c >> 12);
                bytes[to++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[to++] = (byte) (0x80 | c & 0x3F);
            } else {
                size = to;
                byte[] rest = text.substring(i, from + length).getBytes(StandardCharsets.UTF_8);
                add(rest, 0, rest.length);
                return;
            }
        }
        size = to;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
