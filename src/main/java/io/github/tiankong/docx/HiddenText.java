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
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Text that stands in a document and is no part of what it says: deleted or moved away under tracked changes (ECMA-376
 * part 1, 17.13.5), or the code of a field (17.16.5).
 *
 * @param paragraphIndex the paragraph in {@link DocxText#paragraphs()}, from 0
 * @param kind why it is not read
 * @param text all of the paragraph's text of this kind
 */
public record HiddenText(int paragraphIndex, Kind kind, String text) {
    /** Why a text is not read. */
    public enum Kind {
        DELETED,
        FIELD_CODE
    }

    /** In document order. */
    public static List<HiddenText> of(DocxText document) throws InputException {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            DocxParagraph paragraph = document.paragraphs().get(i);
            indices.put(paragraph.entryName() + ":" + paragraph.extent().xmlStart(), i);
        }
        List<HiddenText> found = new ArrayList<>();
        for (String entryName : document.entryNames()) {
            String xml = document.xml(entryName).text();
            Reader reader = new Reader(entryName, indices);
            XmlVisitor.visit(document.docx().fileName(), entryName, xml, reader);
            found.addAll(reader.found);
        }
        return found;
    }

    private static final class Reader implements XmlVisitor {
        private record Open(int index, Map<Kind, StringBuilder> texts) {}

        private final String entryName;
        private final Map<String, Integer> indices;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<HiddenText> found = new ArrayList<>();
        private int deletions;
        private String textElement = "";

        Reader(String entryName, Map<String, Integer> indices) {
            this.entryName = entryName;
            this.indices = indices;
        }

        @Override
        public void start(XMLStreamReader2 reader, XmlSpan tag) {
            String name = reader.getLocalName();
            switch (name) {
                case "p" -> {
                    int index = indices.getOrDefault(entryName + ":" + tag.start(), -1);
                    open.push(new Open(index, new EnumMap<>(Kind.class)));
                }
                case "del", "moveFrom" -> deletions++;
                case "fldSimple" -> note(Kind.FIELD_CODE, XmlVisitor.attribute(reader, "instr"));
                case "t", "delText", "instrText", "delInstrText" -> textElement = name;
                default -> {}
            }
        }

        @Override
        public void end(XMLStreamReader2 reader, XmlSpan tag) {
            switch (reader.getLocalName()) {
                case "p" -> {
                    Open paragraph = open.pop();
                    if (paragraph.index() >= 0) {
                        paragraph
                                .texts()
                                .forEach((kind, text) ->
                                        found.add(new HiddenText(paragraph.index(), kind, text.toString())));
                    }
                }
                case "del", "moveFrom" -> deletions--;
                case "t", "delText", "instrText", "delInstrText" -> textElement = "";
                default -> {}
            }
        }

        @Override
        public void characters(String text) {
            if (textElement.endsWith("nstrText")) {
                note(Kind.FIELD_CODE, text);
            } else if (textElement.equals("delText") || textElement.equals("t") && deletions > 0) {
                note(Kind.DELETED, text);
            }
        }

        private void note(Kind kind, String text) {
            if (!open.isEmpty()) {
                open.element()
                        .texts()
                        .computeIfAbsent(kind, k -> new StringBuilder())
                        .append(text);
            }
        }
    }
}
