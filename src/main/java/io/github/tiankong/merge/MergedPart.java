package io.github.tiankong.merge;

import io.github.tiankong.files.PendingFile;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A part that grows with every document: it waits, compressed, in a file of its own, because a package takes one entry after
 * the other, and its sizes are known before its header is written.
 */
final class MergedPart implements AutoCloseable {
    private final String entryName;
    private final Charset charset;
    private final PendingFile file;
    private final Deflater deflater = new Deflater(6, true);
    private final DeflaterOutputStream out;
    private final CRC32 crc = new CRC32();
    private long size;
    private long deflatedSize;

    /** @param target the file of the merged document, beside which this one lies */
    MergedPart(String entryName, Charset charset, Path target) throws OutputException {
        this.entryName = entryName;
        this.charset = charset;
        this.file = PendingFile.open(target);
        this.out = new DeflaterOutputStream(new Counting(file.out()), deflater, 1 << 16);
    }

    void write(String xml) throws IOException {
        byte[] bytes = xml.getBytes(charset);
        crc.update(bytes);
        size += bytes.length;
        out.write(bytes);
    }

    String entryName() {
        return entryName;
    }

    void addTo(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
        out.finish();
        entry.setCrc(crc.getValue());
        entry.setSize(size);
        entry.setCompressedSize(deflatedSize);
        zip.addRawArchiveEntry(entry, file.reread());
    }

    @Override
    public void close() {
        deflater.end();
        file.close();
    }

    private final class Counting extends OutputStream {
        private final OutputStream target;

        Counting(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            target.write(b);
            deflatedSize++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target.write(bytes, offset, length);
            deflatedSize += length;
        }
    }
}
