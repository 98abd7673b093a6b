package io.github.tiankong.template;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the marks in {@code template.docx}.
 *
 * <pre>
 * mark    = "${" [ blanks ] key [ blanks ] "}"     a field
 *         | "${'" text "'}"                        text that only looks like a mark
 * </pre>
 *
 * <p>Word's input methods write full-width <code>＄｛｝</code> and turn quotes; both are understood.
 *
 * @param found the marks in document order
 * @param broken places where a mark begins and does not end, or holds no key
 */
public record Marks(List<Mark> found, List<Mark> broken) {
    private static final String DOLLARS = "$＄";
    private static final String OPENING = "{｛";
    private static final String CLOSING = "}｝";
    private static final String QUOTES = "'‘’＇";
    /** What a mark that never ends is quoted by. */
    private static final int BROKEN_LENGTH = 20;
    /** Quoted text is a word or two; marks that open it and never close are not looked through to the end each. */
    private static final int LONGEST_QUOTE = 1000;

    /**
     * A mark.
     *
     * @param paragraphIndex the paragraph, from 0
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     * @param content what stands between the braces, without blanks or quotes
     * @param literal whether it is quoted text
     */
    public record Mark(int paragraphIndex, int start, int end, String content, boolean literal) {}

    static Marks read(DocxText document) {
        Marks marks = new Marks(new ArrayList<>(), new ArrayList<>());
        List<DocxParagraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).original().isEmpty()) {
                marks.read(i, paragraphs.get(i).text());
            }
        }
        return marks;
    }

    /** The marks and directives in a text that is not read, as they stand there. */
    public static List<String> quoted(String text) {
        Marks marks = new Marks(new ArrayList<>(), new ArrayList<>());
        marks.read(0, text);
        Directives directives = Directives.in(text);
        return Stream.of(
                        marks.found().stream().map(m -> text.substring(m.start(), m.end())),
                        marks.broken().stream().map(m -> text.substring(m.start(), m.end())),
                        directives.found().stream()
                                .map(d -> text.substring(
                                        d.range().start(), d.range().end())))
                .flatMap(quotes -> quotes)
                .toList();
    }

    /** Whether a place begins in a mark: a key may well look like a mask, and so do its braces. */
    Predicate<TextRange> cover() {
        Map<Integer, TreeMap<Integer, Integer>> ends = new HashMap<>();
        Stream.concat(found.stream(), broken.stream())
                .forEach(m -> ends.computeIfAbsent(m.paragraphIndex(), k -> new TreeMap<>())
                        .merge(m.start(), m.end(), Math::max));
        return place -> {
            Map.Entry<Integer, Integer> mark =
                    ends.getOrDefault(place.paragraphIndex(), new TreeMap<>()).floorEntry(place.start());
            return mark != null && place.start() < mark.getValue();
        };
    }

    /** How a field is written into {@code template.docx}. */
    static String ofKey(String key) {
        return "${" + key + "}";
    }

    /** How text is written that would be read as the beginning of a mark. */
    static String ofLiteral(String text) {
        return "${'" + text + "'}";
    }

    /** Whether a mark begins here. */
    static boolean beginsAt(String text, int i) {
        return i + 1 < text.length() && in(DOLLARS, text.charAt(i)) && in(OPENING, text.charAt(i + 1));
    }

    private void read(int paragraphIndex, String text) {
        int i = 0;
        while (i < text.length()) {
            i = beginsAt(text, i) ? readMark(paragraphIndex, text, i) : i + 1;
        }
    }

    private int readMark(int paragraphIndex, String text, int start) {
        int end = closing(text, start + 2);
        if (end < 0) {
            int cut = Math.min(text.length(), start + BROKEN_LENGTH);
            broken.add(new Mark(paragraphIndex, start, cut, text.substring(start, cut), false));
            return start + 2;
        }
        String written = text.substring(start + 2, end).strip();
        boolean literal = isQuoted(written);
        String content = literal ? written : Directives.seen(written);
        Mark mark = new Mark(
                paragraphIndex,
                start,
                end + 1,
                literal ? content.substring(1, content.length() - 1) : content,
                literal);
        (literal || Keys.isFieldKey(content) ? found : broken).add(mark);
        return end + 1;
    }

    /** Where the mark ends: the next brace, before which no other mark begins; quoted text may hold both. */
    private static int closing(String text, int from) {
        boolean quoted = from < text.length() && in(QUOTES, text.charAt(from));
        int last = quoted ? Math.min(text.length(), from + LONGEST_QUOTE) : text.length();
        for (int i = from; i < last; i++) {
            boolean endsQuote = i > from + 1 && in(QUOTES, text.charAt(i - 1));
            if (in(CLOSING, text.charAt(i)) && (!quoted || endsQuote)) {
                return i;
            }
            if (!quoted && beginsAt(text, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isQuoted(String content) {
        return content.length() >= 2
                && in(QUOTES, content.charAt(0))
                && in(QUOTES, content.charAt(content.length() - 1));
    }

    private static boolean in(String set, char c) {
        return set.indexOf(c) >= 0;
    }
}
