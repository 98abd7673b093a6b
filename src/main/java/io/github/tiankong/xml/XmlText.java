package io.github.tiankong.xml;

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
public record XmlText(String text, Charset charset) {
    private static final String CDATA = "<![CDATA[";

    public static XmlText decode(byte[] bytes) {
        Charset charset = charset(bytes);
        return new XmlText(new String(bytes, charset), charset);
    }

    /**
     * The same with every CDATA section written as ordinary text: in one, a new text could not be written as XML. Documents
     * from office programs have none.
     */
    public XmlText withoutCdata() {
        if (!text.contains(CDATA)) {
            return this;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int close = text.startsWith(CDATA, at) ? text.indexOf("]]>", at) : -1;
            int end = close >= 0 ? close + 3 : text.startsWith("<!--", at) ? after("-->", at) : nextMarkup(at + 1);
            plain.append(close >= 0 ? escaped(text.substring(at + CDATA.length(), close)) : text.substring(at, end));
            at = end;
        }
        return new XmlText(plain.toString(), charset);
    }

    private int after(String closing, int from) {
        int end = text.indexOf(closing, from);
        return end < 0 ? text.length() : end + closing.length();
    }

    private int nextMarkup(int from) {
        int next = text.indexOf("<!", from);
        return next < 0 ? text.length() : next;
    }

    /** Characters as text between tags holds them. */
    public static String escaped(String characters) {
        return characters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public byte[] encode(String other) {
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
