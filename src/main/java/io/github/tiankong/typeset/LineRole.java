package io.github.tiankong.typeset;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a line is in an official document, with the paragraph style that gives it its look (GB/T 9704-2012, clause 7). */
public enum LineRole {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    RECIPIENTS("Recipients"),
    HEADING_1("Heading1", "[一二三四五六七八九十百]{1,4}+[、．.]"),
    HEADING_2("Heading2", "[（(][一二三四五六七八九十百]{1,4}+[）)]"),
    HEADING_3("Heading3", "[0-9０-９]{1,2}+[.．、](?![0-9０-９])"),
    HEADING_4("Heading4", "[（(][0-9０-９]{1,2}+[）)]"),
    BODY("BodyText"),
    ATTACHMENT_NOTE("AttachmentNote"),
    /** The second attachment and those behind it, under the first. */
    ATTACHMENT_ITEM("AttachmentItem"),
    ISSUER("Signature"),
    DATE("Date"),
    ATTACHMENT("Attachment");

    private final String styleId;
    private final Optional<Pattern> numbering;

    LineRole(String styleId) {
        this.styleId = styleId;
        this.numbering = Optional.empty();
    }

    LineRole(String styleId, String numbering) {
        this.styleId = styleId;
        this.numbering = Optional.of(Pattern.compile(numbering));
    }

    /** The id of the style in {@code official-styles.xml}. */
    String styleId() {
        return styleId;
    }

    /** The heading level whose numbering the line begins with, such as 一、 or （1）. */
    public static Optional<LineRole> ofNumbering(String line) {
        for (LineRole role : values()) {
            if (role.numbering.isPresent() && role.numbering.get().matcher(line).lookingAt()) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
