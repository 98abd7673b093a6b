package io.github.tiankong.draft;

import java.util.ArrayList;
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

    /** A text without formatting, a paragraph a line. */
    public static Draft ofLines(String fileName, List<String> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(Paragraph.ofLine(paragraphs.size() + 1, line));
        }
        return new Draft(fileName, Kind.TXT, paragraphs);
    }

    /** The kinds of files a draft comes in. */
    public enum Kind {
        DOCX,
        DOC,
        TXT
    }
}
