package io.github.tiankong.render;

import io.github.tiankong.deflate.Stitcher;
import io.github.tiankong.docx.DocxText;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The target of a FreeMarker template: characters are encoded, static pieces are named by their number.
 *
 * <p>In the template a piece stands as a control character, which XML cannot hold, and its number. FreeMarker writes the
 * template's own text as an array of characters and values as strings, so that no value can pass for a piece; the
 * arrays it writes for escaped characters begin with an ampersand. Measured against a directive for each piece this halves
 * the time FreeMarker takes.
 */
final class PieceWriter extends Writer {
    private static final char MARK = '\u0001';

    private final Stitcher stitcher;
    private final Charset charset;
    private final boolean isUtf8;
    private final int[] lengths;
    private final Course course;

    /** @param lengths those of the pieces, in bytes */
    PieceWriter(Stitcher stitcher, Charset charset, int[] lengths, Course course) {
        this.lengths = lengths;
        this.course = course;
        this.stitcher = stitcher;
        this.charset = charset;
        this.isUtf8 = charset.equals(StandardCharsets.UTF_8);
    }

    static void appendMark(StringBuilder source, int piece) {
        source.append(MARK).append(piece);
    }

    @Override
    public void write(char[] characters) {
        if (characters[0] == MARK) {
            int number = 0;
            for (int i = 1; i < characters.length; i++) {
                number = 10 * number + characters[i] - '0';
            }
            course.piece(number, lengths[number]);
            stitcher.piece(number);
        } else {
            write(characters, 0, characters.length);
        }
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        write(new String(characters, offset, length));
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int length) {
        course.value(text, offset, length);
        if (isUtf8) {
            stitcher.value(text, offset, length);
        } else {
            byte[] bytes = DocxText.encode(text.substring(offset, offset + length), charset);
            stitcher.value(bytes, 0, bytes.length);
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // the stitcher is used again
    }
}
