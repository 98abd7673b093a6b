package io.github.tiankong.gui.document;

import io.github.tiankong.docx.Block;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.Folds;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where one passage stands in the text, and its branches; by the rules of the document that is written: words where all
 * its directives stand in one paragraph, else whole paragraphs or rows. A directive alone in its paragraph or row goes, and
 * so does the paragraph or row of a condition that is all it holds.
 *
 * @param kind what is left out or repeated
 * @param from where it begins
 * @param to where it ends, exclusive
 */
record Passing(Kind kind, At from, At to, List<Branch> branches) {

    /** What a passage encloses. */
    enum Kind {
        WORDS,
        /** Paragraphs of one cell of a table. */
        IN_CELL,
        LINES
    }

    /** A place in the text: a paragraph and an offset in it. */
    record At(int paragraph, int offset) {
        boolean isBefore(At other) {
            return paragraph < other.paragraph || paragraph == other.paragraph && offset < other.offset;
        }

        static At later(At one, At other) {
            return one.isBefore(other) ? other : one;
        }

        static At earlier(At one, At other) {
            return one.isBefore(other) ? one : other;
        }
    }

    /** What stands or not, as often as wanted. */
    record Branch(At from, At to) {}

    Passing {
        branches = List.copyOf(branches);
    }

    /** The passages of a template, in its order. */
    static List<Passing> of(Template template) {
        Reader reader = new Reader(template);
        List<Block> blocks = template.passages().stream().map(Passage::block).toList();
        Folds folds = Folds.of(template.document(), blocks);
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> reader.read(blocks.get(i).directives(), folds.along(i)))
                .toList();
    }

    private static final class Reader {
        private final List<DocxParagraph> paragraphs;
        private final Map<Integer, List<TextRange>> directives = new TreeMap<>();

        Reader(Template template) {
            paragraphs = template.document().paragraphs();
            for (Passage passage : template.passages()) {
                passage.block()
                        .directives()
                        .forEach(d -> directives
                                .computeIfAbsent(d.paragraphIndex(), p -> new ArrayList<>())
                                .add(d));
            }
        }

        Passing read(List<TextRange> block, Optional<Folds.Along> along) {
            if (block.size() == 1) {
                Edge row = row(cell(block.get(0)).orElseThrow(), false);
                return new Passing(Kind.LINES, row.start(), row.end(), List.of(new Branch(row.start(), row.end())));
            }
            Set<Integer> in = new HashSet<>();
            block.forEach(d -> in.add(d.paragraphIndex()));
            if (in.size() == 1) {
                return along.map(a -> along(a, block)).orElseGet(() -> words(block));
            }
            Set<Optional<DocxParagraph.Cell>> cells = new HashSet<>();
            block.forEach(d -> cells.add(cell(d)));
            boolean inCell = cells.size() == 1;
            boolean rows = !inCell && cell(block.get(0)).isPresent();
            List<Edge> edges = block.stream()
                    .map(d -> rows
                            ? row(cell(d).orElseThrow(), rowIsAlone(cell(d).orElseThrow()))
                            : paragraph(d.paragraphIndex()))
                    .toList();
            boolean withinOne = inCell && cell(block.get(0)).isPresent();
            return whole(withinOne ? Kind.IN_CELL : Kind.LINES, edges);
        }

        /** With one branch its paragraph or row as it is, with more its paragraph for each. */
        private Passing along(Folds.Along along, List<TextRange> block) {
            Passing words = words(block);
            boolean row = along == Folds.Along.ROW;
            if (row && words.branches().size() > 1) {
                return words;
            }
            Optional<DocxParagraph.Cell> cell = cell(block.get(0));
            Edge edge = row
                    ? row(cell.orElseThrow(), false)
                    : paragraph(block.get(0).paragraphIndex());
            return new Passing(
                    row || cell.isEmpty() ? Kind.LINES : Kind.IN_CELL,
                    edge.start(),
                    edge.end(),
                    words.branches().size() > 1 ? words.branches() : List.of(new Branch(edge.start(), edge.end())));
        }

        private static Passing words(List<TextRange> block) {
            List<Branch> branches = new ArrayList<>();
            for (int i = 0; i + 1 < block.size(); i++) {
                TextRange next = block.get(i + 1);
                branches.add(new Branch(end(block.get(i)), new At(next.paragraphIndex(), next.start())));
            }
            TextRange first = block.get(0);
            return new Passing(
                    Kind.WORDS,
                    new At(first.paragraphIndex(), first.start()),
                    end(block.get(block.size() - 1)),
                    branches);
        }

        private static At end(TextRange directive) {
            return new At(directive.paragraphIndex(), directive.end());
        }

        /** A paragraph or row that a directive stands in. */
        private record Edge(At start, At end, boolean alone) {}

        private static Passing whole(Kind kind, List<Edge> edges) {
            List<Branch> branches = new ArrayList<>();
            for (int i = 0; i + 1 < edges.size(); i++) {
                Edge before = edges.get(i);
                Edge after = edges.get(i + 1);
                At start = before.alone() ? before.end() : before.start();
                branches.add(new Branch(start, At.later(start, after.alone() ? after.start() : after.end())));
            }
            return new Passing(
                    kind, edges.get(0).start(), edges.get(edges.size() - 1).end(), branches);
        }

        private Edge paragraph(int index) {
            return new Edge(new At(index, 0), new At(index + 1, 0), isAlone(index));
        }

        private Edge row(DocxParagraph.Cell cell, boolean alone) {
            List<Integer> own = paragraphsOfRow(cell);
            return new Edge(new At(own.get(0), 0), new At(own.get(own.size() - 1) + 1, 0), alone);
        }

        private boolean rowIsAlone(DocxParagraph.Cell cell) {
            return paragraphsOfRow(cell).stream().allMatch(this::isAlone);
        }

        private List<Integer> paragraphsOfRow(DocxParagraph.Cell cell) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                boolean inRow = paragraphs
                        .get(i)
                        .cell()
                        .filter(c -> c.table() == cell.table() && c.row() == cell.row())
                        .isPresent();
                if (inRow) {
                    own.add(i);
                }
            }
            return own;
        }

        private boolean isAlone(int paragraph) {
            StringBuilder rest = new StringBuilder(paragraphs.get(paragraph).text());
            directives
                    .getOrDefault(paragraph, List.of())
                    .forEach(d -> rest.replace(d.start(), d.end(), " ".repeat(d.end() - d.start())));
            return rest.toString().isBlank();
        }

        private Optional<DocxParagraph.Cell> cell(TextRange range) {
            return paragraphs.get(range.paragraphIndex()).cell();
        }
    }
}
