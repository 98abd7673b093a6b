package io.github.tiankong.docx;

import io.github.tiankong.files.SteadyZip;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package with entries added, replaced and dropped: done once a template, so that documents can be written from the
 * result by copying. The entries keep their order, new ones follow; times are {@link SteadyZip#ENTRY_TIME}.
 */
final class PackageEdit {
    private final DocxPackage docx;
    private final Map<String, byte[]> put = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();

    PackageEdit(DocxPackage docx) {
        this.docx = docx;
    }

    void put(String entryName, byte[] content) {
        put.put(entryName, content);
    }

    void drop(String entryName) {
        dropped.add(entryName);
    }

    boolean contains(String entryName) {
        return put.containsKey(entryName) || docx.contains(entryName) && !dropped.contains(entryName);
    }

    /** The content an entry will have, as text in the encoding it is stored in. */
    XmlText xml(String entryName) {
        byte[] changed = put.get(entryName);
        return XmlText.decode(changed == null ? docx.bytes(entryName) : changed);
    }

    /**
     * The same of a package that was not read before.
     *
     * @throws InputException when its characters cannot be read
     */
    XmlText readXml(String entryName) throws InputException {
        return put.containsKey(entryName) ? xml(entryName) : docx.xml(entryName);
    }

    DocxPackage read() throws InputException {
        return DocxPackage.read(docx.fileName(), bytes());
    }

    /** The package as it is written. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Set<String> left = new HashSet<>(put.keySet());
            for (String entryName : docx.entryNames()) {
                if (!dropped.contains(entryName)) {
                    left.remove(entryName);
                    byte[] changed = put.get(entryName);
                    write(zip, entryName, changed == null ? docx.bytes(entryName) : changed);
                }
            }
            for (Map.Entry<String, byte[]> added : put.entrySet()) {
                if (left.contains(added.getKey()) && !dropped.contains(added.getKey())) {
                    write(zip, added.getKey(), added.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String entryName, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(entryName);
        entry.setTimeLocal(SteadyZip.ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
