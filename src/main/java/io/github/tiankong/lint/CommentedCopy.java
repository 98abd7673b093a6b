package io.github.tiankong.lint;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextMarks;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A template's document with a comment of Word at each place that has a fault. Word allows comments in the body only; the
 * faults of headers, footers and notes have none.
 *
 * @param document the DOCX
 * @param count how many comments it has; faults of one place share one
 */
@SuppressWarnings("ArrayRecordComponent") // written at once, never compared
public record CommentedCopy(byte[] document, int count) {
    private record Comment(TextRange range, List<String> sentences) {}

    /**
     * Writes the faults, which are in document order, into a copy of the document.
     *
     * @param author who the comments are by: letters, digits and blanks
     * @param words what a comment says of a problem
     */
    public static CommentedCopy of(
            DocxText document, List<Fault> faults, String author, Function<Problem, String> words) {
        List<Comment> comments = new ArrayList<>();
        for (Fault fault : faults) {
            fault.range()
                    .map(range -> shown(document, range))
                    .filter(range -> range.start() < range.end())
                    .ifPresent(range -> add(comments, range, words.apply(fault.problem())));
        }
        List<Cut> cuts = new ArrayList<>();
        for (Comment comment : comments) {
            TextRange range = comment.range();
            cuts.add(new Cut(cuts.size(), range.paragraphIndex(), range.start(), range.end()));
        }
        List<String> texts =
                comments.stream().map(c -> String.join(" / ", c.sentences())).toList();
        return new CommentedCopy(TextMarks.written(document, cuts, author, texts), (int)
                cuts.stream().filter(c -> inBody(document, c)).count());
    }

    /** Two faults that overlap are one comment: stretches of text must not. */
    private static void add(List<Comment> comments, TextRange range, String sentence) {
        Comment last = comments.isEmpty() ? null : comments.get(comments.size() - 1);
        if (last == null
                || last.range().paragraphIndex() != range.paragraphIndex()
                || last.range().end() <= range.start()) {
            comments.add(new Comment(range, new ArrayList<>(List.of(sentence))));
            return;
        }
        last.sentences().add(sentence);
        int end = Math.max(last.range().end(), range.end());
        TextRange joined = new TextRange(range.paragraphIndex(), last.range().start(), end);
        comments.set(comments.size() - 1, new Comment(joined, last.sentences()));
    }

    private static TextRange shown(DocxText document, TextRange range) {
        int length = document.paragraphs().get(range.paragraphIndex()).text().length();
        return new TextRange(range.paragraphIndex(), range.start(), Math.min(range.end(), length));
    }

    private static boolean inBody(DocxText document, Cut cut) {
        return document.paragraphs().get(cut.paragraphIndex()).part().equals("body");
    }
}
