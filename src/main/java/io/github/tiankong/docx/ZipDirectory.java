package io.github.tiankong.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Reads the central directory of an archive in memory (PKWARE APPNOTE 4.3 and 4.4), ZIP64 included. Only the directory is
 * believed; of the local headers only where the bytes behind them begin.
 *
 * <p>Instead of a library's reader, which turns the entries' times into dates by zone and locale: that took longer than
 * all else of reading a document once.
 */
final class ZipDirectory {
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_64 = 0x06064B50;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int HEAD = 0x02014B50;
    private static final int HEAD_LENGTH = 46;
    private static final int LOCAL_HEAD = 0x04034B50;
    private static final int LOCAL_HEAD_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int UTF8_NAME = 0x800;
    private static final int EXTRA_64 = 1;
    private static final long FULL = 0xFFFFFFFFL;

    /** Where the directory begins and ends, and how far all places of the archive are moved by what stands before it. */
    private record Bounds(int start, int end, long count, long shift) {}

    private final ByteBuffer bytes;

    private ZipDirectory(byte[] archive) {
        this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The entries, in the order their bytes lie in the archive.
     *
     * @throws ZipException when it is no archive, or one cut off, or encrypted
     */
    static List<StoredEntry> read(byte[] archive) throws ZipException {
        try {
            return new ZipDirectory(archive).entries();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            ZipException broken = new ZipException("a place outside of the archive");
            broken.initCause(e);
            throw broken;
        }
    }

    private List<StoredEntry> entries() throws ZipException {
        Bounds bounds = bounds();
        List<StoredEntry> entries = new ArrayList<>();
        int at = bounds.start();
        while (at < bounds.end()) {
            require(bytes.getInt(at) == HEAD, "no entry in the directory");
            entries.add(entry(at, bounds.shift()));
            at += HEAD_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        require(entries.size() == bounds.count(), "another number of entries");
        entries.sort(Comparator.comparingInt(StoredEntry::start));
        return entries;
    }

    private Bounds bounds() throws ZipException {
        int end = end();
        long count = unsigned(end + 10);
        long size = unsignedInt(end + 12);
        long offset = unsignedInt(end + 16);
        int locator = end - LOCATOR_64_LENGTH;
        // some archivers write the wide end also where the narrow one has room for the numbers
        if (locator >= 0 && bytes.getInt(locator) == LOCATOR_64) {
            end = Math.toIntExact(bytes.getLong(locator + 8));
            require(bytes.getInt(end) == END_64, "no end of the directory");
            count = bytes.getLong(end + 32);
            size = bytes.getLong(end + 40);
            offset = bytes.getLong(end + 48);
        }
        long start = end - size;
        require(start >= offset && offset >= 0, "a directory that begins outside");
        return new Bounds(Math.toIntExact(start), end, count, start - offset);
    }

    private int end() throws ZipException {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("no end of the directory");
    }

    private StoredEntry entry(int at, long shift) throws ZipException {
        int flags = unsigned(at + 8);
        require((flags & ENCRYPTED) == 0, "encrypted");
        long[] numbers = {unsignedInt(at + 24), unsignedInt(at + 20), unsignedInt(at + 42)};
        int nameLength = unsigned(at + 28);
        readWide(numbers, at + HEAD_LENGTH + nameLength, unsigned(at + 30));
        int local = Math.toIntExact(numbers[2] + shift);
        require(bytes.getInt(local) == LOCAL_HEAD, "no entry where the directory says");
        int start = local + LOCAL_HEAD_LENGTH + unsigned(local + 26) + unsigned(local + 28);
        int length = Math.toIntExact(numbers[1]);
        require(Math.addExact(start, length) <= bytes.capacity(), "an entry that is cut off");
        String name = name(at + HEAD_LENGTH, nameLength, (flags & UTF8_NAME) != 0);
        return new StoredEntry(
                name,
                unsigned(at + 10),
                bytes.getInt(at + 16),
                bytes.array(),
                start,
                length,
                Math.toIntExact(numbers[0]));
    }

    /** Puts the eight-byte numbers of a ZIP64 entry in place of those that had no room (APPNOTE 4.5.3). */
    private void readWide(long[] numbers, int at, int length) {
        for (int field = at; field + 4 <= at + length; field += 4 + unsigned(field + 2)) {
            if (unsigned(field) == EXTRA_64) {
                int wide = field + 4;
                for (int i = 0; i < numbers.length; i++) {
                    if (numbers[i] == FULL) {
                        numbers[i] = bytes.getLong(wide);
                        wide += Long.BYTES;
                    }
                }
                return;
            }
        }
    }

    /** As OPC names parts (part 2, 7.3): some archivers write backslashes, or begin with the root. */
    private String name(int at, int length, boolean isUtf8) {
        String name = decoded(at, length, isUtf8).replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** OPC wants ASCII; what some archivers write without saying so is UTF-8, or else unreadable but kept. */
    private String decoded(int at, int length, boolean isUtf8) {
        ByteBuffer name = bytes.slice(at, length);
        if (isUtf8) {
            return StandardCharsets.UTF_8.decode(name).toString();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1.decode(name.rewind()).toString();
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long unsignedInt(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    private static void require(boolean holds, String fault) throws ZipException {
        if (!holds) {
            throw new ZipException(fault);
        }
    }
}
