package io.github.tiankong.layout;

import io.github.tiankong.docx.DocumentParts;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads how a document looks: document defaults, the chain of styles, numbering, paragraph and run, in this order (ECMA-376
 * part 1, 17.7.2), section by section. Paragraphs come in the order of {@link DocxText#paragraphs()}.
 */
final class StyledReader {
    private final DocumentParts parts;
    private final StyleTable styles;
    private final NumberingTable numbering;
    private final ThemeFonts theme;
    private final List<StyledParagraph> paragraphs = new ArrayList<>();
    private final List<StyledSection> sections = new ArrayList<>();
    private boolean pageBroken;

    private StyledReader(DocumentParts parts) throws InputException {
        this.parts = parts;
        this.styles = new StyleTable(parts.ofKind("styles"));
        this.numbering = new NumberingTable(parts.ofKind("numbering"));
        this.theme = new ThemeFonts(parts.ofKind("theme"));
    }

    static StyledDocument read(DocxText document) throws InputException {
        DocumentParts parts = DocumentParts.of(document);
        StyledReader reader = new StyledReader(parts);
        XmlElement body = parts.main().childOrEmpty("body");
        reader.readBlocks(body, false);
        Optional<XmlElement> last = body.child("sectPr");
        if (last.isPresent()) {
            reader.endSection(last.get());
        }
        boolean facing = parts.ofKind("settings")
                .flatMap(s -> s.child("evenAndOddHeaders"))
                .map(e ->
                        Formats.of(new XmlElement("", Map.of(), List.of(e), "")).isOn("evenAndOddHeaders"))
                .orElse(false);
        return new StyledDocument(reader.sections, reader.paragraphs, facing);
    }

    private void readBlocks(XmlElement parent, boolean apart) throws InputException {
        List<XmlElement> blocks = parent.children();
        for (int i = 0; i < blocks.size(); i++) {
            XmlElement block = blocks.get(i);
            switch (block.name()) {
                case "p" -> readParagraph(block, apart, i + 1 < blocks.size() && isTable(blocks.get(i + 1)));
                case "tbl" -> readBlocks(block, true);
                default -> readBlocks(block, apart);
            }
        }
    }

    private static boolean isTable(XmlElement block) {
        return block.name().equals("tbl");
    }

    private void readParagraph(XmlElement element, boolean apart, boolean beforeTable) throws InputException {
        XmlElement properties = element.childOrEmpty("pPr");
        StyledRuns runs = new StyledRuns(styles, theme, styleOf(properties));
        runs.read(element);
        StyledParagraph paragraph =
                paragraph(paragraphs.size(), properties, runs, apart, beforeTable, pageBroken || runs.breaksBefore());
        paragraphs.add(paragraph);
        pageBroken = runs.breaksAfter();
        for (XmlElement box : runs.boxes()) {
            readBlocks(box, true);
        }
        Optional<XmlElement> section = properties.child("sectPr");
        if (section.isPresent()) {
            endSection(section.get());
            pageBroken = true;
        }
    }

    private String styleOf(XmlElement properties) {
        String named = properties.value("pStyle");
        return named.isEmpty() ? styles.defaultParagraphStyle() : named;
    }

    private StyledParagraph paragraph(
            int index, XmlElement properties, StyledRuns runs, boolean apart, boolean beforeTable, boolean beginsPage) {
        String style = styleOf(properties);
        Formats direct = Formats.of(properties);
        Formats ofStyle = styles.of(style, "pPr");
        Formats defaults = styles.documentDefaults("pPr");
        Formats formats = direct.has("numPr.numId.val")
                ? defaults.with(ofStyle).with(numbering.paragraph(direct)).with(direct)
                : defaults.with(numbering.paragraph(ofStyle)).with(ofStyle).with(direct);
        boolean listed = styles.name(style).toLowerCase(Locale.ROOT).startsWith("toc ");
        return new StyledParagraph(
                index,
                sections.size(),
                numbering.sample(formats),
                runs.runs(),
                formats,
                apart || listed,
                beforeTable,
                beginsPage || formats.isOn("pageBreakBefore"),
                runs.hasPageNumber());
    }

    private void endSection(XmlElement properties) throws InputException {
        StyledSection before = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        int first = 0;
        while (first < paragraphs.size() && paragraphs.get(first).section() < sections.size()) {
            first++;
        }
        sections.add(new StyledSection(
                Math.min(first, Math.max(0, paragraphs.size() - 1)),
                properties,
                foot(properties, "default").orElse(before == null ? List.of() : before.oddFoot()),
                foot(properties, "even").orElse(before == null ? List.of() : before.evenFoot())));
    }

    private Optional<List<StyledParagraph>> foot(XmlElement section, String pages) throws InputException {
        Optional<String> id = section.all("footerReference")
                .filter(r -> r.attribute("type").equals(pages))
                .map(r -> r.attribute("r:id"))
                .findFirst();
        Optional<XmlElement> part = id.isPresent() ? parts.ofId(id.get()) : Optional.empty();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        List<StyledParagraph> foot = new ArrayList<>();
        readFoot(part.get(), foot);
        return Optional.of(foot);
    }

    /** The paragraphs of a footer, those of the text box Word puts a page number into among them. */
    private void readFoot(XmlElement parent, List<StyledParagraph> foot) {
        for (XmlElement child : parent.children()) {
            if (child.name().equals("p")) {
                XmlElement properties = child.childOrEmpty("pPr");
                StyledRuns runs = new StyledRuns(styles, theme, styleOf(properties));
                runs.read(child);
                foot.add(paragraph(0, properties, runs, false, false, false));
                runs.boxes().forEach(box -> readFoot(box, foot));
            } else {
                readFoot(child, foot);
            }
        }
    }
}
