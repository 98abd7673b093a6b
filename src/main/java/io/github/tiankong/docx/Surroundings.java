package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlTags;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Finds the paragraph or table row all of whose content lies within one condition: it goes together with that, so that no
 * empty one stays behind.
 *
 * <p>What shows without being text (a picture, a break, a field) is content, and so is a cell that others below are merged
 * with. A row goes only where its table has another one without directives: Word opens no table without rows.
 */
final class Surroundings {
    /** What shows nothing by itself. */
    private static final Set<String> SILENT = Set.of(
            "tr",
            "tc",
            "p",
            "r",
            "t",
            "ins",
            "hyperlink",
            "smartTag",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "lastRenderedPageBreak");

    /** The same with all that is in it. */
    private static final Set<String> FORMATS = Set.of("tblPrEx", "trPr", "tcPr", "pPr", "rPr");

    /** How the first of merged cells is called (ECMA-376 part 1, 17.4.84). */
    private static final String MERGED = "restart";

    private final DocxText text;
    private final List<Block> blocks;
    private final Directives directives;
    private final NeededParagraph needed;

    Surroundings(DocxText text, List<Block> blocks, Directives directives, NeededParagraph needed) {
        this.text = text;
        this.blocks = blocks;
        this.directives = directives;
        this.needed = needed;
    }

    /** What goes with a block: its row, else its paragraph; empty where neither does. */
    Optional<XmlSpan> of(Block block) {
        if (block.isRepeated() || !block.isInOneParagraph() || !isAlone(block)) {
            return Optional.empty();
        }
        Optional<XmlSpan> found = row(block).or(() -> paragraph(block));
        Optional<Block> around = parent(block).filter(Block::isInOneParagraph).filter(b -> !b.isRow());
        if (around.isEmpty()) {
            return found;
        }
        return around.filter(b -> b.branches() == 1).flatMap(this::of).filter(outer -> found.isPresent());
    }

    private Optional<Block> parent(Block block) {
        return block.parent() < 0 ? Optional.empty() : Optional.of(blocks.get(block.parent()));
    }

    private DocxParagraph holder(Block block) {
        return text.paragraphs().get(block.paragraphIndex());
    }

    /** Whether its paragraph holds nothing else, of directives only those around it. */
    private boolean isAlone(Block block) {
        int index = block.paragraphIndex();
        return directives.areAlone(index, 0, block.start())
                && directives.areAlone(index, block.end(), holder(block).text().length())
                && areAround(block, index);
    }

    /** Whether the directives of a paragraph are this block's, lie within it, or belong to one around it. */
    private boolean areAround(Block block, int paragraphIndex) {
        return directives.in(paragraphIndex).stream()
                .filter(d -> d.end() > d.start() && !block.encloses(d))
                .allMatch(d -> block.branches() == 1 && isOfParent(block, d));
    }

    private boolean isOfParent(Block block, TextRange directive) {
        return parent(block)
                .filter(b -> b.directives().contains(directive) || isOfParent(b, directive))
                .isPresent();
    }

    private Optional<XmlSpan> paragraph(Block block) {
        DocxParagraph paragraph = holder(block);
        XmlSpan all =
                new XmlSpan(paragraph.extent().xmlStart(), paragraph.extent().xmlEnd());
        boolean goes = !paragraph.extent().endsSection()
                && isSilentAround(block, all)
                && !needed.atEnd(paragraph.entryName(), all)
                && !needed.betweenTables(paragraph.entryName(), all);
        return goes ? Optional.of(all) : Optional.empty();
    }

    private Optional<XmlSpan> row(Block block) {
        Optional<DocxParagraph.Cell> cell = holder(block).cell();
        if (cell.isEmpty() || isWithinCell(parent(block), cell.get()) || !isAloneInRow(block, cell.get())) {
            return Optional.empty();
        }
        DocxText.RowExtent row = text.row(cell.get().table(), cell.get().row());
        return Optional.of(new XmlSpan(row.xmlStart(), row.xmlEnd())).filter(all -> isSilentAround(block, all));
    }

    /** Whether something around a block begins and ends in its cell with more than its paragraph, and so not with its row. */
    private boolean isWithinCell(Optional<Block> around, DocxParagraph.Cell cell) {
        return around.filter(b -> !b.isRow())
                .filter(b -> !b.isInOneParagraph()
                                && b.directives().stream()
                                        .allMatch(d -> text.paragraphs()
                                                .get(d.paragraphIndex())
                                                .cell()
                                                .equals(Optional.of(cell)))
                        || isWithinCell(parent(b), cell))
                .isPresent();
    }

    private boolean isAloneInRow(Block block, DocxParagraph.Cell cell) {
        List<Integer> others = IntStream.range(0, text.paragraphs().size())
                .filter(i -> i != block.paragraphIndex())
                .filter(i -> table(i) == cell.table())
                .boxed()
                .toList();
        return others.stream().anyMatch(i -> row(i) != cell.row() && !directives.standIn(i))
                && others.stream()
                        .filter(i -> row(i) == cell.row())
                        .allMatch(i -> directives.areAlone(i) && areAround(block, i));
    }

    private int table(int paragraphIndex) {
        return ofCell(paragraphIndex, DocxParagraph.Cell::table);
    }

    private int row(int paragraphIndex) {
        return ofCell(paragraphIndex, DocxParagraph.Cell::row);
    }

    private int ofCell(int paragraphIndex, ToIntFunction<DocxParagraph.Cell> number) {
        Optional<DocxParagraph.Cell> cell =
                text.paragraphs().get(paragraphIndex).cell();
        return cell.isEmpty() ? -1 : number.applyAsInt(cell.get());
    }

    private boolean isSilentAround(Block block, XmlSpan all) {
        DocxParagraph paragraph = holder(block);
        String xml = text.xml(paragraph.entryName()).text();
        int open = paragraph.pieceAt(block.start()).xmlOffset(block.start());
        int close = paragraph.pieceAt(block.end() - 1).xmlOffset(block.end());
        return isSilent(xml, all.start(), open) && isSilent(xml, close, all.end());
    }

    private static boolean isSilent(String xml, int from, int to) {
        XmlTags tags = new XmlTags(xml, from, to);
        while (tags.next()) {
            int start = tags.start();
            if (FORMATS.contains(tags.name())) {
                boolean cell = tags.name().equals("tcPr");
                int end = tags.skipElement();
                if (cell && xml.substring(start, end).contains(MERGED)) {
                    return false;
                }
            } else if (!SILENT.contains(tags.name())) {
                return false;
            }
        }
        return true;
    }
}
