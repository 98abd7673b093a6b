package io.github.tiankong.draft;

import java.util.List;

/**
 * A heading of a draft, told by its style or by its numbering.
 *
 * @param paragraphIndex the paragraph in {@code Draft.paragraphs()}, from 0
 * @param level 1 to 9
 * @param title what {@code Indicator.section()} calls it
 * @param whole whether it is the whole paragraph; else it is the numbered sentence that leads it
 */
public record Heading(int paragraphIndex, int level, String title, boolean whole) {

    /** The headings of a draft in its order. */
    public static List<Heading> of(Draft draft) {
        return Sections.outline(draft);
    }
}
