package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a document as trees, for readers that ask how it looks: the body, what it names by an id (headers and
 * footers), and what it has one of (styles, numbering, settings, theme).
 */
public final class DocumentParts {
    private final DocxPackage docx;
    private final String main;
    private final Map<String, String> entryByKind = new HashMap<>();
    private final Map<String, String> entryById = new HashMap<>();

    private DocumentParts(DocxPackage docx, String main) {
        this.docx = docx;
        this.main = main;
    }

    /** Finds the parts; none is read yet. */
    public static DocumentParts of(DocxText document) throws InputException {
        DocxPackage docx = document.docx();
        DocumentParts parts = new DocumentParts(docx, document.packageParts().main());
        for (PackageParts.Relationship r : PackageParts.relationshipsOf(docx, parts.main)) {
            if (docx.contains(r.target())) {
                parts.entryByKind.putIfAbsent(r.kind(), r.target());
                parts.entryById.put(r.id(), r.target());
            }
        }
        return parts;
    }

    /** The part with the body. */
    public XmlElement main() throws InputException {
        return XmlElementReader.read(docx, main);
    }

    /** The part of a kind, such as {@code styles}, as the last word of its relationship's type. */
    public Optional<XmlElement> ofKind(String kind) throws InputException {
        return read(entryByKind.get(kind));
    }

    /** The part the body names by this id. */
    public Optional<XmlElement> ofId(String id) throws InputException {
        return read(entryById.get(id));
    }

    private Optional<XmlElement> read(String entryName) throws InputException {
        return entryName == null ? Optional.empty() : Optional.of(XmlElementReader.read(docx, entryName));
    }
}
