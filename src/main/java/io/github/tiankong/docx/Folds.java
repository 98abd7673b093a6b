package io.github.tiankong.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the blocks of a document enclose. */
public final class Folds {
    /** What goes with a condition that is all its content. */
    public enum Along {
        PARAGRAPH,
        ROW
    }

    private final DocxText text;
    private final List<Block> blocks;
    private final List<Optional<Fold>> folds = new ArrayList<>();

    private Folds(DocxText text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /**
     * Finds it.
     *
     * @param blocks each behind the one around it
     */
    public static Folds of(DocxText text, List<Block> blocks) {
        FoldFinder finder = new FoldFinder(text, blocks);
        Folds folds = new Folds(text, List.copyOf(blocks));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Fold> fold = block.isRow() ? finder.row(i, block.paragraphIndex()) : finder.find(i, block);
            folds.folds.add(fold.filter(f -> f.isWhole(text.xml(f.entryName()).text())));
        }
        return folds;
    }

    /** Whether a block encloses something whole: words of one paragraph, paragraphs, or rows. */
    public boolean isWhole(int number) {
        return folds.get(number).isPresent();
    }

    /** What goes with a condition within one paragraph; empty where that keeps its paragraph. */
    public Optional<Along> along(int number) {
        Block block = blocks.get(number);
        int paragraph = text.paragraphs().get(block.paragraphIndex()).extent().xmlStart();
        return folds.get(number)
                .filter(fold -> !block.isRow()
                        && block.isInOneParagraph()
                        && fold.before().isEmpty())
                .map(fold -> fold.start() == paragraph ? Along.PARAGRAPH : Along.ROW);
    }

    /** Those of all blocks that enclose something whole. */
    List<Fold> all() {
        return folds.stream().flatMap(Optional::stream).toList();
    }

    /** The folds right below another, in the order they stand in their part. */
    List<Fold> below(int parent) {
        List<Fold> children = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).parent() == parent) {
                folds.get(i).ifPresent(children::add);
            }
        }
        children.sort(Comparator.comparingInt(Fold::start));
        return children;
    }
}
