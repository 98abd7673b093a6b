package io.github.tiankong.docx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of an XML part, decoded without losing a character.
 *
 * <p>ECMA-376 part 2, 8.1.2: parts are UTF-8 or UTF-16. A byte order mark stays in the text as its first character, so
 * that encoding gives the same bytes again.
 *
 * @param text the decoded part
 * @param charset what it was decoded with
 */
record XmlText(String text, Charset charset) {

    static XmlText decode(byte[] bytes) {
        Charset charset = charset(bytes);
        return new XmlText(new String(bytes, charset), charset);
    }

    byte[] encode(String other) {
        return other.getBytes(charset);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
                return StandardCharsets.UTF_16BE;
            }
            if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0)) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
