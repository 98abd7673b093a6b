package io.github.tiankong.typeset;

import java.util.List;

/** What stands at the upper or lower edge of every page, of the even ones, or of a section's first one. */
public record PageEdge(Place place, Pages pages, List<LaidBlock> blocks) {

    public PageEdge {
        blocks = List.copyOf(blocks);
    }

    /** Which edge. */
    public enum Place {
        HEADER,
        FOOTER
    }

    /** Which pages. */
    public enum Pages {
        DEFAULT,
        EVEN,
        FIRST
    }
}
