package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Opens a DOCX after telling it from everything else that bears its name, and from archives made to do harm.
 *
 * <p>Two entries of one name would let us show one text and Word another, so they are refused.
 */
final class PackageReader {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<String> DOCUMENT_TYPES = List.of(
            "wordprocessingml.document.main+xml",
            "wordprocessingml.template.main+xml",
            "ms-word.document.macroEnabled.main+xml",
            "ms-word.template.macroEnabledTemplate.main+xml");
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** How an OLE2 file names the stream of an encrypted document: in UTF-16LE. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private final String fileName;

    PackageReader(String fileName) {
        this.fileName = fileName;
    }

    DocxPackage read(byte[] bytes) throws InputException {
        if (bytes.length > Limits.FILE_BYTES) {
            throw refuse("doc-too-big");
        }
        requireZip(bytes);
        ZipFile zip = open(bytes);
        requireHarmless(zip);
        ZipArchiveEntry types = zip.getEntry(CONTENT_TYPES);
        if (types == null) {
            throw refuse("doc-not-docx");
        }
        DocxPackage docx = new DocxPackage(fileName, zip);
        requireDocument(new String(docx.bytes(CONTENT_TYPES), StandardCharsets.UTF_8));
        return PackageCleaner.clean(docx);
    }

    private void requireZip(byte[] bytes) throws InputException {
        if (bytes.length == 0) {
            throw refuse("file-empty");
        }
        if (startsWith(bytes, OLE2)) {
            boolean encrypted = new String(bytes, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
            throw refuse(encrypted ? "doc-encrypted" : "doc-not-zip");
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw refuse("doc-not-zip");
        }
    }

    private ZipFile open(byte[] bytes) throws InputException {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new InputException(problem("doc-damaged"), e);
        }
    }

    private void requireHarmless(ZipFile zip) throws InputException {
        Set<String> names = new HashSet<>();
        long inflated = 0;
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new InputException(problem("doc-double-part", entry.getName()));
            }
            long size = actualSize(zip, entry);
            inflated += size;
            if (++count > Limits.ENTRIES || inflated > Limits.INFLATED_BYTES || size > Limits.PART_BYTES) {
                throw refuse("doc-too-big");
            }
        }
    }

    /** Counted while inflating: the size an archive declares may be a lie. */
    private long actualSize(ZipFile zip, ZipArchiveEntry entry) throws InputException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > Limits.PART_BYTES) {
                    break;
                }
            }
            return size;
        } catch (IOException | RuntimeException e) {
            throw new InputException(problem("doc-damaged"), e);
        }
    }

    private void requireDocument(String contentTypes) throws InputException {
        boolean isDocument = DOCUMENT_TYPES.stream().anyMatch(contentTypes::contains);
        if (!isDocument) {
            throw refuse("doc-not-docx");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private InputException refuse(String code) {
        return new InputException(problem(code));
    }

    private Problem problem(String code, String... arguments) {
        return Problem.error(code, Location.ofFile(fileName), arguments);
    }
}
