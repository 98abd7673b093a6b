package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Text a document shows, or may show, that is no text of its paragraphs: nothing is ever filled in there.
 *
 * @param kind where it stands
 * @param text that of one paragraph or formula there
 */
public record OtherText(Kind kind, String text) {
    /** Where a text stands. */
    public enum Kind {
        /** For programs that cannot show what stands beside it (ECMA-376 part 3, 7.6). */
        SECOND_COPY,
        FORMULA,
        DRAWING,
        CHART,
        DIAGRAM,
        COMMENT
    }

    private static final Map<String, Kind> PARTS =
            Map.of("chart", Kind.CHART, "chartEx", Kind.CHART, "diagramData", Kind.DIAGRAM, "comments", Kind.COMMENT);
    /** What a part with such text has; most have none, and are not read again. */
    private static final Set<String> SIGNS =
            Set.of("AlternateContent", "oMath", "drawingml/2006/main", "drawingml/main");

    /**
     * All of a document.
     *
     * @param cuts what is filled in
     */
    public static List<OtherText> of(DocxText document, List<Cut> cuts) throws InputException {
        List<OtherText> found = new ArrayList<>(copies(document, cuts));
        for (String entryName : document.entryNames()) {
            String xml = document.xml(entryName).text();
            if (SIGNS.stream().anyMatch(xml::contains)) {
                found.addAll(read(document, entryName, Kind.DRAWING));
            }
            for (PackageParts.Relationship other : PackageParts.relationshipsOf(document.docx(), entryName)) {
                if (PARTS.containsKey(other.kind()) && document.docx().contains(other.target())) {
                    found.addAll(read(document, other.target(), PARTS.get(other.kind())));
                }
            }
        }
        return found;
    }

    /** The files within a document whose text Word takes in when it opens it (ECMA-376 part 1, 17.17.2.1). */
    public static List<String> chunks(DocxText document) throws InputException {
        List<String> found = new ArrayList<>();
        for (String entryName : document.entryNames()) {
            PackageParts.relationshipsOf(document.docx(), entryName).stream()
                    .filter(r -> r.kind().equals("aFChunk"))
                    .map(PackageParts.Relationship::target)
                    .forEach(found::add);
        }
        return found;
    }

    /** Those of text boxes that say something else than the first copy, and take none of its values. */
    private static List<OtherText> copies(DocxText document, List<Cut> cuts) {
        Map<Integer, List<Cut>> byParagraph = new HashMap<>();
        cuts.forEach(cut -> byParagraph
                .computeIfAbsent(cut.paragraphIndex(), i -> new ArrayList<>())
                .add(cut));
        List<OtherText> found = new ArrayList<>();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            DocxParagraph copy = document.paragraphs().get(i);
            int first = copy.original().orElse(-1);
            boolean filled = first >= 0
                    && byParagraph.containsKey(first)
                    && SecondCopy.cuts(document.paragraphs().get(first).text(), copy.text(), i, byParagraph.get(first))
                            .isPresent();
            boolean same = first >= 0 && document.paragraphs().get(first).text().equals(copy.text());
            if (copy.number() == 0 && !filled && !same) {
                found.add(new OtherText(Kind.SECOND_COPY, copy.text()));
            }
        }
        return found;
    }

    private static List<OtherText> read(DocxText document, String entryName, Kind kind) throws InputException {
        Reader reader = new Reader(kind);
        XmlVisitor.visit(
                document.docx().fileName(),
                entryName,
                document.docx().xml(entryName).text(),
                reader);
        return reader.found;
    }

    private static final class Reader implements XmlVisitor {
        private final Kind own;
        private final List<OtherText> found = new ArrayList<>();
        /** The texts of the paragraphs and formulas around a place. */
        private final Deque<Map<Kind, StringBuilder>> open = new ArrayDeque<>();

        private int fallbacks;
        private int textBoxes;
        private Kind kind;

        Reader(Kind own) {
            this.own = own;
        }

        @Override
        public void start(XMLStreamReader2 reader, XmlSpan tag) {
            switch (reader.getLocalName()) {
                case "Fallback" -> fallbacks++;
                case "txbxContent" -> textBoxes++;
                case "p", "oMath" -> open.push(new EnumMap<>(Kind.class));
                case "t" -> kind = kind(reader.getNamespaceURI());
                default -> {}
            }
        }

        /** Null for text that is read as the document's own. */
        private Kind kind(String namespace) {
            if (!PartScanner.isWord(namespace)) {
                return namespace.endsWith("math") ? Kind.FORMULA : own;
            }
            if (own != Kind.DRAWING) {
                return own;
            }
            return fallbacks > 0 && textBoxes == 0 ? Kind.SECOND_COPY : null;
        }

        @Override
        public void end(XMLStreamReader2 reader, XmlSpan tag) {
            switch (reader.getLocalName()) {
                case "Fallback" -> fallbacks--;
                case "txbxContent" -> textBoxes--;
                case "p", "oMath" -> open.pop().forEach((of, text) -> found.add(new OtherText(of, text.toString())));
                case "t" -> kind = null;
                default -> {}
            }
        }

        @Override
        public void characters(String text) {
            if (kind != null && !open.isEmpty()) {
                open.element().computeIfAbsent(kind, k -> new StringBuilder()).append(text);
            }
        }
    }
}
