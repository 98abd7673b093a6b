package io.github.tiankong.figure;

import java.util.Optional;

/** Tells the mask x from the letter: SpaceX, 5G+X, X光, 531X, iPhone X, x轴. */
final class LetterJudge {
    private static final WordTable WORDS = WordTable.read(LetterJudge.class, "not-masks.txt");
    private static final WordTable PREFIXES = WordTable.read(LetterJudge.class, "latin-prefixes.txt");
    private static final String OPERATORS = "=<>≥≤≠＝^²³_/";
    private static final String ONE_LETTER_UNITS = "mtgh";

    private LetterJudge() {}

    static Verdict judge(String text, MaskShape shape) {
        Optional<UnitMatch> unit = FollowingUnits.after(text, shape.end());
        if (isPartOfWord(text, shape, unit) || isAddress(text, shape)) {
            return Verdict.NO;
        }
        if (shape.isProduct(text)) {
            return product(unit, shape.hasNoFactor(text));
        }
        if (shape.marks() == 1 && shape.length() == 1) {
            return lone(text, shape, unit);
        }
        if (isFixed(text, shape)) {
            return Verdict.NO;
        }
        if (shape.marks() == 1 && Text.isDigit(text.charAt(shape.end() - 1)) && shape.decimals() < 0) {
            return unit.isPresent() ? Verdict.MAYBE : Verdict.NO;
        }
        if (shape.digits() > 0 && unit.filter(LetterJudge::counts).isEmpty() && !shape.isYear(text)) {
            boolean hides = isRatioPart(text, shape)
                    || shape.marks() > 1
                    || shape.decimals() >= 0
                    || (unit.isPresent() && shape.hidesLastDigit(text));
            return hides ? Verdict.MAYBE : Verdict.NO;
        }
        return isPrefixed(text, shape) ? Verdict.MAYBE : Verdict.YES;
    }

    /** 3x:4x:2x: the part beside it is masked too. */
    private static boolean isRatioPart(String text, MaskShape shape) {
        return isRatioSign(Text.at(text, shape.end())) && isPart(Text.at(text, shape.end() + 1))
                || isRatioSign(Text.at(text, shape.start() - 1)) && isPart(Text.at(text, shape.start() - 2));
    }

    private static boolean isRatioSign(char c) {
        return ":：∶".indexOf(c) >= 0;
    }

    private static boolean isPart(char c) {
        return Text.isDigit(c) || Mark.of(c) == Mark.LETTER;
    }

    private static Verdict lone(String text, MaskShape shape, Optional<UnitMatch> unit) {
        if (isFixed(text, shape) || isSummand(text, shape, unit)) {
            return Verdict.NO;
        }
        if (Rates.standsAt(text, shape.end())) {
            return Verdict.MAYBE;
        }
        if (unit.isEmpty() && (isVariable(text, shape) || followsLatinWord(text, shape))) {
            return Verdict.NO;
        }
        return !isPrefixed(text, shape) && MaskJudge.sure(text, shape) ? Verdict.YES : Verdict.MAYBE;
    }

    /** 1x7户 and 1x0吨 hide a digit, 3x4米 multiplies lengths, 1X0.6% is a rate. */
    private static Verdict product(Optional<UnitMatch> unit, boolean noFactor) {
        if (unit.isEmpty()) {
            return Verdict.NO;
        }
        return switch (unit.get().kind()) {
            case PERCENT, PERCENTAGE_POINT -> Verdict.YES;
            case MONEY, COUNT, RANK, TIMES, MULTIPLIER -> Verdict.MAYBE;
            default -> noFactor ? Verdict.MAYBE : Verdict.NO;
        };
    }

    private static boolean counts(UnitMatch match) {
        return match.kind() != UnitKind.CLASS;
    }

    /** Letters directly before or after make a word of it, unless they are a known prefix (PMx) or a unit (xkV). */
    private static boolean isPartOfWord(String text, MaskShape shape, Optional<UnitMatch> unit) {
        if (Text.isLatin(Text.at(text, shape.start() - 1)) && !isPrefixed(text, shape)) {
            return true;
        }
        char after = Text.at(text, shape.end());
        if (!Text.isLatin(after)) {
            return Text.isDigit(after);
        }
        if (unit.isEmpty()) {
            return true;
        }
        boolean oneLetter = !Text.isLatin(Text.at(text, shape.end() + 1));
        boolean band = unit.get().unit().text().equals("M");
        return oneLetter && !band && (shape.marks() < 2 || ONE_LETTER_UNITS.indexOf(after) < 0);
    }

    private static boolean isPrefixed(String text, MaskShape shape) {
        String prefix = PREFIXES.endingAt(text, shape.start());
        return !prefix.isEmpty() && !Text.isLatin(Text.at(text, shape.start() - prefix.length() - 1));
    }

    private static boolean isAddress(String text, MaskShape shape) {
        char before = Text.at(text, shape.start() - 1);
        return isFormula(text, shape)
                || Text.at(text, shape.end()) == '@'
                || before == '@'
                || (before == '.' && Text.isLatin(Text.at(text, shape.start() - 2)))
                || (before == '/' && Text.at(text, shape.start() - 2) == '/')
                || (Text.at(text, shape.end()) == '.' && Text.isLatin(Text.at(text, shape.end() + 1)));
    }

    /** Co1-x: an index of a compound. */
    private static boolean isFormula(String text, MaskShape shape) {
        return Text.at(text, shape.start() - 1) == '-'
                && Text.isDigit(Text.at(text, shape.start() - 2))
                && Text.isLatin(Text.at(text, shape.start() - 3));
    }

    /** The words of the table are looked up in capitals. */
    private static boolean isFixed(String text, MaskShape shape) {
        int end = Math.min(text.length(), shape.end() + 4);
        String marks = "X".repeat(Math.min(shape.length(), 3));
        String word = WORDS.startingAt(marks + text.substring(shape.end(), end), 0);
        return word.length() > marks.length();
    }

    /** 5G+X, 1+X+N, X+1. A signed figure (+X%) is none. */
    private static boolean isSummand(String text, MaskShape shape, Optional<UnitMatch> unit) {
        char before = Text.at(text, shape.start() - 1);
        char after = Text.at(text, shape.end());
        boolean adds = "+＋".indexOf(before) >= 0;
        char summand = Text.at(text, shape.start() - 2);
        boolean signs = adds && unit.isPresent() && !Text.isDigit(summand) && !Text.isLatin(summand);
        return (adds && !signs) || "+＋".indexOf(after) >= 0;
    }

    /** x=3, f(x), x-y, X-ray. */
    private static boolean isVariable(String text, MaskShape shape) {
        char before = Text.at(text, shape.start() - 1);
        char after = Text.at(text, shape.end());
        boolean index = before == '-' && Text.isDigit(Text.at(text, shape.start() - 2));
        boolean function = before == '(' && Text.isLatin(Text.at(text, shape.start() - 2));
        boolean hyphen = after == '-' && Text.isLatin(Text.at(text, shape.end() + 1)) && !isRange(text, shape);
        return index || function || hyphen || OPERATORS.indexOf(after) >= 0 || "=＝".indexOf(before) >= 0;
    }

    /** x-x月: the mark again behind the hyphen, and no further letter. */
    private static boolean isRange(String text, MaskShape shape) {
        int next = shape.end() + 1;
        return Mark.of(Text.at(text, next)) == Mark.LETTER && !Text.isLatin(Text.at(text, next + 1));
    }

    /** iPhone X. */
    private static boolean followsLatinWord(String text, MaskShape shape) {
        return Text.at(text, shape.start() - 1) == ' ' && Text.isLatin(Text.at(text, shape.start() - 2));
    }
}
