package io.github.tiankong.merge;

import io.github.tiankong.deflate.Deflated;
import io.github.tiankong.deflate.PlainDeflater;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The package of a merged document while it is written. */
final class MergedZip {
    /** The same in every zone, and written without an extra field. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipArchiveOutputStream zip;
    private final Set<String> written = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private int number;

    /** @param out not closed */
    MergedZip(OutputStream out) {
        this.zip = new ZipArchiveOutputStream(out);
    }

    /** Keeps a name for an entry that is written later. */
    void reserve(String entryName) {
        taken.add(entryName.toLowerCase(Locale.ROOT));
    }

    /** A name no entry has, made of these two and a number between them; reserved. */
    String freeName(String before, String after) {
        String name;
        do {
            name = before + number++ + after;
        } while (!taken.add(name.toLowerCase(Locale.ROOT)));
        return name;
    }

    boolean has(String entryName) {
        return written.contains(entryName);
    }

    void put(String entryName, byte[] content) throws IOException {
        try (PlainDeflater deflater = new PlainDeflater()) {
            Deflated deflated = deflater.deflate(content, content.length);
            ByteArrayOutputStream raw = new ByteArrayOutputStream(deflated.length());
            deflated.writeTo(raw);
            ZipArchiveEntry entry = entry(entryName);
            entry.setCrc(Integer.toUnsignedLong(deflated.crc()));
            entry.setSize(content.length);
            entry.setCompressedSize(deflated.length());
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(raw.toByteArray()));
        }
        written.add(entryName);
    }

    void put(MergedPart part) throws IOException {
        ZipArchiveEntry entry = entry(part.entryName());
        part.addTo(zip, entry);
        written.add(part.entryName());
    }

    private static ZipArchiveEntry entry(String entryName) {
        ZipArchiveEntry entry = new ZipArchiveEntry(entryName);
        entry.setTimeLocal(ENTRY_TIME);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        return entry;
    }

    void finish() throws IOException {
        zip.finish();
    }
}
