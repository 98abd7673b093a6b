package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlText;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of a document what could act on the machine of whoever opens what we write from it: macros, and relationships
 * that make Word fetch something from elsewhere (attached templates, linked pictures and objects, subdocuments).
 * Hyperlinks stay: they are followed only by a click. What goes is named; nothing is ever fetched.
 */
final class PackageCleaner {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = ".rels";
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    /** A template opened as a document, and either of them with macros. */
    private static final List<String> OTHER_TYPES = List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

    private final DocxPackage docx;
    private final PackageEdit edit;
    private final List<Problem> warnings = new ArrayList<>();
    private boolean changed;

    private PackageCleaner(DocxPackage docx) {
        this.docx = docx;
        this.edit = new PackageEdit(docx);
    }

    /** The package itself when there is nothing to take out. */
    static DocxPackage clean(DocxPackage docx) throws InputException {
        return new PackageCleaner(docx).clean();
    }

    private DocxPackage clean() throws InputException {
        for (String entryName : docx.entryNames()) {
            if (isMacro(entryName)) {
                edit.drop(entryName);
                changed = true;
            }
        }
        if (changed || edit.readXml(CONTENT_TYPES).text().contains("macroEnabled")) {
            warnings.add(Problem.warning("doc-macros", Location.ofFile(docx.fileName())));
        }
        makeDocument();
        for (String entryName : docx.entryNames()) {
            if (endsWith(entryName, RELATIONSHIPS) && !isMacro(entryName)) {
                cleanRelationships(entryName);
            }
        }
        for (String entryName : textEntries()) {
            if (edit.contains(entryName)) {
                cleanFields(entryName);
            }
        }
        return changed ? edit.read().withWarnings(warnings) : docx;
    }

    /** The letter case of a name says nothing (ECMA-376 part 2, 6.2.2.3). */
    private static boolean endsWith(String entryName, String extension) {
        return entryName.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    /** What may hold fields: the parts Word reads as text, whatever they are called, and all that is called XML. */
    private Set<String> textEntries() throws InputException {
        Set<String> entries = new LinkedHashSet<>();
        docx.entryNames().stream().filter(name -> endsWith(name, ".xml")).forEach(entries::add);
        PackageParts parts = PackageParts.of(docx);
        entries.add(parts.main());
        parts.texts().forEach(text -> entries.add(text.entryName()));
        parts.comments().ifPresent(entries::add);
        return entries;
    }

    static boolean isMacro(String entryName) {
        String name = entryName.substring(entryName.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("vbaproject") || name.startsWith("vbadata");
    }

    private void makeDocument() throws InputException {
        XmlText types = edit.readXml(CONTENT_TYPES);
        String text = types.text();
        for (String other : OTHER_TYPES) {
            text = text.replace(other, DOCUMENT_TYPE);
        }
        if (changed) {
            text = withoutMacros(text);
        }
        put(CONTENT_TYPES, types, text);
    }

    private String withoutMacros(String xml) throws InputException {
        XmlEdits edits = new XmlEdits();
        XmlVisitor.visit(docx.fileName(), CONTENT_TYPES, xml, (reader, tag) -> {
            if (isMacro(XmlVisitor.attribute(reader, "PartName"))) {
                XmlSpan element = tag.element(xml);
                edits.replace(element.start(), element.end(), "");
            }
        });
        return edits.apply(xml, 0, xml.length());
    }

    private void cleanRelationships(String entryName) throws InputException {
        XmlText relationships = edit.readXml(entryName);
        ExternalTargets targets = new ExternalTargets(docx.fileName(), entryName, relationships.text());
        if (targets.isEmpty()) {
            return;
        }
        warnings.addAll(targets.warnings());
        put(entryName, relationships, targets.withoutThem(relationships.text()));
        String source = entryName
                .substring(0, entryName.length() - RELATIONSHIPS.length())
                .replace("_rels/", "");
        if (docx.contains(source)) {
            XmlText part = edit.readXml(source);
            put(source, part, targets.unused(source, part.text()));
        }
    }

    /** Only a part that has field codes is read: most have none. */
    private void cleanFields(String entryName) throws InputException {
        XmlText part = edit.readXml(entryName);
        String xml = part.text();
        if (!xml.contains("fldChar") && !xml.contains("fldSimple")) {
            return;
        }
        FetchingFields fields = new FetchingFields(xml);
        XmlVisitor.visit(docx.fileName(), entryName, xml, fields);
        fields.finish();
        fields.codes()
                .forEach(code -> warnings.add(Problem.warning("doc-field", Location.ofFile(docx.fileName()), code)));
        XmlEdits edits = new XmlEdits();
        fields.spans().forEach(span -> edits.replace(span.start(), span.end(), ""));
        put(entryName, part, edits.apply(xml, 0, xml.length()));
    }

    private void put(String entryName, XmlText before, String text) {
        if (!text.equals(before.text())) {
            edit.put(entryName, before.encode(text));
            changed = true;
        }
    }
}
