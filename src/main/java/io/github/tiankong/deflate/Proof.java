package io.github.tiankong.deflate;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates what was compressed, by Java's own inflater, to see that it gives a text of the size and checksum that were
 * reckoned without it. Takes some 0.04 ms for 19 KB of XML. For one thread.
 */
public final class Proof {
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 14];

    /** Whether the data end where they say, and hold what they say. */
    public boolean holds(Deflated data) {
        inflater.reset();
        crc.reset();
        inflater.setInput(data.buffer(), 0, data.length());
        try {
            int length = inflater.inflate(buffer);
            while (length > 0 && inflater.getBytesWritten() <= data.size()) {
                crc.update(buffer, 0, length);
                length = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            return false;
        }
        return inflater.finished()
                && inflater.getRemaining() == 0
                && inflater.getBytesWritten() == data.size()
                && (int) crc.getValue() == data.crc();
    }
}
