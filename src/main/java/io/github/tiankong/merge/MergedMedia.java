package io.github.tiankong.merge;

import io.github.tiankong.docx.DocxPackage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What documents of a merge show besides text, such as pictures. Two documents may mean different pictures by one name: what
 * is not as in the first document becomes an entry of its own, once however many show it. Of each, a hash stays in memory.
 */
final class MergedMedia {
    private final DocxPackage first;
    private final MergedZip zip;
    private final MergedTypes types;
    private final Map<String, String> entryByHash = new HashMap<>();

    MergedMedia(DocxPackage first, MergedZip zip, MergedTypes types) {
        this.first = first;
        this.zip = zip;
        this.types = types;
    }

    /** Where an entry of a document lies in the merged one. */
    String entryOf(DocxPackage docx, String entryName) throws IOException {
        if (docx.hasSame(entryName, first, entryName)) {
            return entryName;
        }
        byte[] content = docx.bytes(entryName);
        String extension = entryName.substring(entryName.lastIndexOf('.'));
        String hash = hash(content) + extension;
        String known = entryByHash.get(hash);
        if (known != null) {
            return known;
        }
        String folder = entryName.substring(0, entryName.lastIndexOf('/') + 1);
        String added = zip.freeName(folder + "tk", extension);
        zip.put(added, content);
        types.add(added, new MergedTypes(docx).typeOf(entryName));
        entryByHash.put(hash, added);
        return added;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
