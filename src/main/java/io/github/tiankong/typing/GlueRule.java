package io.github.tiankong.typing;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.slot.FixedReason;
import java.util.Optional;

/** Digits that letters or signs make part of a name, a formula or a code: G60, PM2.5, 5G, 3+1, 7×24, 0573-1234. */
final class GlueRule implements NumberRule {
    private static final String PLUS = "+＋";
    private static final String OPERATORS = "×*＊^=＝÷";
    private static final String PAIRS = "对带帮拖包";
    private static final int LONGEST_PLAIN = 12;

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        if (isGluedBefore(place) || isGluedAfter(place)) {
            return Judgement.fixed(FixedReason.NAME);
        }
        if (isFormula(place)) {
            return Judgement.fixed(FixedReason.FORMULA);
        }
        if (place.isTiedBy(Tie.DOT) || isStandard(place) || isCode(place)) {
            return Judgement.fixed(FixedReason.CODE);
        }
        return Judgement.open();
    }

    /** GDP286亿元 is a figure: the letters are a word and a unit follows. */
    private static boolean isGluedBefore(NumberPlace place) {
        int i = place.start() - 1;
        if (place.charAt(i) == '-' || place.charAt(i) == '_' || place.charAt(i) == '.') {
            i--;
        }
        int end = i;
        while (i >= 0 && end - i < LONGEST_PLAIN && (isLetter(place.charAt(i)) || place.charAt(i) == '&')) {
            i--;
        }
        int letters = end - i;
        if (letters == 0) {
            return isRestOfName(place);
        }
        boolean ofRate = place.kind() == UnitKind.MONEY
                || place.kind() == UnitKind.PERCENT
                || place.kind() == UnitKind.PERCENTAGE_POINT;
        boolean ofThings = place.kind() == UnitKind.COUNT || place.kind() == UnitKind.MEASURE;
        return !(place.hasOwnUnit() && ((letters >= 2 && ofRate) || (letters >= 3 && ofThings)));
    }

    /** The 8h of O3-8h. */
    private static boolean isRestOfName(NumberPlace place) {
        boolean ofName = place.previous()
                .flatMap(Judgement::reason)
                .filter(FixedReason.NAME::equals)
                .isPresent();
        return ofName
                && place.charAt(place.start() - 1) == '-'
                && isLetter(place.charAt(place.numbers().get(place.index() - 1).start() - 1))
                && place.numbers().get(place.index() - 1).end() == place.start() - 1;
    }

    private static boolean isGluedAfter(NumberPlace place) {
        if (place.hasOwnUnit()) {
            // 3A级 is a grade, not amperes; 5P is a machine's size.
            return place.unit().length() == 1 && "APVK".indexOf(place.unit().charAt(0)) >= 0;
        }
        char next = place.charAt(place.digitsEnd());
        return isLetter(next) || next == '_' || next == '&';
    }

    private static boolean isFormula(NumberPlace place) {
        char before = place.charAt(place.start() - 1);
        char after = place.charAt(place.digitsEnd());
        boolean added = PLUS.indexOf(before) >= 0 && isWordCharacter(place.charAt(place.start() - 2));
        if (PLUS.indexOf(after) >= 0 || added) {
            return !isDirect(place, before);
        }
        if (OPERATORS.indexOf(before) >= 0 || OPERATORS.indexOf(after) >= 0 || isPaired(place, after)) {
            return true;
        }
        return (isSlash(before) && Decimals.isDigit(place.charAt(place.start() - 2)))
                || (isSlash(after) && Decimals.isDigit(place.charAt(place.digitsEnd() + 1)));
    }

    /** 增长+3.2%: a sign, not a sum. */
    private static boolean isDirect(NumberPlace place, char before) {
        return PLUS.indexOf(before) >= 0 && place.kind() == UnitKind.PERCENT;
    }

    /** 1对1, and the second half of it. */
    private static boolean isPaired(NumberPlace place, char after) {
        boolean first = PAIRS.indexOf(after) >= 0 && Decimals.isDigit(place.charAt(place.digitsEnd() + 1));
        return first
                || (PAIRS.indexOf(place.charAt(place.start() - 1)) >= 0
                        && Decimals.isDigit(place.charAt(place.start() - 2)));
    }

    /** ISO 45001:2018, a standard and its year. */
    private static boolean isStandard(NumberPlace place) {
        int first = place.isTiedBackBy(Tie.RATIO) ? place.index() - 1 : place.index();
        if (!place.isTiedBy(Tie.RATIO) || first + 1 >= place.numbers().size()) {
            return false;
        }
        String year = place.numbers().get(first + 1).figure().text();
        int name = place.beforeSpaces(place.numbers().get(first).start());
        return isLetter(place.charAt(name - 1))
                && year.length() == 4
                && (year.startsWith("19") || year.startsWith("20"));
    }

    private static boolean isCode(NumberPlace place) {
        String digits = place.digits();
        boolean leadingZero =
                digits.length() > 2 && (digits.charAt(0) == '0' || digits.charAt(0) == '０') && place.isWhole();
        boolean bare = digits.length() > LONGEST_PLAIN && !place.number().hasUnit();
        return bare || leadingZero || Decimals.parse(digits).isEmpty();
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '／';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    private static boolean isWordCharacter(char c) {
        return Decimals.isDigit(c) || isLetter(c) || (c >= '\u4e00' && c <= '\u9fff');
    }
}
