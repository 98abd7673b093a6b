package io.github.tiankong.merge;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.PackageParts;
import io.github.tiankong.docx.PackageParts.Relationship;
import io.github.tiankong.files.PendingFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.xml.XmlText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes documents made from one template into one document, one after the other and in flat memory. Each begins on a new
 * page and keeps its sections, headers, footers and pictures, lists and notes count from 1 in each; styles and all else that
 * is the same in all of them is there once, taken from the first.
 */
public final class DocxMerge implements AutoCloseable {
    private final Path target;
    private final PendingFile file;
    private final MergedZip zip;
    private final List<NotePart> noteParts = new ArrayList<>();

    private DocxPackage first;
    private String main = "";
    private MergedTypes types;
    private MergedMedia media;
    private MergedRelationships relationships;
    private MergedEdges edges;
    private MergedNumbering numbering;
    private MergedBody.Shared shared;
    private MergedPart body;
    private MergedBody waiting;
    private int count;

    /** The foot- or endnotes of all documents, and where they are gathered. */
    private record NotePart(MergedNotes notes, MergedPart part, MergedRelationships relationships) {}

    private DocxMerge(Path target, PendingFile file) {
        this.target = target;
        this.file = file;
        this.zip = new MergedZip(file.out());
    }

    /** Begins a document that becomes {@code target}, which must not exist. */
    public static DocxMerge open(Path target) throws OutputException {
        return new DocxMerge(target, PendingFile.openNew(target));
    }

    /** Adds a document made from the same template as the others. */
    public void add(byte[] document) throws OutputException {
        try {
            DocxPackage docx = DocxPackage.read(target.toString(), document);
            if (first == null) {
                begin(docx);
            }
            Map<String, String> edgeIds = count == 0 ? Map.of() : edges.idsIn(docx);
            String xml = relationships.adopt(docx, text(docx, main), media);
            MergedBody next = new MergedBody(xml, count, shared, id -> edgeIds.getOrDefault(id, id));
            if (waiting == null) {
                body.write(next.head());
            } else {
                body.write(waiting.content(false));
            }
            waiting = next;
            for (NotePart part : noteParts) {
                String notes = text(docx, part.part().entryName());
                String adopted = part.relationships().adopt(docx, notes, media);
                part.part().write(part.notes().notes(adopted, count));
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
        docx.entryNames().forEach(zip::reserve);
        types = new MergedTypes(docx);
        media = new MergedMedia(docx, zip, types);
        relationships = new MergedRelationships(docx, main);
        edges = new MergedEdges(docx, main, zip, types, media, relationships);
        body = new MergedPart(main, XmlText.decode(docx.bytes(main)).charset(), target);
        beginNotes("footnote");
        boolean hasFootnotes = !noteParts.isEmpty();
        beginNotes("endnote");
        String lists = entryOf("numbering");
        numbering = lists.isEmpty() ? null : new MergedNumbering(text(docx, lists));
        String settings = entryOf("settings");
        boolean counted = !settings.isEmpty() && text(docx, settings).contains("numRestart");
        List<MergedNotes> notes = noteParts.stream().map(NotePart::notes).toList();
        shared = new MergedBody.Shared(notes, numbering, edges.empty(), hasFootnotes && !counted);
    }

    private void beginNotes(String kind) throws InputException, OutputException, IOException {
        String entryName = entryOf(kind + "s");
        MergedNotes found = entryName.isEmpty() ? null : new MergedNotes(kind, text(first, entryName));
        if (found == null || found.isNone()) {
            return;
        }
        XmlText xml = XmlText.decode(first.bytes(entryName));
        MergedPart part = new MergedPart(entryName, xml.charset(), target);
        noteParts.add(new NotePart(found, part, new MergedRelationships(first, entryName)));
        part.write(xml.text().substring(0, MergedNotes.content(xml.text())[0]));
    }

    /** The entry of the one part of a kind: {@code numbering}, {@code footnotes}; empty if there is none. */
    private String entryOf(String kind) {
        return relationships.ofFirst().values().stream()
                .filter(r -> r.kind().equals(kind) && first.contains(r.target()))
                .map(Relationship::target)
                .findFirst()
                .orElse("");
    }

    /** Ends the document and gives it its name. Without a document to hold, none is written. */
    public void finish() throws OutputException {
        if (first == null) {
            return;
        }
        try {
            body.write(waiting.content(true) + waiting.tail());
            zip.put(body);
            for (NotePart part : noteParts) {
                String xml = text(first, part.part().entryName());
                part.part().write(xml.substring(MergedNotes.content(xml)[1]));
                zip.put(part.part());
                part.relationships().write(zip);
            }
            putChanged();
            for (String entryName : first.entryNames()) {
                if (!zip.has(entryName)) {
                    zip.put(entryName, first.bytes(entryName));
                }
            }
            zip.finish();
        } catch (IOException e) {
            throw WholeFile.failure(target, e);
        }
        file.commit();
    }

    private void putChanged() throws IOException {
        relationships.write(zip);
        zip.put(MergedTypes.ENTRY, types.bytes());
        if (numbering != null) {
            putText(entryOf("numbering"), numbering.xml());
        }
        String settings = entryOf("settings");
        boolean hasEndnotes =
                noteParts.stream().anyMatch(n -> n.part().entryName().equals(entryOf("endnotes")));
        if (!settings.isEmpty() && hasEndnotes) {
            putText(settings, MergedSettings.withEndnotesInSections(text(first, settings)));
        }
    }

    /** In the encoding the first document has it in. */
    private void putText(String entryName, String xml) throws IOException {
        zip.put(entryName, XmlText.decode(first.bytes(entryName)).encode(xml));
    }

    private static String text(DocxPackage docx, String entryName) {
        return XmlText.decode(docx.bytes(entryName)).text();
    }

    @Override
    public void close() {
        if (body != null) {
            body.close();
        }
        noteParts.forEach(part -> part.part().close());
        file.close();
    }
}
