package io.github.tiankong.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Writes a ZIP archive (APPNOTE.TXT 6.3) of entries that are compressed already, and nothing that the machine decides.
 *
 * <p>Commons Compress tells the date of an entry through the calendar and zone of the machine: under a Thai locale the same
 * document came out with other bytes. Here every entry bears the first of January 1980, which Word itself writes. Sizes stand
 * before the data, so no data descriptor follows: some readers stumble over one.
 */
final class EntryWriter {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF8_NAMES = 1 << 11;
    private static final int MIDNIGHT_1980 = 1 << 5 + 16 | 1 << 16;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int written;
    private int count;

    /** @param out not closed */
    EntryWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Adds an entry.
     *
     * @param named whose name it bears; its date, comment and extra fields are left out
     * @param method stored or deflated
     * @param crc of the content
     * @param size of the content in bytes
     * @param compressed the content in that method
     */
    void add(ZipArchiveEntry named, int method, long crc, long size, byte[] compressed) throws IOException {
        byte[] name = named.getRawName();
        boolean utf8 = named.getGeneralPurposeBit().usesUTF8ForNames();
        ByteBuffer common = buffer(26).putShort(VERSION).putShort(utf8 ? UTF8_NAMES : 0);
        common.putShort((short) method).putInt(MIDNIGHT_1980).putInt((int) crc);
        common.putInt(compressed.length).putInt((int) size).putShort((short) name.length);
        out.write(buffer(4).putInt(LOCAL_HEADER).array());
        out.write(common.array());
        out.write(name);
        out.write(compressed);
        directory.writeBytes(buffer(6).putInt(CENTRAL_HEADER).putShort(VERSION).array());
        directory.writeBytes(common.array());
        // no comment, first disk, no attributes
        directory.writeBytes(buffer(14).putInt(10, written).array());
        directory.writeBytes(name);
        written += 4 + common.capacity() + name.length + compressed.length;
        count++;
    }

    /** Writes the central directory; nothing may be added afterwards. */
    void finish() throws IOException {
        directory.writeTo(out);
        ByteBuffer end = buffer(22).putInt(END).putShort((short) 0).putShort((short) 0);
        end.putShort((short) count).putShort((short) count);
        out.write(
                end.putInt(directory.size()).putInt(written).putShort((short) 0).array());
        out.flush();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
