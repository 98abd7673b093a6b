package io.github.tiankong.typeset;

import java.util.List;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * Writes blocks one after another into a body, header, footer, note or cell.
 *
 * @param paragraphs opens one more paragraph there
 * @param tables opens one more table there
 */
record LaidBlocks(Supplier<CTP> paragraphs, Supplier<CTTbl> tables, LaidNotes notes) {

    /** Every place must end with a paragraph, so a table at the end is followed by an empty one (17.4.66). */
    void write(List<LaidBlock> blocks) {
        boolean open = true;
        for (LaidBlock block : blocks) {
            if (block instanceof LaidParagraph paragraph) {
                LaidParagraphs.write(paragraph, paragraphs.get(), notes);
                open = false;
            } else if (block instanceof LaidTable table) {
                new LaidTables(tables.get(), notes).write(table);
                open = true;
            }
        }
        if (open) {
            paragraphs.get().addNewPPr();
        }
    }
}
