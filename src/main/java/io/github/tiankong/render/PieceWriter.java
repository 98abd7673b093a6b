package io.github.tiankong.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;

/** The target of a FreeMarker template: characters are encoded, static pieces pass as the bytes they are. */
final class PieceWriter extends Writer {
    private final OutputStream out;
    private final Charset charset;

    PieceWriter(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    void writePiece(byte[] piece) throws IOException {
        out.write(piece);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        write(new String(buffer, offset, length));
    }

    @Override
    public void write(String text) throws IOException {
        out.write(text.getBytes(charset));
    }

    @Override
    public void flush() {
        // the caller owns the stream
    }

    @Override
    public void close() {
        // the caller owns the stream
    }
}
