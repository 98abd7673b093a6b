package io.github.tiankong.draft;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.problem.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A draft together with the document its values will be written into: the DOCX it was read from, or the one that was laid
 * out for a plain text.
 *
 * @param draft what people read
 * @param document what is written
 * @param documentIndex for each paragraph of the draft, its index in {@link DocxText#paragraphs()}; -1 for one that is not
 *     in the document (an empty line of a TXT)
 */
public record DocxDraft(Draft draft, DocxText document, List<Integer> documentIndex) {

    public DocxDraft {
        documentIndex = List.copyOf(documentIndex);
    }

    /** The draft of a DOCX: every paragraph once, second copies of text boxes left out. */
    public static DocxDraft of(DocxText document) {
        return of(document, Draft.Kind.DOCX);
    }

    /** The same for a document that was laid out for a file of another kind. */
    static DocxDraft of(DocxText document, Draft.Kind kind) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            DocxParagraph paragraph = document.paragraphs().get(i);
            if (paragraph.number() > 0) {
                paragraphs.add(paragraph(paragraph));
                indices.add(i);
            }
        }
        Draft draft = new Draft(document.docx().fileName(), kind, paragraphs);
        return new DocxDraft(draft, document, indices);
    }

    /**
     * The draft without some of its lines, as if they had never been there.
     *
     * @param paragraphIndices paragraphs in {@code draft.paragraphs()}, from 0
     */
    public DocxDraft without(Collection<Integer> paragraphIndices) throws InputException {
        List<Integer> removed = paragraphIndices.stream()
                .map(documentIndex::get)
                .filter(i -> i >= 0)
                .toList();
        return removed.isEmpty() ? this : of(document.without(removed));
    }

    private static Paragraph paragraph(DocxParagraph p) {
        return new Paragraph(
                p.part(),
                p.number(),
                p.text(),
                p.outlineLevel(),
                p.bold(),
                p.boldEnd(),
                p.cell().map(c -> new TableCell(c.table(), c.row(), c.column(), c.rowSpan(), c.columnSpan())));
    }
}
