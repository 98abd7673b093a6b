package io.github.tiankong.deflate;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The ordinary way, with one deflater and one buffer for text after text. For one thread; closing frees the deflater. */
public final class PlainDeflater implements AutoCloseable {
    private static final int LEVEL = 6;

    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 crc = new CRC32();
    private byte[] buffer = new byte[1 << 14];

    /** The text compressed; valid until the next call. */
    public Deflated deflate(byte[] text, int length) {
        crc.reset();
        crc.update(text, 0, length);
        deflater.reset();
        deflater.setInput(text, 0, length);
        deflater.finish();
        int deflated = deflater.deflate(buffer);
        while (!deflater.finished()) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            deflated += deflater.deflate(buffer, deflated, buffer.length - deflated);
        }
        return new Deflated(buffer, deflated, (int) crc.getValue(), /* size= */ length);
    }

    /** The deflater's memory is not on the heap: left alone it waits for the collector. */
    @Override
    public void close() {
        deflater.end();
    }
}
