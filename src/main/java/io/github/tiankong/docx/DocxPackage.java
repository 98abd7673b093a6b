package io.github.tiankong.docx;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A DOCX as a package of entries, held in memory and never altered.
 *
 * <p>Writing copies every entry that is not replaced as the compressed bytes it was, in the same order and with its own
 * time stamp, so that the same document always gives the same bytes.
 */
public final class DocxPackage {
    private final String fileName;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    DocxPackage(String fileName, ZipFile zip) {
        this.fileName = fileName;
        this.zip = zip;
        this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
    }

    /**
     * Opens a file.
     *
     * @throws InputException when it is no DOCX, is encrypted, carries macros, is damaged or too large
     */
    public static DocxPackage read(Path file) throws InputException {
        return read(InputFile.name(file), InputFile.read(file));
    }

    /** Opens a document that is in memory; the name is used in messages. */
    public static DocxPackage read(String fileName, byte[] bytes) throws InputException {
        return new PackageReader(fileName).read(bytes);
    }

    public String fileName() {
        return fileName;
    }

    boolean contains(String entryName) {
        return zip.getEntry(entryName) != null;
    }

    /** The names of the entries, in the order they stand in the file. */
    public List<String> entryNames() {
        return entries.stream().map(ZipArchiveEntry::getName).toList();
    }

    /** The content of an entry. */
    public byte[] bytes(String entryName) {
        ZipArchiveEntry entry = zip.getEntry(entryName);
        if (entry == null) {
            throw new IllegalArgumentException("no entry " + entryName);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the package with the content of some entries replaced.
     *
     * @param replaced entry name to new content
     * @param out not closed
     */
    public void write(Map<String, byte[]> replaced, OutputStream out) throws IOException {
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(out);
        for (ZipArchiveEntry entry : entries) {
            byte[] content = replaced.get(entry.getName());
            if (content == null) {
                target.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            } else {
                addDeflated(target, entry, content);
            }
        }
        target.finish();
        target.flush();
    }

    /** Sizes are known before the header is written, so no data descriptor follows: some readers stumble over one. */
    private static void addDeflated(ZipArchiveOutputStream target, ZipArchiveEntry original, byte[] content)
            throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(original.getName());
        entry.setTime(original.getLastModifiedTime());
        addEntry(target, entry, content);
    }

    /** Adds an entry that has its name and time already. */
    static void addEntry(ZipArchiveOutputStream target, ZipArchiveEntry entry, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] deflated = deflate(content);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
        entry.setCompressedSize(deflated.length);
        target.addRawArchiveEntry(entry, new ByteArrayInputStream(deflated));
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(6, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
