package io.github.tiankong.gui.document;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.Heading;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays a document out in lines: a paragraph each, a row of a table in one, a divider before headers, footers and notes. */
final class DocumentLines {
    private static final String BODY = "body";
    private static final String TEXT_BOX = "textbox";

    private static final int LONGEST_TITLE = 40;
    private static final String SENTENCE_ENDS = "。：:；;，,！？";

    private final List<DocxParagraph> paragraphs;
    private final Set<String> partsWithSlots;
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final List<DocumentLine> lines = new ArrayList<>();
    private final List<DocumentLine.Cell> row = new ArrayList<>();
    private Optional<DocxParagraph.Cell> rowCell = Optional.empty();
    private String part = BODY;
    private boolean inTitle = true;

    private DocumentLines(Template template) {
        paragraphs = template.document().paragraphs();
        partsWithSlots = template.places().stream()
                .map(place -> paragraphs.get(place.paragraphIndex()).part())
                .collect(Collectors.toSet());
        DocxDraft draft = DocxDraft.of(template.document());
        Heading.of(draft.draft())
                .forEach(h -> headings.put(draft.documentIndex().get(h.paragraphIndex()), h));
        for (DocxParagraph paragraph : paragraphs) {
            paragraph.cell().ifPresent(c -> columns.merge(c.table(), c.column() + c.columnSpan(), Math::max));
        }
    }

    static List<DocumentLine> of(Template template) {
        return new DocumentLines(template).lines();
    }

    private List<DocumentLine> lines() {
        for (int i = 0; i < paragraphs.size(); i++) {
            DocxParagraph paragraph = paragraphs.get(i);
            if (paragraph.original().isPresent() || !isShown(paragraph)) {
                continue;
            }
            if (!sameRow(paragraph)) {
                endRow();
            }
            startPart(paragraph);
            if (paragraph.cell().isPresent()) {
                addToRow(i, paragraph.cell().get());
            } else {
                lines.add(line(i));
            }
        }
        endRow();
        return List.copyOf(lines);
    }

    /** Headers and footers without a slot are the page's matter, not the reader's. */
    private boolean isShown(DocxParagraph paragraph) {
        return isBody(paragraph) || partsWithSlots.contains(paragraph.part());
    }

    private static boolean isBody(DocxParagraph paragraph) {
        return paragraph.part().equals(BODY) || paragraph.part().startsWith(TEXT_BOX);
    }

    private void startPart(DocxParagraph paragraph) {
        String now = isBody(paragraph) ? BODY : paragraph.part();
        boolean begins = !now.equals(BODY) && part.equals(BODY);
        part = now;
        if (begins) {
            lines.add(new DocumentLine(DocumentLine.Kind.PART, 0, List.of()));
        }
    }

    private DocumentLine line(int index) {
        List<DocumentLine.Cell> cell = List.of(new DocumentLine.Cell(List.of(index), 0, 1, 1));
        Heading heading = headings.get(index);
        if (inTitle && heading == null && isTitle(paragraphs.get(index).text())) {
            return new DocumentLine(DocumentLine.Kind.TITLE, 0, cell);
        }
        inTitle &= paragraphs.get(index).text().isBlank() && lines.isEmpty();
        boolean isHeading = heading != null && heading.whole();
        return new DocumentLine(
                isHeading ? DocumentLine.Kind.HEADING : DocumentLine.Kind.TEXT, isHeading ? heading.level() : 0, cell);
    }

    /** The first lines name the document, as long as they are short and end as no sentence does. */
    private static boolean isTitle(String text) {
        String words = text.strip();
        return !words.isEmpty()
                && words.length() <= LONGEST_TITLE
                && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private boolean sameRow(DocxParagraph paragraph) {
        return paragraph.cell().isPresent()
                && rowCell.filter(c -> c.table() == paragraph.cell().get().table()
                                && c.row() == paragraph.cell().get().row())
                        .isPresent();
    }

    private void addToRow(int index, DocxParagraph.Cell cell) {
        List<Integer> together = new ArrayList<>();
        if (rowCell.filter(cell::equals).isPresent()) {
            together.addAll(row.remove(row.size() - 1).paragraphs());
        }
        together.add(index);
        row.add(new DocumentLine.Cell(together, cell.column(), cell.columnSpan(), columns.get(cell.table())));
        rowCell = Optional.of(cell);
    }

    private void endRow() {
        if (!row.isEmpty()) {
            lines.add(new DocumentLine(DocumentLine.Kind.ROW, 0, row));
            row.clear();
        }
        rowCell = Optional.empty();
    }
}
