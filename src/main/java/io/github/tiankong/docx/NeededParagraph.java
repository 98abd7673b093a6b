package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlSpan;
import java.util.List;
import java.util.regex.Pattern;

/** Where a paragraph has to stand whatever is left out: Word opens no document in which it is missing. */
final class NeededParagraph {
    /** A cell, header, footer or note ends in a paragraph (ECMA-376 part 1, 17.4.65); a content control there is not empty. */
    private static final Pattern END = Pattern.compile(
            "\\s*+(?:<(?:\\w++:)?+bookmark(?:Start|End)[^<>]*+>\\s*+)*+</(?:\\w++:)?+(?:tc|hdr|ftr|footnote|endnote|sdtContent)\\s*+>");

    private static final Pattern TABLE = Pattern.compile("\\s*+<(?:\\w++:)?+tbl[\\s>]");
    private static final Pattern END_OF_TABLE = Pattern.compile("</(?:\\w++:)?+tbl\\s*+>\\s*+");
    private static final int LONGEST_END_OF_TABLE = 60;

    private final DocxText text;
    private final Directives directives;

    NeededParagraph(DocxText text, Directives directives) {
        this.text = text;
        this.directives = directives;
    }

    /** Whether without a stretch of a part a cell, header or note might end in no paragraph. */
    boolean atEnd(String entryName, XmlSpan left) {
        String xml = text.xml(entryName).text();
        return END.matcher(xml).region(left.end(), xml.length()).lookingAt() && !staysBefore(entryName, left.start());
    }

    /** Whether without a stretch of a part two tables would become one. */
    boolean betweenTables(String entryName, XmlSpan left) {
        String xml = text.xml(entryName).text();
        String before = xml.substring(Math.max(0, left.start() - LONGEST_END_OF_TABLE), left.start());
        int tag = before.lastIndexOf('<');
        return TABLE.matcher(xml).region(left.end(), xml.length()).lookingAt()
                && tag >= 0
                && END_OF_TABLE.matcher(before.substring(tag)).matches();
    }

    /** Whether right before a position a paragraph ends that is written in any case. */
    private boolean staysBefore(String entryName, int xmlOffset) {
        List<DocxParagraph> paragraphs = text.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).entryName().equals(entryName)
                    && paragraphs.get(i).extent().xmlEnd() == xmlOffset) {
                return !directives.standIn(i);
            }
        }
        return false;
    }
}
