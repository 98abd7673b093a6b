package io.github.tiankong.render;

import freemarker.core.XMLOutputFormat;
import io.github.tiankong.deflate.Hole;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.Segment;
import io.github.tiankong.fill.Spot;
import java.nio.charset.Charset;
import java.util.List;

/**
 * What is likely to stand in the blanks of documents to come, so that the compression can prepare for it. What they hold in
 * the end may be anything else.
 */
final class HoleSamples {
    private static final String DIGITS = "1207534698";

    private final List<Spot> spots;
    private int drawn;

    HoleSamples(List<Spot> spots) {
        this.spots = spots;
    }

    Hole of(Segment segment, Charset charset) {
        if (segment instanceof Segment.Refresh refresh) {
            return Hole.usually(DocxText.encode(refresh.attribute(), charset));
        }
        if (!(segment instanceof Segment.Blank blank) || !blank.first()) {
            return Hole.usually(new byte[0]);
        }
        Spot spot = spots.get(blank.place());
        if (spot instanceof Spot.OfField field) {
            return Hole.of(DocxText.encode(number(field.place().mask()), charset));
        }
        return Hole.usually(DocxText.encode(standing(spot, blank), charset));
    }

    private static String standing(Spot spot, Segment.Blank blank) {
        if (spot instanceof Spot.OfLiteral text) {
            return XMLOutputFormat.INSTANCE.escapePlainText(text.literal().text());
        }
        return spot instanceof Spot.OfUnit ? "" : blank.original();
    }

    /** A mask with digits for what masks are made of. */
    private String number(String mask) {
        StringBuilder number = new StringBuilder();
        mask.codePoints().forEach(c -> {
            if (c == '.' || c == '-' || Character.isDigit(c)) {
                number.appendCodePoint(c);
            } else {
                number.append(DIGITS.charAt(drawn++ % DIGITS.length()));
            }
        });
        return number.toString();
    }
}
