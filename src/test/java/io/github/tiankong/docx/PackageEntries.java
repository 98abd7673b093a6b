package io.github.tiankong.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a document package holds, to be compared whole: every entry by name, a character for each of its bytes. */
public final class PackageEntries {
    private PackageEntries() {}

    public static Map<String, String> of(DocxPackage docx) {
        Map<String, String> entries = new LinkedHashMap<>();
        docx.entryNames().forEach(name -> entries.put(name, new String(docx.bytes(name), StandardCharsets.ISO_8859_1)));
        return entries;
    }
}
