package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads the parts of a document into paragraphs with positions.
 *
 * <p>What counts as text (ECMA-376 part 1, 17.3.3): {@code w:t}, tabs, breaks and hyphens of runs, wherever the run stands
 * (insertions, hyperlinks, content controls, smart tags). Deleted and moved-away runs and field codes do not. Of the two
 * copies Word stores of a text box (part 3, 7.6, alternate content) the second is read as a copy of the first.
 */
final class PartScanner {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final String fileName;
    private final StyleOutline styles;
    private final List<ParagraphBuilder> paragraphs = new ArrayList<>();
    private final PartNumbers numbers = new PartNumbers();
    private final TableStack tables = new TableStack();

    private String xml = "";
    private int shift;
    private String entryName = "";
    private OpenElements open = new OpenElements();

    PartScanner(String fileName, StyleOutline styles) {
        this.fileName = fileName;
        this.styles = styles;
    }

    /** Reads one more part behind those read before. */
    void scan(String entryName, String part, String xml) throws InputException {
        this.xml = xml;
        this.shift = PartXml.shift(xml);
        this.entryName = entryName;
        this.open = new OpenElements();
        numbers.enter(part);
        XMLStreamReader2 reader = null;
        try {
            reader = PartXml.open(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(reader);
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw PartXml.broken(fileName, entryName, e);
        } finally {
            PartXml.close(reader);
        }
        numbers.leave();
    }

    List<DocxParagraph> paragraphs() {
        return paragraphs.stream().map(ParagraphBuilder::build).toList();
    }

    TableStack tables() {
        return tables;
    }

    /** The value of an attribute whatever its namespace: Word writes {@code w:val}, some programs {@code val}. */
    static String attribute(XMLStreamReader2 reader, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether a namespace is that of WordprocessingML, transitional or strict. */
    static boolean isWord(String namespace) {
        return TRANSITIONAL.equals(namespace) || STRICT.equals(namespace);
    }

    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private int startOf(XMLStreamReader2 reader) {
        return Math.toIntExact(reader.getLocationInfo().getStartingCharOffset()) + shift;
    }

    private int endOf(XMLStreamReader2 reader) throws XMLStreamException {
        return Math.toIntExact(reader.getLocationInfo().getEndingCharOffset()) + shift;
    }

    private void start(XMLStreamReader2 reader) throws XMLStreamException {
        String namespace = reader.getNamespaceURI();
        String name = reader.getLocalName();
        if (COMPATIBILITY.equals(namespace)) {
            switch (name) {
                case "AlternateContent" -> open.alternatives.push(new ArrayList<>());
                case "Fallback" -> open.fallbacks++;
                default -> {}
            }
        } else if (isWord(namespace)) {
            startWord(reader, name);
        }
    }

    private void startWord(XMLStreamReader2 reader, String name) throws XMLStreamException {
        switch (name) {
            case "p" -> startParagraph(startOf(reader));
            case "del", "moveFrom" -> open.deletions++;
            case "sdt" -> open.controls.push(new OpenElements.OpenControl(open.paragraphs.peek()));
            case "tag" -> nameControl(attribute(reader, "val"));
            case "tbl" -> tables.startTable();
            case "tr" -> tables.startRow(startOf(reader));
            case "tc" -> tables.startCell();
            case "gridBefore" -> tables.skipColumns(attribute(reader, "val"));
            case "gridSpan" -> tables.spanColumns(attribute(reader, "val"));
            case "vMerge" -> tables.mergeRows(attribute(reader, "val"));
            case "txbxContent" -> startTextBox();
            default -> {
                if (!open.paragraphs.isEmpty()) {
                    startInParagraph(reader, name);
                }
            }
        }
    }

    private void startParagraph(int xmlStart) {
        ParagraphBuilder paragraph = new ParagraphBuilder(entryName, numbers.part(), tables.cell());
        if (open.fallbacks > 0) {
            paragraph.copyOf(open.nextOriginal());
        } else {
            paragraph.number(numbers.next());
            open.remember(paragraphs.size());
        }
        paragraph.xmlStart(xmlStart);
        open.paragraphs.push(paragraph);
        paragraphs.add(paragraph);
    }

    /** A text box in the first copy begins a part of its own; the second copy follows the first paragraph by paragraph. */
    private void startTextBox() {
        if (open.fallbacks == 0) {
            numbers.enterTextBox();
            open.textBoxes++;
        }
        tables.enterTextBox();
    }

    private void nameControl(String name) {
        if (!open.controls.isEmpty()) {
            open.controls.element().name = name;
        }
    }

    private void endControl() {
        OpenElements.OpenControl control = open.controls.pop();
        if (control.paragraph != null && !control.name.isEmpty()) {
            control.paragraph.mark(control.name, control.start);
        }
    }

    private void startInParagraph(XMLStreamReader2 reader, String name) throws XMLStreamException {
        ParagraphBuilder paragraph = open.paragraphs.peek();
        switch (name) {
            case "r" -> paragraph.startRun(reader.getPrefix(), !open.controls.isEmpty());
            case "rPr" -> paragraph.startProperties(startOf(reader));
            case "t" -> {
                boolean preserve = "preserve".equals(attribute(reader, "space"));
                paragraph.startText(endOf(reader), preserve);
            }
            case "bookmarkStart" -> paragraph.startMark(attribute(reader, "id"), attribute(reader, "name"));
            case "bookmarkEnd" -> paragraph.endMark(attribute(reader, "id"));
            case "sectPr" -> paragraph.endsSection();
            case "pStyle" -> paragraph.outlineLevel(styles.level(attribute(reader, "val")));
            case "outlineLvl" -> paragraph.outlineLevel(StyleOutline.outlineLevel(attribute(reader, "val")));
            default -> {
                if (paragraph.inProperties()) {
                    paragraph.property(name, startOf(reader), endOf(reader), isOn(attribute(reader, "val")));
                } else if (isRead(paragraph)) {
                    paragraph.element(name);
                }
            }
        }
    }

    private boolean isRead(ParagraphBuilder paragraph) {
        return open.deletions == 0 && paragraph.inRun() && !isCopiedRun(paragraph);
    }

    /** Alternate content around runs, not around a text box: the second copy belongs to the same paragraph. */
    private boolean isCopiedRun(ParagraphBuilder paragraph) {
        return open.fallbacks > 0 && !paragraph.isCopy();
    }

    private void end(XMLStreamReader2 reader) throws XMLStreamException {
        String namespace = reader.getNamespaceURI();
        String name = reader.getLocalName();
        if (COMPATIBILITY.equals(namespace)) {
            switch (name) {
                case "AlternateContent" -> open.alternatives.pop();
                case "Fallback" -> open.fallbacks--;
                default -> {}
            }
        } else if (isWord(namespace)) {
            endWord(reader, name);
        }
    }

    private void endWord(XMLStreamReader2 reader, String name) throws XMLStreamException {
        switch (name) {
            case "p" -> open.paragraphs.pop().xmlEnd(endOf(reader));
            case "del", "moveFrom" -> open.deletions--;
            case "sdt" -> endControl();
            case "tbl" -> tables.endTable();
            case "tr" -> tables.endRow(endOf(reader));
            case "tc" -> tables.endCell();
            case "txbxContent" -> {
                if (open.fallbacks == 0) {
                    numbers.leave();
                    open.textBoxes--;
                }
                tables.leaveTextBox();
            }
            default -> {
                if (!open.paragraphs.isEmpty()) {
                    endInParagraph(reader, name);
                }
            }
        }
    }

    private void endInParagraph(XMLStreamReader2 reader, String name) throws XMLStreamException {
        ParagraphBuilder paragraph = open.paragraphs.peek();
        switch (name) {
            case "r" -> paragraph.endRun();
            case "rPr" -> paragraph.endProperties(xml, endOf(reader));
            case "t" -> paragraph.endText(xml, startOf(reader), isRead(paragraph));
            default -> {
                if (paragraph.inProperties()) {
                    paragraph.endProperty(name, endOf(reader));
                }
            }
        }
    }
}
