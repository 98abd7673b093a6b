package io.github.tiankong.docx;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Numbers for new bookmarks, comments and content controls: above all that the document has (part 1, 17.13). */
final class MarkIds {
    private static final Set<String> NUMBERED = Set.of(
            "bookmarkStart", "comment", "commentRangeStart", "commentReference", "ins", "del", "moveFrom", "moveTo");

    private MarkIds() {}

    /** The highest number in a part, 0 where there is none. */
    static int highest(String xml) {
        XMLStreamReader2 reader = null;
        try {
            reader = PartXml.open(xml);
            int highest = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && NUMBERED.contains(reader.getLocalName())) {
                    highest = Math.max(highest, number(PartScanner.attribute(reader, "id")));
                }
            }
            return highest;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a part that was read before", e);
        } finally {
            PartXml.close(reader);
        }
    }

    /** Some programs write numbers that are none, or beyond the range; those cannot be met by counting on. */
    private static int number(String id) {
        boolean digits = !id.isEmpty() && id.length() < 9 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(id) : 0;
    }
}
