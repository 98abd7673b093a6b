package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlCharacters;
import io.github.tiankong.xml.XmlEncoding;
import io.github.tiankong.xml.XmlText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts marks of Word around stretches of a document's text. What the paragraphs read stays the same, so that cuts made for
 * the document fit the marked one.
 */
public final class TextMarks {
    /** Which mark keeps the name of a stretch of text. */
    public enum Kind {
        BOOKMARK,
        CONTROL
    }

    /** The longest name Word keeps of a bookmark, in UTF-16 units. */
    public static final int NAME_LENGTH = 40;

    private TextMarks() {}

    /**
     * Names stretches of text.
     *
     * @param cuts the stretches; of one spread over several runs the piece in the first is named
     * @param names a name for each cut by its place: letters, digits and {@code _}, beginning with a letter, unique in the
     *     first 40 characters
     */
    public static DocxText named(DocxText text, List<Cut> cuts, List<String> names, Kind kind) {
        return named(text, cuts, names, kind, Set.of());
    }

    /**
     * The same of a document in which some stretches will stand again and again: only content controls may share a name.
     *
     * @param repeated the places of these cuts; where no control can stand they have no mark
     */
    public static DocxText named(DocxText text, List<Cut> cuts, List<String> names, Kind kind, Set<Integer> repeated) {
        PackageEdit edit = new PackageEdit(text.docx());
        int firstId = 1 + highestId(text);
        surround(text, cuts, edit, blank -> {
            String name = names.get(blank.place());
            String kept = name.substring(0, Math.min(name.length(), NAME_LENGTH));
            int id = firstId + blank.place();
            boolean control = kind == Kind.CONTROL && blank.run().canBeControlled();
            if (repeated.contains(blank.place())) {
                return control ? blank.run().controlled(blank.original(), kept) : blank.original();
            }
            return control
                    ? blank.run().controlled(blank.original(), id, kept)
                    : blank.run().bookmarked(blank.original(), id, kept);
        });
        return reread(edit);
    }

    /**
     * A document with a comment on each stretch of text.
     *
     * @param document the marked document
     * @param entryName the part of the comments
     * @param charset its encoding
     * @param segments this part, with a {@link Segment.Blank} for the words of each comment, by the place of its cut
     */
    public record Commented(DocxText document, String entryName, Charset charset, List<Segment> segments) {
        public Commented {
            segments = List.copyOf(segments);
        }
    }

    /**
     * Makes comments without words.
     *
     * @param cuts stretches of the body; elsewhere Word allows no comment, such cuts get none, nor do those whose run cannot be left
     * @param author who the comments are said to be by: letters, digits and blanks
     */
    public static Commented commented(DocxText text, List<Cut> cuts, String author) {
        PackageEdit edit = new PackageEdit(text.docx());
        CommentsPart comments = CommentsPart.of(edit, text.packageParts());
        int firstId = 1 + Math.max(highestId(text), MarkIds.highest(comments.before() + comments.after()));
        List<Cut> inBody = cuts.stream()
                .filter(c -> text.paragraphs().get(c.paragraphIndex()).part().equals("body"))
                .toList();
        Set<Integer> placed = new HashSet<>();
        surround(text, inBody, edit, blank -> {
            if (blank.run().canLeave()) {
                placed.add(blank.place());
            }
            return blank.run().commented(blank.original(), firstId + blank.place());
        });
        List<Segment> segments = new ArrayList<>();
        StringBuilder xml = new StringBuilder(comments.before());
        WordNames names = comments.names();
        RunSeam run = RunSeam.inText(new RunMark(names, "", 0, 0, true, RunMark.Room.ANYTHING));
        String initial = author.substring(0, 1);
        for (Cut cut : inBody) {
            if (!placed.contains(cut.place())) {
                continue;
            }
            String id = String.valueOf(firstId + cut.place());
            xml.append(names.open("comment", "id", id, "author", author, "initials", initial))
                    .append(names.open("p") + names.open("r") + names.openText());
            segments.add(new Segment.Fixed(xml.toString()));
            segments.add(new Segment.Blank(cut.place(), true, "", run));
            xml.setLength(0);
            xml.append(names.close("t") + names.close("r") + names.close("p") + names.close("comment"));
        }
        segments.add(new Segment.Fixed(xml.append(comments.after()).toString()));
        return new Commented(reread(edit), comments.entryName(), comments.charset(), segments);
    }

    /**
     * A document with comments whose words are known, as bytes.
     *
     * @param cuts stretches in document order, numbered from 0; see {@link #commented} for those that get no comment
     * @param words what the comment on each cut says
     */
    public static byte[] written(DocxText text, List<Cut> cuts, String author, List<String> words) {
        Commented commented = commented(text, cuts, author);
        StringBuilder xml = new StringBuilder();
        for (Segment segment : commented.segments()) {
            xml.append(
                    segment instanceof Segment.Blank blank
                            ? XmlText.escaped(XmlCharacters.of(words.get(blank.place())))
                            : ((Segment.Fixed) segment).xml());
        }
        PackageEdit edit = new PackageEdit(commented.document().docx());
        edit.put(commented.entryName(), XmlEncoding.encode(xml.toString(), commented.charset()));
        return edit.bytes();
    }

    private static void surround(DocxText text, List<Cut> cuts, PackageEdit edit, Function<Segment.Blank, String> how) {
        Map<String, String> changed = new LinkedHashMap<>();
        PartCutter.cut(text, cuts).forEach((entryName, segments) -> {
            StringBuilder xml = new StringBuilder();
            for (Segment segment : segments) {
                if (segment instanceof Segment.Fixed fixed) {
                    xml.append(fixed.xml());
                } else if (segment instanceof Segment.Blank blank) {
                    xml.append(blank.first() ? how.apply(blank) : blank.original());
                } else if (segment instanceof Segment.Binding binding) {
                    xml.append(binding.xml());
                } else if (segment instanceof Segment.SpaceMark mark && isBare(mark)) {
                    xml.append(RunSeam.partedSpaceAttribute());
                }
            }
            changed.put(entryName, xml.toString());
        });
        changed.forEach((entryName, xml) -> edit.put(entryName, text.encode(entryName, xml)));
    }

    /** Whether the text before the first mark in it ends in a space. */
    private static boolean isBare(Segment.SpaceMark mark) {
        TextEnds ends = new TextEnds();
        for (Segment segment : mark.content()) {
            if (segment instanceof Segment.Fixed fixed) {
                ends.keep(fixed.xml());
            } else if (segment instanceof Segment.Blank blank) {
                if (blank.first() && blank.run().canLeave()) {
                    ends.leave();
                    break;
                }
                ends.keep(blank.original());
            }
        }
        return ends.areBare();
    }

    private static int highestId(DocxText text) {
        return text.entryNames().stream()
                .mapToInt(e -> MarkIds.highest(text.xml(e).text()))
                .max()
                .orElse(0);
    }

    private static DocxText reread(PackageEdit edit) {
        try {
            return DocxText.of(edit.read());
        } catch (InputException e) {
            throw new IllegalStateException("a document that was read before", e);
        }
    }
}
