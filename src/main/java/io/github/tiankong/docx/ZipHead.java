package io.github.tiankong.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;

/**
 * The two headers of a ZIP entry (PKWARE APPNOTE 4.3.7 and 4.3.12), without anything that hangs on clock, zone or locale:
 * every entry bears the first of February 1980, as the entries of the packages we make do.
 *
 * <p>Sizes stand in the local header, so no data descriptor follows: some readers stumble over one.
 */
final class ZipHead {
    static final int END_LENGTH = 22;

    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_CRC = 14;
    private static final int CENTRAL_CRC = 16;
    private static final int CENTRAL_OFFSET = 42;

    private static final short VERSION = 20;
    private static final short UTF8_NAME = 0x800;
    private static final short FIRST_OF_FEBRUARY_1980 = 2 << 5 | 1;

    private final byte[] local;
    private final byte[] central;

    private ZipHead(byte[] local, byte[] central) {
        this.local = local;
        this.central = central;
    }

    static ZipHead of(String name, int method) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        byte[] localHead = new byte[LOCAL_LENGTH + bytes.length];
        ByteBuffer local = little(localHead).putInt(0x04034B50);
        putCommon(local, bytes, method);
        local.position(LOCAL_LENGTH - 4).putShort((short) bytes.length).putShort((short) 0);
        local.put(bytes);
        byte[] centralHead = new byte[CENTRAL_LENGTH + bytes.length];
        ByteBuffer central = little(centralHead).putInt(0x02014B50).putShort(VERSION);
        putCommon(central, bytes, method);
        central.position(28).putShort((short) bytes.length);
        central.position(CENTRAL_LENGTH).put(bytes);
        return new ZipHead(localHead, centralHead);
    }

    /** The head of an entry that is compressed anew. */
    static ZipHead ofDeflated(String name) {
        return of(name, ZipEntry.DEFLATED);
    }

    private static void putCommon(ByteBuffer head, byte[] name, int method) {
        boolean ascii = true;
        for (byte b : name) {
            ascii &= b >= 0;
        }
        head.putShort(VERSION).putShort(ascii ? 0 : UTF8_NAME).putShort((short) method);
        head.putShort((short) 0).putShort(FIRST_OF_FEBRUARY_1980);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] local(int crc, int compressedSize, int size) {
        byte[] head = local.clone();
        putSizes(head, LOCAL_CRC, crc, compressedSize, size);
        return head;
    }

    byte[] central(int crc, int compressedSize, int size) {
        byte[] head = central.clone();
        setSizes(head, 0, crc, compressedSize, size);
        return head;
    }

    /** Without sizes and place. */
    byte[] central() {
        return central;
    }

    /** @param start where the entry begins in the directory */
    static void setSizes(byte[] directory, int start, int crc, int compressedSize, int size) {
        putSizes(directory, start + CENTRAL_CRC, crc, compressedSize, size);
    }

    static void setOffset(byte[] directory, int start, int offset) {
        little(directory).putInt(start + CENTRAL_OFFSET, offset);
    }

    /** The end of the central directory, APPNOTE 4.3.16, behind the directory it tells of. */
    static void setEnd(byte[] directory, int start, int entries, int offset) {
        little(directory)
                .position(start)
                .putInt(0x06054B50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(start)
                .putInt(offset);
    }

    private static void putSizes(byte[] head, int at, int crc, int compressedSize, int size) {
        little(head).putInt(at, crc).putInt(at + 4, compressedSize).putInt(at + 8, size);
    }
}
