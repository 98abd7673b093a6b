package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.xml.XmlText;
import io.github.tiankong.xml.XmlVisitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Finds the parts of a document that hold text by following its relationships (ECMA-376 part 2, 9.3).
 *
 * @param main the entry of the body
 * @param texts headers, footers, foot- and endnotes, in the order the body names them
 * @param styles the entry of the styles, if there is one
 * @param comments the entry of the comments, if there is one
 */
public record PackageParts(String main, List<TextPart> texts, Optional<String> styles, Optional<String> comments) {

    /** An entry with text, and the name of its part in a draft. */
    record TextPart(String entryName, String part) {}

    /**
     * What a part names within the package.
     *
     * @param id by which the part names it
     * @param type as a whole, which the dialects of the format write differently
     * @param target the entry
     */
    public record Relationship(String id, String type, String target) {
        /** The last word of the type: {@code header}, {@code image}. */
        public String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    public static PackageParts of(DocxPackage docx) throws InputException {
        String main = relationships(docx, "", "_rels/.rels").stream()
                .filter(r -> r.kind().equals("officeDocument"))
                .map(Relationship::target)
                .filter(docx::contains)
                .findFirst()
                .orElseThrow(() -> new InputException(Problem.error("doc-not-docx", Location.ofFile(docx.fileName()))));
        List<TextPart> texts = new ArrayList<>();
        Optional<String> styles = Optional.empty();
        Optional<String> comments = Optional.empty();
        for (Relationship r : relationshipsOf(docx, main)) {
            if (!docx.contains(r.target())) {
                continue;
            }
            switch (r.kind()) {
                case "header", "footer" -> texts.add(new TextPart(r.target(), r.kind() + numberOf(r, texts)));
                case "footnotes", "endnotes" -> texts.add(new TextPart(r.target(), r.kind()));
                case "styles" -> styles = Optional.of(r.target());
                case "comments" -> comments = Optional.of(r.target());
                default -> {}
            }
        }
        texts.sort(java.util.Comparator.comparingInt(t -> rank(t.part())));
        return new PackageParts(main, List.copyOf(texts), styles, comments);
    }

    /** What an entry names within the package. */
    public static List<Relationship> relationshipsOf(DocxPackage docx, String entryName) throws InputException {
        return relationships(docx, entryName, relationshipsOf(entryName));
    }

    private static int rank(String part) {
        if (part.startsWith("header")) {
            return 0;
        }
        return part.startsWith("footer") ? 1 : 2;
    }

    private static long numberOf(Relationship r, List<TextPart> before) {
        return before.stream().filter(t -> t.part().startsWith(r.kind())).count() + 1;
    }

    /** The entry that says what another names. */
    public static String relationshipsOf(String entryName) {
        int slash = entryName.lastIndexOf('/') + 1;
        return entryName.substring(0, slash) + "_rels/" + entryName.substring(slash) + ".rels";
    }

    private static List<Relationship> relationships(DocxPackage docx, String source, String entryName)
            throws InputException {
        List<Relationship> found = new ArrayList<>();
        if (!docx.contains(entryName)) {
            return found;
        }
        String xml = XmlText.decode(docx.bytes(entryName)).text();
        XmlVisitor.visit(docx.fileName(), entryName, xml, (reader, tag) -> {
            if (reader.getLocalName().equals("Relationship")
                    && !"External".equals(reader.getAttributeValue(null, "TargetMode"))) {
                found.add(relationship(source, reader));
            }
        });
        return found;
    }

    private static Relationship relationship(String source, XMLStreamReader2 reader) {
        String type = String.valueOf(reader.getAttributeValue(null, "Type"));
        String target = String.valueOf(reader.getAttributeValue(null, "Target"));
        String resolved = URI.create("/" + source.replace(" ", "%20"))
                .resolve(target.replace('\\', '/').replace(" ", "%20"))
                .getPath();
        return new Relationship(
                String.valueOf(reader.getAttributeValue(null, "Id")),
                type,
                resolved == null ? "" : resolved.substring(1));
    }
}
