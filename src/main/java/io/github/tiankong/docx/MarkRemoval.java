package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlEdits;
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
            CommentsPart.dropEmpty(edit, text.packageParts().main(), entryName);
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
        XmlEdits edits = new XmlEdits();
        new PartedRuns(xml.text(), stretches).join(edits);
        stretches.forEach(stretch -> edits.replace(stretch.start(), stretch.end(), ""));
        edit.put(entryName, xml.encode(edits.apply(xml.text(), 0, xml.text().length())));
    }

    /**
     * XML that goes.
     *
     * @param step 1 where it opens a mark around text, -1 where it closes one, else 0
     */
    record Stretch(int start, int end, int step) {}

    /** An element that is open, and what was found in it. */
    private static final class Open {
        final String name;
        final int start;
        final int contentStart;
        boolean goes;
        boolean holdsReference;
        boolean holdsOther;
        /** Of a content control that goes: what stays of it. */
        XmlSpan kept;

        Open(String name, int start, int contentStart) {
            this.name = name;
            this.start = start;
            this.contentStart = contentStart;
            this.kept = new XmlSpan(contentStart, contentStart);
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
                case "bookmarkStart" -> isOurs(reader, "name") && isNamed(id);
                case "bookmarkEnd" -> bookmarks.contains(id);
                default -> false;
            };
        }

        /** In the second copy of a text box a bookmark is the one of the first. */
        private boolean isNamed(String id) {
            if (bookmarks.add(id)) {
                named++;
            }
            return true;
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
                stretches.add(new Stretch(element.start, element.kept.start(), 1));
                stretches.add(new Stretch(element.kept.end(), tag.end(), -1));
            } else if (element.goes || onlyReference) {
                stretches.add(new Stretch(element.start, tag.end(), step(element.name)));
            }
            if (!open.isEmpty()) {
                tell(open.peek(), element, tag.start());
            }
        }

        private static int step(String name) {
            return switch (name) {
                case "bookmarkStart", "commentRangeStart" -> 1;
                case "bookmarkEnd", "commentRangeEnd" -> -1;
                default -> 0;
            };
        }

        private void tell(Open parent, Open child, int closingStart) {
            if (child.name.equals("sdtContent")) {
                parent.kept = new XmlSpan(child.contentStart, closingStart);
            } else if (parent.name.equals("r") && !child.name.equals("rPr")) {
                parent.holdsReference |= child.goes;
                parent.holdsOther |= !child.goes;
            }
        }
    }
}
