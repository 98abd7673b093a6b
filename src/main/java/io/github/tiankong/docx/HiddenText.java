package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
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
            XMLStreamReader2 reader = null;
            try {
                reader = PartXml.open(xml);
                found.addAll(new Reader(reader, PartXml.shift(xml), entryName, indices).read());
            } catch (XMLStreamException | RuntimeException e) {
                throw PartXml.broken(document.docx().fileName(), entryName, e);
            } finally {
                PartXml.close(reader);
            }
        }
        return found;
    }

    private static final class Reader {
        private record Open(int index, Map<Kind, StringBuilder> texts) {}

        private final XMLStreamReader2 reader;
        private final int shift;
        private final String entryName;
        private final Map<String, Integer> indices;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<HiddenText> found = new ArrayList<>();
        private int deletions;
        private String textElement = "";

        Reader(XMLStreamReader2 reader, int shift, String entryName, Map<String, Integer> indices) {
            this.reader = reader;
            this.shift = shift;
            this.entryName = entryName;
            this.indices = indices;
        }

        List<HiddenText> read() throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader.getText());
                    default -> {}
                }
            }
            return found;
        }

        private void start(String name) {
            switch (name) {
                case "p" -> {
                    int start = Math.toIntExact(reader.getLocationInfo().getStartingCharOffset()) + shift;
                    open.push(new Open(indices.getOrDefault(entryName + ":" + start, -1), new EnumMap<>(Kind.class)));
                }
                case "del", "moveFrom" -> deletions++;
                case "fldSimple" -> note(Kind.FIELD_CODE, PartScanner.attribute(reader, "instr"));
                case "t", "delText", "instrText", "delInstrText" -> textElement = name;
                default -> {}
            }
        }

        private void end(String name) {
            switch (name) {
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

        private void characters(String text) {
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
