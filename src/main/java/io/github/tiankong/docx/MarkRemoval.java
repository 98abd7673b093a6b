package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlText;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;

/** Takes marks made by {@link TextMarks} out of a document again, also after Word has saved it. */
public final class MarkRemoval {
    private final DocxText text;
    private final String author;
    private final String namePrefix;
    private final Set<String> comments = new HashSet<>();

    private MarkRemoval(DocxText text, String author, String namePrefix) {
        this.text = text;
        this.author = author;
        this.namePrefix = namePrefix;
    }

    /**
     * A document without its marks.
     *
     * @param document the document
     * @param removed how many comments, bookmarks and content controls were taken out
     */
    public record Outcome(DocxPackage document, int removed) {}

    /**
     * Takes out the comments of one author, and the bookmarks and content controls whose names begin alike. The text in a
     * content control stays.
     */
    public static Outcome remove(DocxText text, String author, String namePrefix) throws InputException {
        return new MarkRemoval(text, author, namePrefix).remove();
    }

    private Outcome remove() throws InputException {
        PackageEdit edit = new PackageEdit(text.docx());
        int removed = 0;
        if (text.packageParts().comments().isPresent()) {
            String entryName = text.packageParts().comments().get();
            XmlText xml = edit.xml(entryName);
            List<Stretch> stretches = new Scan(xml.text(), true).stretches(entryName);
            removed += comments.size();
            put(edit, entryName, xml, stretches);
        }
        for (String entryName : text.entryNames()) {
            Scan scan = new Scan(text.xml(entryName).text(), false);
            List<Stretch> stretches = scan.stretches(entryName);
            removed += scan.named;
            put(edit, entryName, text.xml(entryName), stretches);
        }
        return new Outcome(edit.read(), removed);
    }

    private static void put(PackageEdit edit, String entryName, XmlText xml, List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return;
        }
        stretches.sort(Comparator.comparingInt(Stretch::start));
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Stretch stretch : stretches) {
            if (stretch.start() >= at) {
                rest.append(xml.text(), at, stretch.start());
                at = stretch.end();
            }
        }
        edit.put(
                entryName,
                xml.encode(rest.append(xml.text(), at, xml.text().length()).toString()));
    }

    private record Stretch(int start, int end) {}

    /** An element that is open, and what was found in it. */
    private static final class Open {
        final String name;
        final int start;
        final int contentStart;
        boolean goes;
        boolean holdsReference;
        boolean holdsOther;
        /** Of a content control that goes: what stays of it. */
        Stretch kept;

        Open(String name, int start, int contentStart) {
            this.name = name;
            this.start = start;
            this.contentStart = contentStart;
            this.kept = new Stretch(contentStart, contentStart);
        }
    }

    private final class Scan implements XmlVisitor {
        private final String xml;
        private final boolean isComments;
        private final List<Stretch> stretches = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private final Set<String> bookmarks = new HashSet<>();
        private int named;

        Scan(String xml, boolean isComments) {
            this.xml = xml;
            this.isComments = isComments;
        }

        List<Stretch> stretches(String entryName) throws InputException {
            XmlVisitor.visit(text.docx().fileName(), entryName, xml, this);
            return stretches;
        }

        @Override
        public void start(XMLStreamReader2 reader, XmlSpan tag) {
            Open element = new Open(reader.getLocalName(), tag.start(), tag.end());
            element.goes = isComments ? isOurComment(reader) : goes(reader);
            if (element.name.equals("tag") && isOurs(reader, "val")) {
                enclosingControl();
            }
            open.push(element);
        }

        private boolean isOurComment(XMLStreamReader2 reader) {
            boolean ours = reader.getLocalName().equals("comment")
                    && XmlVisitor.attribute(reader, "author").equals(author);
            if (ours) {
                comments.add(XmlVisitor.attribute(reader, "id"));
            }
            return ours;
        }

        private boolean goes(XMLStreamReader2 reader) {
            String id = XmlVisitor.attribute(reader, "id");
            return switch (reader.getLocalName()) {
                case "commentRangeStart", "commentRangeEnd", "commentReference" -> comments.contains(id);
                case "bookmarkStart" -> isOurs(reader, "name") && bookmarks.add(id) && ++named > 0;
                case "bookmarkEnd" -> bookmarks.contains(id);
                default -> false;
            };
        }

        private boolean isOurs(XMLStreamReader2 reader, String attribute) {
            return XmlVisitor.attribute(reader, attribute).startsWith(namePrefix);
        }

        private void enclosingControl() {
            for (Open element : open) {
                if (element.name.equals("sdt")) {
                    element.goes = true;
                    named++;
                    return;
                }
            }
        }

        @Override
        public void end(XMLStreamReader2 reader, XmlSpan tag) {
            Open element = open.pop();
            boolean onlyReference = element.holdsReference && !element.holdsOther;
            if (element.name.equals("sdt") && element.goes) {
                stretches.add(new Stretch(element.start, element.kept.start()));
                stretches.add(new Stretch(element.kept.end(), tag.end()));
            } else if (element.goes || onlyReference) {
                stretches.add(new Stretch(element.start, tag.end()));
            }
            if (!open.isEmpty()) {
                tell(open.peek(), element, tag.start());
            }
        }

        private void tell(Open parent, Open child, int closingStart) {
            if (child.name.equals("sdtContent")) {
                parent.kept = new Stretch(child.contentStart, closingStart);
            } else if (parent.name.equals("r") && !child.name.equals("rPr")) {
                parent.holdsReference |= child.goes;
                parent.holdsOther |= !child.goes;
            }
        }
    }
}
