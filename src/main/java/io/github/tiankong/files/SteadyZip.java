package io.github.tiankong.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP package as POI saved it, with the clock taken out: POI stamps every entry with the time of saving. */
public final class SteadyZip {

    /** Written without an extra field, and the same in every zone; the first of January 1980 is neither. */
    public static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    /** The same entries in the same order. */
    public static byte[] of(byte[] saved) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream(saved.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(saved));
                ZipOutputStream out = new ZipOutputStream(steady)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(timeless);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return steady.toByteArray();
    }
}
