package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlVisitor;
import java.util.Set;

/** Numbers for new bookmarks, comments and content controls: above all that the document has (part 1, 17.13). */
final class MarkIds {
    private static final Set<String> NUMBERED = Set.of(
            "bookmarkStart", "comment", "commentRangeStart", "commentReference", "ins", "del", "moveFrom", "moveTo");

    private MarkIds() {}

    /** The highest number in a part, 0 where there is none. */
    static int highest(String xml) {
        int[] highest = {0};
        XmlVisitor.visitAgain(xml, (reader, tag) -> {
            if (NUMBERED.contains(reader.getLocalName())) {
                highest[0] = Math.max(highest[0], number(XmlVisitor.attribute(reader, "id")));
            }
        });
        return highest[0];
    }

    /** Some programs write numbers that are none, or beyond the range; those cannot be met by counting on. */
    private static int number(String id) {
        boolean digits = !id.isEmpty() && id.length() < 9 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(id) : 0;
    }
}
