package io.github.tiankong.extract;

import java.util.List;

/**
 * Lines of a template and the lines of the document that were made of them. Mostly one and one; two where an editor has
 * joined or parted a paragraph.
 *
 * @param template indices of the template's lines, from 0
 * @param document indices of the document's lines
 * @param how how they were found
 */
record Match(List<Integer> template, List<Integer> document, How how) {

    Match {
        template = List.copyOf(template);
        document = List.copyOf(document);
    }

    static Match of(int template, int document, How how) {
        return new Match(List.of(template), List.of(document), how);
    }

    Match asOneOfSeveral() {
        return new Match(template, document, How.ONE_OF_SEVERAL);
    }

    /** How lines were found to belong together. */
    enum How {
        IN_ORDER,
        /** It stands before or behind its old neighbours. */
        MOVED,
        /** Another line is as much like it. */
        ONE_OF_SEVERAL
    }
}
