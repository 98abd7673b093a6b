package io.github.tiankong.merge;

import io.github.tiankong.deflate.Deflated;
import io.github.tiankong.deflate.PlainDeflater;
import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.PackageParts;
import io.github.tiankong.files.PendingFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlTags;
import io.github.tiankong.xml.XmlText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes documents made from one template into one document, one after the other and in flat memory. Each begins on a new
 * page and keeps its sections, headers and footers, lists and notes count from 1 in each; styles, pictures and all else that
 * is the same in all of them is there once, taken from the first.
 */
public final class DocxMerge implements AutoCloseable {
    /** The same in every zone, and written without an extra field. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path target;
    private final PendingFile file;
    private final ZipArchiveOutputStream zip;
    private final Set<String> written = new HashSet<>();
    private final List<MergedNotes> notes = new ArrayList<>();
    private final Map<String, MergedPart> noteParts = new LinkedHashMap<>();
    private final Map<String, MergedNotes> notesOf = new HashMap<>();

    private DocxPackage first;
    private String main = "";
    private MergedPackage parts;
    private MergedNumbering numbering;
    private MergedBody.Shared shared;
    private MergedPart body;
    private MergedBody waiting;
    private int count;

    private DocxMerge(Path target, PendingFile file) {
        this.target = target;
        this.file = file;
        this.zip = new ZipArchiveOutputStream(file.out());
    }

    /** Begins a document that becomes {@code target}. */
    public static DocxMerge open(Path target) throws OutputException {
        return new DocxMerge(target, PendingFile.open(target));
    }

    /** Adds a document made from the same template as the others. */
    public void add(byte[] document) throws OutputException {
        try {
            DocxPackage docx = DocxPackage.read(target.toString(), document);
            if (first == null) {
                begin(docx);
            }
            Map<String, String> edges = edges(docx);
            String xml = text(docx, main);
            MergedBody next = new MergedBody(xml, count, shared, id -> edges.getOrDefault(id, id));
            if (waiting == null) {
                body.write(next.head());
            } else {
                body.write(waiting.content(false));
            }
            waiting = next;
            for (Map.Entry<String, MergedPart> part : noteParts.entrySet()) {
                part.getValue().write(notesOf.get(part.getKey()).notes(text(docx, part.getKey()), count));
            }
            count++;
        } catch (IOException e) {
            throw WholeFile.failure(target, e);
        } catch (InputException e) {
            throw new IllegalStateException("a document we made cannot be read", e);
        }
    }

    private void begin(DocxPackage docx) throws InputException, OutputException, IOException {
        first = docx;
        main = PackageParts.of(docx).main();
        parts = new MergedPackage(docx, main);
        body = new MergedPart(main, target);
        beginNotes("footnote");
        beginNotes("endnote");
        String lists = parts.entryOf("numbering");
        numbering = lists.isEmpty() ? null : new MergedNumbering(text(docx, lists));
        String settings = parts.entryOf("settings");
        boolean counted = !settings.isEmpty() && text(docx, settings).contains("numRestart");
        boolean countsNotes = notesOf.containsKey(parts.entryOf("footnotes")) && !counted;
        shared = new MergedBody.Shared(notes, numbering, emptyEdges(), countsNotes);
    }

    private void beginNotes(String kind) throws OutputException, IOException {
        String entryName = parts.entryOf(kind + "s");
        MergedNotes found = entryName.isEmpty() ? null : new MergedNotes(kind, text(first, entryName));
        if (found == null || found.isNone()) {
            return;
        }
        notes.add(found);
        notesOf.put(entryName, found);
        MergedPart part = new MergedPart(entryName, target);
        noteParts.put(entryName, part);
        String xml = text(first, entryName);
        part.write(xml.substring(0, MergedNotes.content(xml)[0]));
    }

    /** A header without text for each kind and type the template has any of. */
    private Map<String, String> emptyEdges() throws IOException {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> references = new HashMap<>();
        String xml = text(first, main);
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            String name = tags.name();
            if (!name.equals("headerReference") && !name.equals("footerReference")) {
                continue;
            }
            String kind = name.replace("Reference", "");
            MergedPackage.Edge edge = parts.edges().get(tags.value("id"));
            if (edge != null && !ids.containsKey(kind)) {
                String entryName = parts.nextEntry(kind);
                ids.put(kind, parts.add(kind));
                put(entryName, emptied(text(first, edge.entryName())).getBytes(StandardCharsets.UTF_8));
            }
            if (ids.containsKey(kind)) {
                XmlEdits renamed = new XmlEdits();
                int[] id = tags.valueOf("id");
                renamed.replace(id[0], id[1], ids.get(kind));
                references.put(kind + " " + tags.value("type"), renamed.apply(xml, tags.start(), tags.end()));
            }
        }
        return references;
    }

    /** The root of a header with an empty paragraph in it. */
    private static String emptied(String xml) {
        XmlTags tags = new XmlTags(xml);
        tags.next();
        if (tags.isEmpty()) {
            return xml;
        }
        String w = tags.prefix();
        return xml.substring(0, tags.end()) + "<" + w + "p/>" + xml.substring(xml.lastIndexOf("</"));
    }

    /** How a document's headers and footers are called: those that say something of their own are parts of their own. */
    private Map<String, String> edges(DocxPackage docx) throws IOException {
        Map<String, String> ids = new HashMap<>();
        if (count == 0) {
            return ids;
        }
        for (MergedPackage.Edge edge : parts.edges().values()) {
            byte[] content = docx.bytes(edge.entryName());
            if (Arrays.equals(content, first.bytes(edge.entryName()))) {
                continue;
            }
            String entryName = parts.nextEntry(edge.kind());
            ids.put(edge.id(), parts.add(edge.kind()));
            put(entryName, content);
            String relationships = MergedPackage.relationshipsOf(edge.entryName());
            if (first.contains(relationships)) {
                put(MergedPackage.relationshipsOf(entryName), first.bytes(relationships));
            }
        }
        return ids;
    }

    /** Ends the document and gives it its name. Without a document to hold, none is written. */
    public void finish() throws OutputException {
        if (first == null) {
            return;
        }
        try {
            body.write(waiting.content(true) + waiting.tail());
            body.addTo(zip);
            written.add(main);
            for (Map.Entry<String, MergedPart> part : noteParts.entrySet()) {
                String xml = text(first, part.getKey());
                part.getValue().write(xml.substring(MergedNotes.content(xml)[1]));
                part.getValue().addTo(zip);
                written.add(part.getKey());
            }
            putChanged();
            for (String entryName : first.entryNames()) {
                if (!written.contains(entryName)) {
                    put(entryName, first.bytes(entryName));
                }
            }
            zip.finish();
        } catch (IOException e) {
            throw WholeFile.failure(target, e);
        }
        file.commit();
    }

    private void putChanged() throws IOException {
        put(MergedPackage.relationshipsOf(main), utf8(parts.relationships()));
        put(MergedPackage.CONTENT_TYPES, utf8(parts.contentTypes()));
        if (numbering != null) {
            put(parts.entryOf("numbering"), utf8(numbering.xml()));
        }
        String settings = parts.entryOf("settings");
        if (!settings.isEmpty() && notesOf.containsKey(parts.entryOf("endnotes"))) {
            put(settings, utf8(MergedSettings.withEndnotesInSections(text(first, settings))));
        }
    }

    private void put(String entryName, byte[] content) throws IOException {
        try (PlainDeflater deflater = new PlainDeflater()) {
            Deflated deflated = deflater.deflate(content, content.length);
            ByteArrayOutputStream raw = new ByteArrayOutputStream(deflated.length());
            deflated.writeTo(raw);
            ZipArchiveEntry entry = entry(entryName);
            entry.setMethod(ZipArchiveEntry.DEFLATED);
            entry.setCrc(Integer.toUnsignedLong(deflated.crc()));
            entry.setSize(content.length);
            entry.setCompressedSize(deflated.length());
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(raw.toByteArray()));
        }
        written.add(entryName);
    }

    static ZipArchiveEntry entry(String entryName) {
        ZipArchiveEntry entry = new ZipArchiveEntry(entryName);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    private static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(DocxPackage docx, String entryName) {
        return XmlText.decode(docx.bytes(entryName)).inUtf8();
    }

    @Override
    public void close() {
        noteParts.values().forEach(MergedPart::close);
        if (body != null) {
            body.close();
        }
        file.close();
    }
}
