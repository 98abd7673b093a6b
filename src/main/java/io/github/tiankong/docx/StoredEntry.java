package io.github.tiankong.docx;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;

/**
 * An entry of a package as it lies in its archive.
 *
 * @param method how it is compressed, as ZIP counts the methods: stored or deflated
 * @param crc the checksum of the content
 * @param archive all bytes of the archive, never altered
 * @param start where the compressed bytes begin in the archive
 * @param length how many they are
 * @param size the length of the content in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredEntry(String name, int method, int crc, byte[] archive, int start, int length, int size) {
    private static final int BUFFER = 1 << 13;

    /** The content of an entry that {@link #isWhole}. */
    byte[] content() {
        byte[] content = new byte[size];
        if (method == ZipEntry.STORED) {
            System.arraycopy(archive, start, content, 0, size);
            return content;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, start, length);
            int done = 0;
            while (done < size) {
                done += inflater.inflate(content, done, size - done);
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalStateException(name, e);
        } finally {
            inflater.end();
        }
    }

    /** Whether both have the same content; nearly always told without inflating it. */
    boolean holdsSame(StoredEntry other) {
        if (size != other.size || crc != other.crc) {
            return false;
        }
        boolean sameBytes = method == other.method
                && Arrays.equals(
                        archive, start, start + length, other.archive, other.start, other.start + other.length);
        return sameBytes || Arrays.equals(content(), other.content());
    }

    /** Whether the compressed bytes hold just what the archive says of them; stops where there is more. */
    boolean isWhole() {
        CRC32 actual = new CRC32();
        if (method == ZipEntry.STORED) {
            actual.update(archive, start, length);
            return length == size && (int) actual.getValue() == crc;
        }
        return method == ZipEntry.DEFLATED && inflatedLength(actual) == size && (int) actual.getValue() == crc;
    }

    /** Negative where it does not inflate to an end, or to more than the archive says. */
    private long inflatedLength(CRC32 sum) {
        byte[] buffer = new byte[BUFFER];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, start, length);
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                sum.update(buffer, 0, n);
                boolean stuck = n == 0 && !inflater.finished();
                if (stuck || inflater.getBytesWritten() > size) {
                    return -1;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return -1;
        } finally {
            inflater.end();
        }
    }
}
