package io.github.tiankong.docx;

/**
 * Where things stand in the body of a main part: what a merge needs to know of it.
 *
 * @param prefix of its elements with the colon
 * @param start behind the opening tag of the body
 * @param end before its closing tag
 * @param firstSection where the first section's properties stand, null if there are none
 * @param lastSection where those of the last section stand, at the end of the body; null if it has none
 * @param closingInsert where the last section's properties go in the last paragraph; -1 if the body does not end in one that
 *     can take them
 * @param closingResume what is replaced by them ends here
 * @param around what to write before and behind them
 */
record BodyShape(
        String prefix,
        int start,
        int end,
        int[] firstSection,
        int[] lastSection,
        int closingInsert,
        int closingResume,
        String[] around) {

    static BodyShape of(String xml) {
        return new Reader(xml).read();
    }

    private static final class Reader {
        private final String xml;
        private final XmlTags tags;
        private int[] first;
        private int[] last;
        private int[] lastBlock;
        private boolean lastIsParagraph;

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
            int[] closing = {-1, -1};
            String[] around = {"", ""};
            if (lastIsParagraph) {
                closing = closing(prefix, around);
            }
            return new BodyShape(prefix, start, end, first, last, closing[0], closing[1], around);
        }

        private void block() {
            String name = tags.name();
            int from = tags.start();
            if (name.equals("sectPr")) {
                last = new int[] {from, tags.skipElement()};
                first = first == null ? last : first;
                return;
            }
            int to = tags.skipElement();
            int[] section = sectionIn(from, to);
            first = first == null ? section : first;
            boolean visible = !name.startsWith("bookmark") && !name.startsWith("comment") && !name.equals("proofErr");
            if (visible) {
                lastBlock = new int[] {from, to};
                lastIsParagraph = name.equals("p") && section == null;
            }
        }

        /** The properties of the section that ends in this block, if one does. */
        private int[] sectionIn(int from, int to) {
            XmlTags inner = new XmlTags(xml, from, to);
            while (inner.next()) {
                if (inner.name().equals("sectPrChange")) {
                    inner.skipElement();
                } else if (inner.name().equals("sectPr") && !inner.isClosing()) {
                    return new int[] {inner.start(), inner.skipElement()};
                }
            }
            return null;
        }

        private int[] closing(String prefix, String[] around) {
            XmlTags inner = new XmlTags(xml, lastBlock[0], lastBlock[1]);
            inner.next();
            String open = "<" + prefix + "pPr>";
            String close = "</" + prefix + "pPr>";
            if (inner.isEmpty()) {
                around[0] = ">" + open;
                around[1] = close + "</" + prefix + "p>";
                return new int[] {inner.end() - 2, inner.end()};
            }
            int at = inner.end();
            if (!inner.next() || !inner.name().equals("pPr") || inner.isClosing()) {
                around[0] = open;
                around[1] = close;
                return new int[] {at, at};
            }
            if (inner.isEmpty()) {
                around[0] = open;
                around[1] = close;
                return new int[] {inner.start(), inner.end()};
            }
            while (inner.next() && !inner.isClosing() && !inner.name().equals("pPrChange")) {
                inner.skipElement();
            }
            return new int[] {inner.start(), inner.start()};
        }
    }
}
