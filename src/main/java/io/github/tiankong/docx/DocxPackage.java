package io.github.tiankong.docx;

import io.github.tiankong.deflate.Deflated;
import io.github.tiankong.deflate.PlainDeflater;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.xml.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A DOCX as a package of entries, held in memory and never altered.
 *
 * <p>Writing copies every entry that is not replaced as the compressed bytes it was, in the same order and all with one
 * time, so that the same document always gives the same bytes, in any zone.
 */
public final class DocxPackage {
    private final String fileName;
    private final Map<String, StoredEntry> entries = new LinkedHashMap<>();
    private final List<Problem> warnings;

    /** @param entries whole, and each of another name */
    DocxPackage(String fileName, Collection<StoredEntry> entries) {
        this(fileName, entries, List.of());
    }

    private DocxPackage(String fileName, Collection<StoredEntry> entries, List<Problem> warnings) {
        this.fileName = fileName;
        this.warnings = List.copyOf(warnings);
        entries.forEach(entry -> this.entries.put(entry.name(), entry));
    }

    /**
     * Opens a file.
     *
     * @throws InputException when it is no DOCX, is encrypted, is damaged or too large
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

    DocxPackage withWarnings(List<Problem> told) {
        return new DocxPackage(fileName, entries.values(), told);
    }

    /** What was taken out of the file on reading, because it could do harm where the document is opened. */
    public List<Problem> warnings() {
        return warnings;
    }

    public boolean contains(String entryName) {
        return entries.containsKey(entryName);
    }

    /** Whether an entry has the content that an entry of another package has; two that are not there have the same. */
    public boolean hasSame(String entryName, DocxPackage other, String otherName) {
        StoredEntry mine = entries.get(entryName);
        StoredEntry theirs = other.entries.get(otherName);
        if (mine == null || theirs == null) {
            return mine == null && theirs == null;
        }
        return mine.holdsSame(theirs);
    }

    /** The names of the entries, in the order they stand in the file. */
    public List<String> entryNames() {
        return List.copyOf(entries.keySet());
    }

    /** The content of an entry. */
    public byte[] bytes(String entryName) {
        StoredEntry entry = entries.get(entryName);
        if (entry == null) {
            throw new IllegalArgumentException("no entry " + entryName);
        }
        return entry.content();
    }

    /**
     * The content of an entry as text.
     *
     * @throws InputException when its characters cannot be read
     */
    XmlText xml(String entryName) throws InputException {
        return XmlText.read(fileName, entryName, bytes(entryName));
    }

    /**
     * Writes the package with the content of some entries replaced.
     *
     * @param replaced entry name to new content
     * @param out not closed
     */
    public void write(Map<String, byte[]> replaced, OutputStream out) throws IOException {
        Map<String, Deflated> contents = new HashMap<>();
        for (Map.Entry<String, byte[]> entry : replaced.entrySet()) {
            try (PlainDeflater deflater = new PlainDeflater()) {
                contents.put(entry.getKey(), deflater.deflate(entry.getValue(), entry.getValue().length));
            }
        }
        writer(replaced.keySet()).write(contents, out);
    }

    /** The package as a file holds it. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            write(Map.of(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What writes the package many times with the content of the same entries replaced. */
    public PackageWriter writer(Set<String> replaced) {
        return new PackageWriter(entries.values(), replaced);
    }
}
