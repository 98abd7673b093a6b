package io.github.tiankong.batch;

import io.github.tiankong.files.PendingFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All documents in one ZIP, in the order of the table. They are stored as they are, being compressed already; every entry
 * bears the same time, so that the same run gives the same bytes.
 */
public final class ZipTarget implements DocumentTarget {
    /** Written without an extra field, and the same in every zone; the first of January 1980 is neither. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final PendingFile file;
    private final ZipOutputStream zip;

    private ZipTarget(PendingFile file) {
        this.file = file;
        this.zip = new ZipOutputStream(file.out(), StandardCharsets.UTF_8);
    }

    /** Begins a ZIP, which must not exist. */
    public static ZipTarget open(Path target) throws OutputException {
        PendingFile.sweep(target.toAbsolutePath().getParent());
        return new ZipTarget(PendingFile.openNew(target));
    }

    @Override
    public void add(String name, byte[] document) throws OutputException {
        CRC32 crc = new CRC32();
        crc.update(document);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(document.length);
        entry.setCrc(crc.getValue());
        try {
            zip.putNextEntry(entry);
            zip.write(document);
            zip.closeEntry();
        } catch (IOException e) {
            throw WholeFile.failure(file.target(), e);
        }
    }

    @Override
    public void finish() throws OutputException {
        try {
            zip.finish();
        } catch (IOException e) {
            throw WholeFile.failure(file.target(), e);
        }
        file.commit();
    }

    @Override
    public void close() {
        file.close();
    }
}
