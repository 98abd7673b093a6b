package io.github.tiankong.template;

import io.github.tiankong.docx.Block;
import java.util.List;

/** What an author makes of a stretch of the document: it stands on a condition, or once for each entry of a list. */
public sealed interface Passage {

    /** Where it stands; its parent is the passage around it, by its place in {@link Template#passages()}. */
    Block block();

    /**
     * One of its branches stands: the first whose condition holds.
     *
     * @param conditions a condition for each branch as its author wrote it; empty for what stands otherwise
     */
    record Choice(Block block, List<String> conditions) implements Passage {
        public Choice {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Its only branch stands for each entry of a list.
     *
     * @param list the key of the list: what stands before the point in the keys of its fields
     */
    record Repeat(Block block, String list) implements Passage {}
}
