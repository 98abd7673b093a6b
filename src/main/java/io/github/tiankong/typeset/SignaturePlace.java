package io.github.tiankong.typeset;

/**
 * How far issuer and date stand from the right edge, in characters (GB/T 9704-2012, 7.3.5.2, a document without seal):
 * the issuer two; the date begins two characters right of it. Where the date is the longer one, the date has the two.
 */
public record SignaturePlace(double issuerRight, double dateRight) {

    private static final double EDGE = 2;
    private static final double STEP = 2;

    /** Between Han characters and what stands in ASCII Word and LibreOffice leave a quarter of a character. */
    private static final double GAP = 0.25;

    public static SignaturePlace of(String issuer, String date) {
        return ofWidths(width(issuer), width(date));
    }

    /** The same for who counts the characters of a date without the gaps about its digits. */
    public static SignaturePlace ofCharacters(String issuer, String date) {
        return ofWidths(characters(issuer), characters(date));
    }

    private static SignaturePlace ofWidths(double issuer, double date) {
        double longer = issuer - date;
        return issuer == 0 || longer < 0
                ? new SignaturePlace(EDGE + STEP - longer, EDGE)
                : new SignaturePlace(EDGE, Math.max(0, EDGE - STEP + longer));
    }

    /** How wide a line is printed, in Han characters, the gaps about its digits included. */
    public static double width(String line) {
        String text = line.strip();
        int gaps = 0;
        for (int i = 1; i < text.length(); i++) {
            gaps += isHan(text.charAt(i - 1)) && isAscii(text.charAt(i))
                            || isAscii(text.charAt(i - 1)) && isHan(text.charAt(i))
                    ? 1
                    : 0;
        }
        return characters(text) + gaps * GAP;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean isAscii(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Han characters count one, what stands in ASCII half. */
    private static double characters(String line) {
        return line.strip().codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }
}
