package io.github.tiankong.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a part. ECMA-376 part 2, 8.1.2 knows UTF-8 and UTF-16 alone; other programs write what their declaration
 * names (XML 1.0, 4.3.3), and are read and answered in that.
 */
public final class XmlEncoding {
    private static final Pattern DECLARED = Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*+=\\s*+[\"']([^\"']*+)[\"']");
    private static final int LONGEST_DECLARATION = 200;
    private static final String MARKUP = "<?xml version=\"1.0\"&#39;/>";

    private XmlEncoding() {}

    /**
     * The encoding of a part.
     *
     * @throws UnsupportedCharsetException when it is none that Java can read and write
     */
    static Charset of(byte[] bytes) {
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
        Matcher declared = DECLARED.matcher(
                new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
        return declared.lookingAt() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** A part whose declaration names UTF-8, if any. */
    static String declaredUtf8(String xml) {
        Matcher declared = DECLARED.matcher(xml).region(0, Math.min(xml.length(), LONGEST_DECLARATION));
        return declared.lookingAt()
                ? xml.substring(0, declared.start(1)) + "UTF-8" + xml.substring(declared.end(1))
                : xml;
    }

    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (!charset.canEncode()) {
                throw new UnsupportedCharsetException(name);
            }
            // a declaration that was read byte by byte is wrong where it names units of more bytes
            boolean oneByteEach = MARKUP.equals(new String(MARKUP.getBytes(charset), StandardCharsets.ISO_8859_1));
            return oneByteEach ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException e) {
            throw new UnsupportedCharsetException(name);
        }
    }

    /**
     * The characters of a part.
     *
     * @throws CharacterCodingException when some bytes are none
     */
    static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** XML as bytes; a character that the encoding lacks becomes a reference, which a text and an attribute may hold. */
    public static byte[] encode(String xml, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (charset.equals(StandardCharsets.UTF_8) || encoder.canEncode(xml)) {
            return xml.getBytes(charset);
        }
        StringBuilder held = new StringBuilder(xml.length() + 8);
        for (int i = 0; i < xml.length(); ) {
            int c = xml.codePointAt(i);
            int end = i + Character.charCount(c);
            if (encoder.canEncode(CharBuffer.wrap(xml, i, end))) {
                held.append(xml, i, end);
            } else {
                held.append("&#").append(c).append(';');
            }
            i = end;
        }
        return held.toString().getBytes(charset);
    }
}
