package io.github.tiankong.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what lies between directives: words where they stand in one paragraph, rows where they stand in different cells of
 * a table, else paragraphs.
 *
 * <p>A directive alone in its paragraph or row goes together with it. One beside other text must begin the first paragraph
 * (or stand in the first row) of what it opens, or end the last.
 */
final class FoldFinder {
    private static final Pattern MUST_END_IN_A_PARAGRAPH = Pattern.compile(
            "\\s*+(?:<(?:\\w++:)?+bookmark(?:Start|End)[^<>]*+>\\s*+)*+</(?:\\w++:)?+(?:tc|hdr|ftr|footnote|endnote)\\s*+>");

    private static final Pattern START_OF_TAG = Pattern.compile("<[^\\s/>]++");

    private final DocxText text;
    private final Map<Integer, List<TextRange>> directives;

    /** @param directives all directives of the document by paragraph */
    FoldFinder(DocxText text, Map<Integer, List<TextRange>> directives) {
        this.text = text;
        this.directives = directives;
    }

    /**
     * The fold of a block.
     *
     * @param block its directives in order: what opens it, what parts its branches, what closes it
     * @return empty where the directives do not enclose something whole
     */
    Optional<Fold> find(int number, List<TextRange> block) {
        DocxParagraph first = paragraph(block.get(0));
        for (TextRange directive : block) {
            DocxParagraph other = paragraph(directive);
            if (!other.entryName().equals(first.entryName()) || other.part().startsWith("textbox")) {
                return Optional.empty();
            }
        }
        if (block.stream().allMatch(d -> d.paragraphIndex() == block.get(0).paragraphIndex())) {
            return Optional.of(words(number, block));
        }
        return first.cell().isPresent() && !inOneCell(block) ? rows(number, block) : paragraphs(number, block);
    }

    /** The row a paragraph stands in, as a fold with one branch. */
    Optional<Fold> row(int number, int paragraphIndex) {
        DocxParagraph paragraph = text.paragraphs().get(paragraphIndex);
        return paragraph
                .cell()
                .filter(c -> !paragraph.part().startsWith("textbox"))
                .map(c -> text.row(c.table(), c.row()))
                .map(row -> new Fold(
                        number,
                        paragraph.entryName(),
                        row.xmlStart(),
                        row.xmlEnd(),
                        "",
                        List.of(new Fold.Branch("", row.xmlStart(), row.xmlEnd(), "")),
                        "",
                        ""));
    }

    private DocxParagraph paragraph(TextRange range) {
        return text.paragraphs().get(range.paragraphIndex());
    }

    private boolean inOneCell(List<TextRange> block) {
        Set<String> cells = new HashSet<>();
        block.forEach(d -> cells.add(paragraph(d)
                .cell()
                .map(c -> c.table() + ":" + c.row() + ":" + c.column())
                .orElse("")));
        return cells.size() == 1;
    }

    private Fold words(int number, List<TextRange> block) {
        DocxParagraph paragraph = paragraph(block.get(0));
        List<Fold.Branch> branches = new ArrayList<>();
        for (int i = 0; i + 1 < block.size(); i++) {
            TextPiece from = pieceBefore(paragraph, block.get(i).end());
            TextPiece to = pieceFrom(paragraph, block.get(i + 1).start());
            branches.add(new Fold.Branch(
                    new RunSeam(from.run()).open(),
                    from.xmlOffset(block.get(i).end()),
                    to.xmlOffset(block.get(i + 1).start()),
                    new RunSeam(to.run()).leave()));
        }
        TextPiece open = pieceFrom(paragraph, block.get(0).start());
        TextPiece close = pieceBefore(paragraph, block.get(block.size() - 1).end());
        return new Fold(
                number,
                paragraph.entryName(),
                open.xmlOffset(block.get(0).start()),
                close.xmlOffset(block.get(block.size() - 1).end()),
                new RunSeam(open.run()).leave(),
                branches,
                new RunSeam(close.run()).open(),
                "");
    }

    private static TextPiece pieceFrom(DocxParagraph paragraph, int at) {
        return paragraph.pieces().stream()
                .filter(p -> p.textStart() <= at && at < p.textEnd())
                .findFirst()
                .orElseThrow();
    }

    private static TextPiece pieceBefore(DocxParagraph paragraph, int at) {
        return pieceFrom(paragraph, at - 1);
    }

    /** What a block encloses, counted in whole paragraphs or rows. */
    private record Edge(int start, int end, boolean alone) {}

    private Optional<Fold> paragraphs(int number, List<TextRange> block) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            TextRange directive = block.get(i);
            DocxParagraph paragraph = paragraph(directive);
            if (!paragraph
                    .cell()
                    .map(c -> c.table())
                    .equals(paragraph(block.get(0)).cell().map(c -> c.table()))) {
                return Optional.empty();
            }
            String rest = withoutDirectives(directive.paragraphIndex());
            boolean alone = rest.isBlank();
            boolean begins = i == 0 && isClear(directive.paragraphIndex(), 0, directive.start());
            boolean ends = i == block.size() - 1
                    && isClear(
                            directive.paragraphIndex(),
                            directive.end(),
                            paragraph.text().length());
            if (!alone && !begins && !ends || paragraph.extent().endsSection() && alone) {
                return Optional.empty();
            }
            edges.add(new Edge(paragraph.extent().xmlStart(), paragraph.extent().xmlEnd(), alone));
        }
        DocxParagraph first = paragraph(block.get(0));
        return Optional.of(whole(number, first.entryName(), edges, emptyParagraph(first, edges)));
    }

    private Optional<Fold> rows(int number, List<TextRange> block) {
        List<Edge> edges = new ArrayList<>();
        DocxParagraph first = paragraph(block.get(0));
        for (int i = 0; i < block.size(); i++) {
            Optional<DocxParagraph.Cell> cell = paragraph(block.get(i)).cell();
            if (cell.isEmpty()
                    || cell.get().table() != first.cell().orElseThrow().table()) {
                return Optional.empty();
            }
            boolean alone = rowIsAlone(first.entryName(), cell.get());
            if (!alone && i > 0 && i < block.size() - 1) {
                return Optional.empty();
            }
            DocxText.RowExtent row = text.row(cell.get().table(), cell.get().row());
            edges.add(new Edge(row.xmlStart(), row.xmlEnd(), alone));
        }
        return Optional.of(whole(number, first.entryName(), edges, ""));
    }

    /**
     * What takes the place of paragraphs that are all a cell, a header or a note consists of: those must end in one
     * (ECMA-376 part 1, 17.4.65), and Word opens no document where they do not.
     */
    private String emptyParagraph(DocxParagraph first, List<Edge> edges) {
        String xml = text.xml(first.entryName()).text();
        int start = edges.get(0).start();
        int end = edges.get(edges.size() - 1).end();
        if (!MUST_END_IN_A_PARAGRAPH.matcher(xml).region(end, xml.length()).lookingAt()
                || staysBefore(first.entryName(), start)) {
            return "";
        }
        Matcher tag = START_OF_TAG.matcher(xml).region(first.extent().xmlStart(), xml.length());
        return tag.lookingAt() ? tag.group() + "/>" : "";
    }

    /** Whether right before a position a paragraph ends that is written in any case. */
    private boolean staysBefore(String entryName, int xmlOffset) {
        List<DocxParagraph> paragraphs = text.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).entryName().equals(entryName)
                    && paragraphs.get(i).extent().xmlEnd() == xmlOffset) {
                return !directives.containsKey(i);
            }
        }
        return false;
    }

    private static Fold whole(int number, String entryName, List<Edge> edges, String otherwise) {
        List<Fold.Branch> branches = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            Edge from = edges.get(i);
            Edge to = edges.get(i + 1);
            int start = from.alone() ? from.end() : from.start();
            branches.add(new Fold.Branch("", start, Math.max(start, to.alone() ? to.start() : to.end()), ""));
        }
        return new Fold(
                number,
                entryName,
                edges.get(0).start(),
                edges.get(edges.size() - 1).end(),
                "",
                branches,
                "",
                otherwise);
    }

    private boolean rowIsAlone(String entryName, DocxParagraph.Cell cell) {
        for (int i = 0; i < text.paragraphs().size(); i++) {
            DocxParagraph other = text.paragraphs().get(i);
            boolean inRow = other.entryName().equals(entryName)
                    && other.cell()
                            .filter(c -> c.table() == cell.table() && c.row() == cell.row())
                            .isPresent();
            if (inRow && !withoutDirectives(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private String withoutDirectives(int paragraphIndex) {
        String whole = text.paragraphs().get(paragraphIndex).text();
        StringBuilder rest = new StringBuilder(whole);
        directives
                .getOrDefault(paragraphIndex, List.of())
                .forEach(d -> rest.replace(d.start(), d.end(), " ".repeat(d.end() - d.start())));
        return rest.toString();
    }

    private boolean isClear(int paragraphIndex, int from, int to) {
        return withoutDirectives(paragraphIndex).substring(from, to).isBlank();
    }
}
