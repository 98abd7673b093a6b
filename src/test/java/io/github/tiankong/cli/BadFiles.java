package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents as they should not be, made from the sample. */
final class BadFiles {
    static final Path SAMPLE = Path.of("samples", "园区半年工作总结（草稿）.docx");
    private static final String BODY = "word/document.xml";

    private BadFiles() {}

    static byte[] sample() throws IOException {
        return Files.readAllBytes(SAMPLE);
    }

    /** The sample with one of its entries changed. */
    static byte[] changed(String entry, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                byte[] content = part.getValue();
                zip.write(
                        part.getKey().equals(entry)
                                ? change.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    static byte[] withBrokenXml() throws IOException {
        return changed(BODY, xml -> xml.replace("</w:body>", "</w:boby>"));
    }

    static byte[] withDoctype() throws IOException {
        return changed(
                BODY,
                xml -> xml.replaceFirst(
                        "<w:document",
                        "<!DOCTYPE w:document [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document"));
    }

    static byte[] withMacros() throws IOException {
        return changed(
                "[Content_Types].xml",
                xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    static byte[] ofASpreadsheet() throws IOException {
        return changed("[Content_Types].xml", xml -> xml.replace("wordprocessingml.document", "spreadsheetml.sheet"));
    }

    static byte[] withTheBodyTwice() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                int copies = part.getKey().equals(BODY) ? 2 : 1;
                for (int copy = 0; copy < copies; copy++) {
                    zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeArchiveEntry();
                }
            }
        }
        return out.toByteArray();
    }

    static byte[] truncated() throws IOException {
        byte[] whole = sample();
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    static byte[] encrypted() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(sample());
            }
            return bytes(container);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An OLE2 container with what Word 97 calls its document, and nothing sensible in it. */
    static byte[] oldWord() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[4096]), "WordDocument");
            return bytes(container);
        }
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(SAMPLE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
