package io.github.tiankong.deflate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What an inflater makes of compressed text, with its length and check sum. */
record Inflated(String text, int crc, int size, boolean toTheEnd) {

    static Inflated of(Deflated deflated) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated.buffer(), 0, deflated.length());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
            boolean toTheEnd = inflater.finished() && inflater.getRemaining() == 0;
            return new Inflated(latin(out.toByteArray()), deflated.crc(), deflated.size(), toTheEnd);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
    }

    /** What is to come out for a text. */
    static Inflated of(byte[] text) {
        CRC32 crc = new CRC32();
        crc.update(text);
        return new Inflated(latin(text), (int) crc.getValue(), text.length, true);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
