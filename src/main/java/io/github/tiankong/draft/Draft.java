package io.github.tiankong.draft;

import java.util.List;

/**
 * A report text as its author left it, masked or last year's.
 *
 * @param fileName the file it was read from, without its folder
 * @param kind the kind of file it really is
 * @param paragraphs in reading order: headers, body, footers, notes, text boxes at their anchor
 */
public record Draft(String fileName, Kind kind, List<Paragraph> paragraphs) {

    public Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The kinds of files a draft comes in. */
    public enum Kind {
        DOCX,
        DOC,
        TXT
    }
}
