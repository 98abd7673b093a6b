package io.github.tiankong.docx;

import java.util.List;

/** A part of a document, cut where something else is to stand: what stays, and what does not, in order. */
public sealed interface Segment {

    /** XML that stays as it is. */
    record Fixed(String xml) implements Segment {}

    /**
     * Where the text of a cut stood. A cut that Word had spread over several runs gives several blanks: the first takes
     * the new text, the others become empty.
     *
     * @param place the number of the cut
     * @param first whether it is the first blank of its cut
     * @param original the XML that stood here
     * @param run how to leave and take up again the run it stands in
     */
    record Blank(int place, boolean first, String original, RunSeam run) implements Segment {}

    /**
     * The end of a {@code w:t} start tag that lacks {@code xml:space="preserve"}: needed if its new text begins or ends with
     * spaces the old one did not ({@link TextEnds}).
     *
     * @param content the text by its fixed pieces and blanks, as far as it is certain to stand in this element
     * @param left whether something of the element follows that is to stand elsewhere
     */
    record SpaceMark(List<Segment> content, boolean left) implements Segment {
        public SpaceMark {
            content = List.copyOf(content);
        }
    }

    /**
     * The end of the start tag of a field that is to be made anew when the document is opened, because what was filled in
     * moves its pages.
     *
     * @param prefix that of the tag's namespace
     */
    record Refresh(String prefix) implements Segment {
        /** The attribute that asks for it; an attribute needs a prefix, and a part that binds none has no such field. */
        public String attribute() {
            return prefix.isEmpty() ? "" : " " + prefix + ":dirty=\"true\"";
        }
    }

    /**
     * What binds a content control to data in the document that are not those filled in: gone where another text is.
     *
     * @param xml the element that stood here
     */
    record Binding(String xml) implements Segment {}

    /**
     * What stands there once for each time one of its branches is wanted.
     *
     * @param block the number of the block
     * @param branches the segments of each branch
     * @param otherwise XML that stands there where none is wanted
     */
    record Folded(int block, List<List<Segment>> branches, String otherwise) implements Segment {
        public Folded {
            branches = branches.stream().map(List::copyOf).toList();
        }
    }
}
