package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Runs that were one before a mark was put into their text ({@link RunSeam}): with nothing but marks that go between them,
 * of the same formatting, and the second without any attribute. They are joined, and the text reads and looks as before.
 */
final class PartedRuns implements XmlVisitor {
    private final String xml;
    private final List<MarkRemoval.Stretch> stretches;
    private final Deque<Run> open = new ArrayDeque<>();
    private final Map<Integer, Run> byStart = new HashMap<>();
    private final Map<Integer, Run> byEnd = new HashMap<>();
    private int depth;
    private XmlSpan textTag;

    /** A {@code w:t}: its start tag, and where its content ends. */
    private record Text(XmlSpan tag, int end) {}

    private static final class Run {
        final int depth;
        final int start;
        final boolean plain;
        int contentStart;
        String properties = "";
        Text first;
        Text last;
        int lastEnd;

        Run(int depth, XmlSpan tag, boolean plain) {
            this.depth = depth;
            this.start = tag.start();
            this.contentStart = tag.end();
            this.plain = plain;
        }
    }

    /** @param stretches what goes, in order */
    PartedRuns(String xml, List<MarkRemoval.Stretch> stretches) {
        this.xml = xml;
        this.stretches = stretches;
        XmlVisitor.visitAgain(xml, this);
    }

    @Override
    public void start(XMLStreamReader2 reader, XmlSpan tag) {
        depth++;
        String name = reader.getLocalName();
        if (!PartScanner.isWord(reader.getNamespaceURI())) {
            return;
        }
        if (name.equals("r")) {
            boolean plain = reader.getAttributeCount() == 0 && reader.getNamespaceCount() == 0;
            open.push(new Run(depth, tag, plain));
        } else if (name.equals("t") && isChild()) {
            textTag = tag;
        }
    }

    private boolean isChild() {
        return !open.isEmpty() && depth == open.element().depth + 1;
    }

    @Override
    public void end(XMLStreamReader2 reader, XmlSpan tag) {
        if (PartScanner.isWord(reader.getNamespaceURI())) {
            endWord(reader.getLocalName(), tag);
        }
        depth--;
    }

    private void endWord(String name, XmlSpan tag) {
        if (name.equals("r")) {
            Run run = open.pop();
            if (run.last != null && run.lastEnd == tag.start()) {
                byEnd.put(tag.end(), run);
            }
            if (run.first != null && run.plain) {
                byStart.put(run.start, run);
            }
        } else if (name.equals("rPr") && isChild()) {
            Run run = open.element();
            String properties = xml.substring(run.contentStart, tag.end());
            run.properties = properties.endsWith("</" + properties.substring(1, properties.indexOf("rPr") + 3) + ">")
                    ? properties
                    : "";
            run.contentStart = tag.end();
        } else if (name.equals("t") && isChild()) {
            Run run = open.element();
            run.last = new Text(textTag, tag.start());
            run.lastEnd = tag.end();
            run.first = textTag.start() == run.contentStart ? run.last : run.first;
        }
    }

    /** Takes out what parts them, and asks for the spaces at the ends of their text where that text is not its own. */
    void join(XmlEdits edits) {
        Chain chain = null;
        int inside = 0;
        int i = 0;
        while (i < stretches.size()) {
            int start = stretches.get(i).start();
            int end = start;
            while (i < stretches.size() && stretches.get(i).start() == end) {
                end = stretches.get(i).end();
                inside += stretches.get(i).step();
                i++;
            }
            Run left = byEnd.get(start);
            Run right = byStart.get(end);
            if (left == null || right == null || !areOne(left, right)) {
                continue;
            }
            if (chain == null || !chain.endsWith(left.last)) {
                finish(chain, edits);
                chain = new Chain(left.last);
            }
            edits.replace(left.last.end(), right.first.tag().end(), "");
            chain.add(right.first, inside > 0);
        }
        finish(chain, edits);
    }

    private boolean areOne(Run left, Run right) {
        return left.properties.equals(right.properties)
                && text(right.first.tag()).endsWith("t" + RunSeam.spaceAttribute() + ">");
    }

    private String text(XmlSpan span) {
        return xml.substring(span.start(), span.end());
    }

    private void finish(Chain chain, XmlEdits edits) {
        if (chain == null) {
            return;
        }
        XmlSpan tag = chain.head.tag();
        String parted = RunSeam.partedSpaceAttribute();
        int attribute = text(tag).indexOf(parted);
        boolean spaced = tag.attribute(xml, "xml:space").isPresent();
        String wanted = chain.ends.areBare() ? RunSeam.spaceAttribute() : "";
        if (attribute >= 0) {
            edits.replace(tag.start() + attribute, tag.start() + attribute + parted.length(), wanted);
        } else if (!spaced) {
            edits.insert(tag.end() - 1, wanted);
        }
    }

    /** Texts that become one. */
    private final class Chain {
        final Text head;
        final TextEnds ends = new TextEnds();
        private Text last;

        Chain(Text head) {
            this.head = head;
            this.last = head;
            ends.keep(xml.substring(head.tag().end(), head.end()));
        }

        boolean endsWith(Text text) {
            return last.equals(text);
        }

        void add(Text text, boolean isNew) {
            String added = xml.substring(text.tag().end(), text.end());
            if (isNew) {
                ends.put(added);
            } else {
                ends.keep(added);
            }
            last = text;
        }
    }
}
