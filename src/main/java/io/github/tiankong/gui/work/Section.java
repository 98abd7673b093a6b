package io.github.tiankong.gui.work;

import java.util.List;

/**
 * A stretch of the document that the outline names, with the fields that first stand in it.
 *
 * @param title the heading's words; empty for the other roles
 * @param level 1 to 9; 1 for the other roles
 * @param firstParagraph where it begins in {@code DocxText.paragraphs()}, from 0; -1 where it stands nowhere
 * @param keys its own fields and lists by their {@link FormKey}, without those of the headings below it
 */
record Section(Role role, String title, int level, int firstParagraph, List<String> keys) {

    /** The sorts of sections. */
    enum Role {
        /** Before the first heading. */
        OPENING,
        HEADING,
        /** Headers, footers and notes. */
        PARTS,
        /** Fields that stand nowhere in the text; formulas may need them. */
        UNPLACED
    }

    Section {
        keys = List.copyOf(keys);
    }

    Section withKeys(List<String> others) {
        return new Section(role, title, level, firstParagraph, others);
    }
}
