package io.github.tiankong.xml;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;

/**
 * The text of an XML part, decoded without losing a character.
 *
 * <p>A byte order mark stays in the text as its first character, so that encoding gives the same bytes again.
 *
 * @param text the decoded part
 * @param charset what it was decoded with
 */
public record XmlText(String text, Charset charset) {
    private static final String CDATA = "<![CDATA[";

    /**
     * The text of a part.
     *
     * @param entryName the part, for messages
     * @throws InputException when it is not in the encoding it names, or in one we do not know
     */
    public static XmlText read(String fileName, String entryName, byte[] bytes) throws InputException {
        try {
            Charset charset = XmlEncoding.of(bytes);
            return new XmlText(XmlEncoding.decode(bytes, charset), charset);
        } catch (CharacterCodingException | UnsupportedCharsetException e) {
            throw new InputException(Problem.error("doc-encoding", Location.ofFile(fileName), entryName), e);
        }
    }

    /** The text of a part that was read before. */
    public static XmlText decode(byte[] bytes) {
        Charset charset = XmlEncoding.of(bytes);
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

    /** The text without a byte order mark and with no other encoding in its declaration than UTF-8. */
    public String inUtf8() {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return XmlEncoding.declaredUtf8(unmarked);
    }

    public byte[] encode(String other) {
        return XmlEncoding.encode(other, charset);
    }
}
