package io.github.tiankong.docx;

/** Pieces of a document's body. */
public final class TestXml {
    private TestXml() {}

    /** A paragraph of one run; the text is put in as it is. */
    public static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A table row of cells of one paragraph. */
    public static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(p(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }
}
