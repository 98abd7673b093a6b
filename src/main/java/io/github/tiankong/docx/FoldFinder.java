package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what lies between directives: words where they stand in one paragraph, rows where they stand in different cells of
 * a table, else paragraphs.
 *
 * <p>A directive alone in its paragraph or row goes together with it, and so does a paragraph or row with the condition all
 * of its content lies in ({@link Surroundings}). One beside other text must begin the first paragraph
 * (or stand in the first row) of what it opens, or end the last.
 */
final class FoldFinder {
    private static final Pattern START_OF_TAG = Pattern.compile("<[^\\s/>]++");

    private final DocxText text;
    private final Directives directives;
    private final NeededParagraph needed;
    private final Surroundings surroundings;

    FoldFinder(DocxText text, List<Block> blocks) {
        this.text = text;
        this.directives = new Directives(text, blocks);
        this.needed = new NeededParagraph(text, directives);
        this.surroundings = new Surroundings(text, blocks, directives, needed);
    }

    /**
     * The fold of a block.
     *
     * @return empty where the directives do not enclose something whole
     */
    Optional<Fold> find(int number, Block found) {
        List<TextRange> block = found.directives();
        DocxParagraph first = paragraph(block.get(0));
        for (TextRange directive : block) {
            DocxParagraph other = paragraph(directive);
            if (!other.entryName().equals(first.entryName()) || other.part().startsWith("textbox")) {
                return Optional.empty();
            }
        }
        if (found.isInOneParagraph()) {
            return surroundings
                    .of(found)
                    .map(around -> all(number, found, around))
                    .filter(fold -> fold.isWhole(text.xml(fold.entryName()).text()))
                    .or(() -> Optional.of(words(number, block)));
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
            TextPiece from = paragraph.pieceAt(block.get(i).end() - 1);
            TextPiece to = paragraph.pieceAt(block.get(i + 1).start());
            branches.add(new Fold.Branch(
                    from.seam().open(),
                    from.xmlOffset(block.get(i).end()),
                    to.xmlOffset(block.get(i + 1).start()),
                    to.seam().leave()));
        }
        TextPiece open = paragraph.pieceAt(block.get(0).start());
        TextPiece close = paragraph.pieceAt(block.get(block.size() - 1).end() - 1);
        return new Fold(
                number,
                paragraph.entryName(),
                open.xmlOffset(block.get(0).start()),
                close.xmlOffset(block.get(block.size() - 1).end()),
                open.seam().leave(),
                branches,
                close.seam().open(),
                "");
    }

    /**
     * What goes with a condition as its only content, once for each branch. With one branch the directives are cut out of it
     * as they are elsewhere; with more each branch is written without the others.
     */
    private Fold all(int number, Block block, XmlSpan around) {
        Fold words = words(number, block.directives());
        String xml = text.xml(words.entryName()).text();
        List<Fold.Branch> branches = List.of(new Fold.Branch("", around.start(), around.end(), ""));
        if (block.branches() > 1) {
            String lead = xml.substring(around.start(), words.start()) + words.before();
            String tail = words.after() + xml.substring(words.end(), around.end());
            branches = words.branches().stream()
                    .map(b -> new Fold.Branch(lead + b.lead(), b.start(), b.end(), b.tail() + tail))
                    .toList();
        }
        return new Fold(number, words.entryName(), around.start(), around.end(), "", branches, "", "");
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
            int index = directive.paragraphIndex();
            boolean alone = directives.areAlone(index);
            boolean begins = i == 0 && directives.areAlone(index, 0, directive.start());
            boolean ends = i == block.size() - 1
                    && directives.areAlone(
                            index, directive.end(), paragraph.text().length());
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

    /** What takes the place of paragraphs that are all a cell, a header or a note consists of. */
    private String emptyParagraph(DocxParagraph first, List<Edge> edges) {
        XmlSpan left =
                new XmlSpan(edges.get(0).start(), edges.get(edges.size() - 1).end());
        if (!needed.atEnd(first.entryName(), left)) {
            return "";
        }
        String xml = text.xml(first.entryName()).text();
        Matcher tag = START_OF_TAG.matcher(xml).region(first.extent().xmlStart(), xml.length());
        return tag.lookingAt() ? tag.group() + "/>" : "";
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
            if (inRow && !directives.areAlone(i)) {
                return false;
            }
        }
        return true;
    }
}
