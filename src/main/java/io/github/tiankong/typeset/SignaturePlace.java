package io.github.tiankong.typeset;

/**
 * How far issuer and date stand from the right edge, in characters (GB/T 9704-2012, 7.3.5.2, a document without seal):
 * the issuer two; the date begins two characters right of it. Where the date is the longer one, the date has the two.
 */
public record SignaturePlace(double issuerRight, double dateRight) {

    private static final double EDGE = 2;
    private static final double STEP = 2;

    public static SignaturePlace of(String issuer, String date) {
        double longer = width(issuer) - width(date);
        return issuer.isEmpty() || longer < 0
                ? new SignaturePlace(EDGE + STEP - longer, EDGE)
                : new SignaturePlace(EDGE, Math.max(0, EDGE - STEP + longer));
    }

    /** Han characters count one, what stands in ASCII half. */
    public static double width(String line) {
        return line.strip().codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }
}
