package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.xml.XmlVisitor;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;

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
        List<StoredEntry> entries = open(bytes);
        requireHarmless(entries);
        DocxPackage docx = new DocxPackage(fileName, entries);
        if (!docx.contains(CONTENT_TYPES)) {
            throw refuse("doc-not-docx");
        }
        requireDocument(docx.xml(CONTENT_TYPES).text());
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

    private List<StoredEntry> open(byte[] bytes) throws InputException {
        try {
            return ZipDirectory.read(bytes);
        } catch (ZipException e) {
            throw new InputException(problem("doc-damaged"), e);
        }
    }

    /** Sizes are believed at first, so that nothing huge is inflated, and then seen to be true. */
    private void requireHarmless(List<StoredEntry> entries) throws InputException {
        Set<String> names = new HashSet<>();
        long inflated = 0;
        for (StoredEntry entry : entries) {
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw new InputException(problem("doc-double-part", entry.name()));
            }
            inflated += entry.size();
            if (inflated > Limits.INFLATED_BYTES || entry.size() > Limits.PART_BYTES) {
                throw refuse("doc-too-big");
            }
        }
        if (entries.size() > Limits.ENTRIES) {
            throw refuse("doc-too-big");
        }
        for (StoredEntry entry : entries) {
            if (!entry.isWhole()) {
                throw refuse("doc-damaged");
            }
        }
    }

    private void requireDocument(String contentTypes) throws InputException {
        XmlVisitor.visit(fileName, CONTENT_TYPES, contentTypes, (reader, tag) -> {});
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
