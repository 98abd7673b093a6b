package io.github.tiankong.render;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.Segment;
import io.github.tiankong.template.Passage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The FreeMarker source of a part: a mark a static piece ({@link PieceWriter}), an interpolation a blank, and directives
 * where passages are left out, exchanged or repeated. Nothing of a document's or an author's text ever stands in it.
 */
final class PartSource {
    private final Charset charset;
    private final List<Passage> passages;
    private final List<byte[]> pieces = new ArrayList<>();
    private final List<Segment> blanks = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private boolean folded;

    PartSource(List<Segment> segments, Charset charset, List<Passage> passages) {
        this.charset = charset;
        this.passages = passages;
        append(segments, "");
    }

    /** @param entry what the entry of the list around it is called, with a point; empty outside of lists */
    private void append(List<Segment> segments, String entry) {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Fixed fixed) {
                piece.writeBytes(DocxText.encode(fixed.xml(), charset));
                continue;
            }
            appendPiece(piece);
            if (segment instanceof Segment.Folded fold) {
                folded = true;
                append(fold, entry);
            } else {
                source.append("${")
                        .append(entry)
                        .append(BlankHash.blank(blanks.size()))
                        .append("\n}");
                blanks.add(segment);
            }
        }
        appendPiece(piece);
    }

    /** A mark each time, even of an empty piece: pieces and blanks take turns. */
    private void appendPiece(ByteArrayOutputStream piece) {
        PieceWriter.appendMark(source, pieces.size());
        pieces.add(piece.toByteArray());
        piece.reset();
    }

    private void append(Segment.Folded fold, String entry) {
        if (passages.get(fold.block()) instanceof Passage.Repeat) {
            String own = "e" + fold.block();
            source.append("<#list ").append(entry).append(BlankHash.list(fold.block()));
            source.append(" as ").append(own).append("\n>");
            append(fold.branches().get(0), own + ".");
            appendOtherwise(fold.otherwise());
            source.append("</#list>");
            return;
        }
        for (int i = 0; i < fold.branches().size(); i++) {
            source.append(i == 0 ? "<#if " : "<#elseif ").append(entry).append(BlankHash.choice(fold.block()));
            source.append(" == ").append(i).append("\n>");
            append(fold.branches().get(i), entry);
        }
        appendOtherwise(fold.otherwise());
        source.append("</#if>");
    }

    private void appendOtherwise(String xml) {
        if (!xml.isEmpty()) {
            source.append("<#else>");
            append(List.of(new Segment.Fixed(xml)), "");
        }
    }

    String text() {
        return source.toString();
    }

    List<byte[]> pieces() {
        return pieces;
    }

    /** What interpolations stand for, by their number. */
    List<Segment> blanks() {
        return blanks;
    }

    /** Whether documents differ in more than their blanks. */
    boolean isFolded() {
        return folded;
    }
}
