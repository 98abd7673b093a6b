package io.github.tiankong.deflate;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A compressed text as a ZIP entry wants it.
 *
 * @param buffer raw deflate data from its beginning; owned by whoever made it
 * @param length how many bytes of the buffer count
 * @param crc the CRC-32 of the text
 * @param size the length of the text in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Deflated(byte[] buffer, int length, int crc, int size) {

    public void writeTo(OutputStream out) throws IOException {
        out.write(buffer, 0, length);
    }
}
