package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads the parts of a document into paragraphs with positions.
 *
 * <p>What counts as text (ECMA-376 part 1, 17.3.3): {@code w:t}, tabs, breaks and hyphens of runs, wherever the run stands
 * (insertions, hyperlinks, content controls, smart tags). Deleted and moved-away runs and field codes do not. Of the two
 * copies Word stores of a text box (part 3, 7.6, alternate content) the second is read as a copy of the first.
 */
final class PartScanner implements XmlVisitor {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final String fileName;
    private final StyleOutline styles;
    private final List<ParagraphBuilder> paragraphs = new ArrayList<>();
    private final PartNumbers numbers = new PartNumbers();
    private final TableStack tables = new TableStack();

    private String xml = "";
    private String entryName = "";
    private OpenElements open = new OpenElements();

    PartScanner(String fileName, StyleOutline styles) {
        this.fileName = fileName;
        this.styles = styles;
    }

    /** Reads one more part behind those read before. */
    void scan(String entryName, String part, String xml) throws InputException {
        this.xml = xml;
        this.entryName = entryName;
        this.open = new OpenElements();
        numbers.enter(part);
        XmlVisitor.visit(fileName, entryName, xml, this);
        numbers.leave();
    }

    List<DocxParagraph> paragraphs() {
        return paragraphs.stream().map(ParagraphBuilder::build).toList();
    }

    TableStack tables() {
        return tables;
    }

    /** Whether a namespace is that of WordprocessingML, transitional or strict. */
    static boolean isWord(String namespace) {
        return TRANSITIONAL.equals(namespace) || STRICT.equals(namespace);
    }

    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    @Override
    public void start(XMLStreamReader2 reader, XmlSpan tag) {
        String namespace = reader.getNamespaceURI();
        String name = reader.getLocalName();
        open.depth++;
        if (COMPATIBILITY.equals(namespace)) {
            switch (name) {
                case "AlternateContent" -> open.alternatives.push(new ArrayList<>());
                case "Fallback" -> open.fallbacks++;
                default -> {}
            }
        } else if (isWord(namespace)) {
            startWord(reader, name, tag);
        } else if (!open.paragraphs.isEmpty() && open.paragraphs.element().inProperties()) {
            open.paragraphs.element().run().laterProperty(tag.start(), open.depth);
        }
    }

    private void startWord(XMLStreamReader2 reader, String name, XmlSpan tag) {
        switch (name) {
            case "p" -> startParagraph(tag.start());
            case "del", "moveFrom" -> open.deletions++;
            case "ruby" -> open.rubies++;
            case "sdt" -> open.controls.push(new OpenElements.OpenControl(open.paragraphs.peek()));
            case "tag" -> nameControl(XmlVisitor.attribute(reader, "val"));
            case "tbl" -> tables.startTable();
            case "tr" -> tables.startRow(tag.start());
            case "tc" -> tables.startCell();
            case "gridBefore" -> tables.skipColumns(XmlVisitor.attribute(reader, "val"));
            case "gridSpan" -> tables.spanColumns(XmlVisitor.attribute(reader, "val"));
            case "vMerge" -> tables.mergeRows(XmlVisitor.attribute(reader, "val"));
            case "txbxContent" -> startTextBox();
            default -> {
                if (!open.paragraphs.isEmpty()) {
                    startInParagraph(reader, name, tag);
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

    private void startInParagraph(XMLStreamReader2 reader, String name, XmlSpan tag) {
        ParagraphBuilder paragraph = open.paragraphs.peek();
        switch (name) {
            case "r" -> {
                WordNames names = WordNames.of(reader.getPrefix(), reader.getNamespaceURI());
                paragraph.startRun(new RunBuilder(names, open.room(), open.depth));
            }
            case "rPr" -> {
                if (paragraph.inRun()) {
                    paragraph.run().startProperties(tag.start(), open.depth);
                }
            }
            case "t" -> {
                boolean preserve = "preserve".equals(XmlVisitor.attribute(reader, "space"));
                paragraph.startText(tag.end(), preserve, open.depth);
            }
            case "bookmarkStart" ->
                paragraph.startMark(XmlVisitor.attribute(reader, "id"), XmlVisitor.attribute(reader, "name"));
            case "bookmarkEnd" -> paragraph.endMark(XmlVisitor.attribute(reader, "id"));
            case "sectPr" -> paragraph.endsSection();
            case "pStyle" -> paragraph.outlineLevel(styles.level(XmlVisitor.attribute(reader, "val")));
            case "outlineLvl" -> paragraph.outlineLevel(StyleOutline.outlineLevel(XmlVisitor.attribute(reader, "val")));
            default -> {
                String shown = ParagraphBuilder.shownAs(name);
                if (paragraph.inProperties()) {
                    boolean on = isOn(XmlVisitor.attribute(reader, "val"));
                    paragraph.run().property(name, tag.start(), on, open.depth);
                } else if (!shown.isEmpty() && isRead(paragraph)) {
                    paragraph.element(shown, tag.element(xml), open.depth);
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

    @Override
    public void end(XMLStreamReader2 reader, XmlSpan tag) {
        String namespace = reader.getNamespaceURI();
        String name = reader.getLocalName();
        if (COMPATIBILITY.equals(namespace)) {
            switch (name) {
                case "AlternateContent" -> open.alternatives.pop();
                case "Fallback" -> open.fallbacks--;
                default -> {}
            }
        } else if (isWord(namespace)) {
            endWord(name, tag);
        }
        open.depth--;
    }

    private void endWord(String name, XmlSpan tag) {
        switch (name) {
            case "p" -> open.paragraphs.pop().xmlEnd(tag.end());
            case "del", "moveFrom" -> open.deletions--;
            case "ruby" -> open.rubies--;
            case "sdt" -> endControl();
            case "tbl" -> tables.endTable();
            case "tr" -> tables.endRow(tag.end());
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
                    endInParagraph(name, tag);
                }
            }
        }
    }

    private void endInParagraph(String name, XmlSpan tag) {
        ParagraphBuilder paragraph = open.paragraphs.peek();
        switch (name) {
            case "r" -> paragraph.endRun();
            case "rPr" -> {
                if (paragraph.inRun()) {
                    paragraph.run().endProperties(xml, tag.end(), open.depth);
                }
            }
            case "t" -> paragraph.endText(xml, tag.start(), isRead(paragraph));
            default -> {
                if (paragraph.inProperties()) {
                    paragraph.run().endProperty(name, tag.end(), open.depth);
                }
            }
        }
    }
}
