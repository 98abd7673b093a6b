package io.github.tiankong.merge;

import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlTags;

/**
 * Where things stand in the body of a main part: what a merge needs to know of it.
 *
 * @param prefix of its elements with the colon
 * @param start behind the opening tag of the body
 * @param end before its closing tag
 * @param firstSection where the first section's properties stand, null if there are none
 * @param lastSection where those of the last section stand, at the end of the body; null if it has none
 * @param closing what the last section's properties take the place of in the last paragraph; null if the body does not
 *     end in one that can take them
 * @param before what to write before them
 * @param behind what to write behind them
 * @param endsInTable whether no paragraph follows the last table
 */
record BodyShape(
        String prefix,
        int start,
        int end,
        XmlSpan firstSection,
        XmlSpan lastSection,
        XmlSpan closing,
        String before,
        String behind,
        boolean endsInTable) {

    static BodyShape of(String xml) {
        return new Reader(xml).read();
    }

    private static final class Reader {
        private final String xml;
        private final XmlTags tags;
        private XmlSpan first;
        private XmlSpan last;
        private XmlSpan lastBlock;
        private String before = "";
        private String behind = "";
        private boolean lastIsParagraph;
        private boolean lastIsTable;

        Reader(String xml) {
            this.xml = xml;
            this.tags = new XmlTags(xml);
        }

        BodyShape read() {
            while (tags.next() && !tags.name().equals("body")) {
                // the root and what else stands before the body
            }
            String prefix = tags.prefix();
            int start = tags.end();
            while (tags.next() && !tags.isClosing()) {
                block();
            }
            int end = tags.start();
            XmlSpan closing = lastIsParagraph ? closing(prefix) : null;
            return new BodyShape(prefix, start, end, first, last, closing, before, behind, lastIsTable);
        }

        private void block() {
            String name = tags.name();
            int from = tags.start();
            if (name.equals("sectPr")) {
                last = new XmlSpan(from, tags.skipElement());
                first = first == null ? last : first;
                return;
            }
            int to = tags.skipElement();
            XmlSpan section = sectionIn(from, to);
            first = first == null ? section : first;
            boolean visible = !name.startsWith("bookmark") && !name.startsWith("comment") && !name.equals("proofErr");
            if (visible) {
                lastBlock = new XmlSpan(from, to);
                lastIsParagraph = name.equals("p") && section == null;
                lastIsTable = name.equals("tbl");
            }
        }

        /** The properties of the section that ends in this block, if one does. */
        private XmlSpan sectionIn(int from, int to) {
            XmlTags inner = new XmlTags(xml, from, to);
            while (inner.next()) {
                if (inner.name().equals("sectPrChange")) {
                    inner.skipElement();
                } else if (inner.name().equals("sectPr") && !inner.isClosing()) {
                    return new XmlSpan(inner.start(), inner.skipElement());
                }
            }
            return null;
        }

        private XmlSpan closing(String prefix) {
            XmlTags inner = new XmlTags(xml, lastBlock.start(), lastBlock.end());
            inner.next();
            String open = "<" + prefix + "pPr>";
            String close = "</" + prefix + "pPr>";
            if (inner.isEmpty()) {
                before = ">" + open;
                behind = close + "</" + prefix + "p>";
                return new XmlSpan(inner.end() - 2, inner.end());
            }
            int at = inner.end();
            if (!inner.next() || !inner.name().equals("pPr") || inner.isClosing()) {
                before = open;
                behind = close;
                return new XmlSpan(at, at);
            }
            if (inner.isEmpty()) {
                before = open;
                behind = close;
                return new XmlSpan(inner.start(), inner.end());
            }
            while (inner.next() && !inner.isClosing() && !inner.name().equals("pPrChange")) {
                inner.skipElement();
            }
            return new XmlSpan(inner.start(), inner.start());
        }
    }
}
