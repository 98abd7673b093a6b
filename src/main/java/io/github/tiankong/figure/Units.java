package io.github.tiankong.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Reads the unit that follows a figure; the door to the unit table.
 *
 * <pre>{@code
 * following = [ space ] ( unit | "（" unit "）" )
 * unit      = [ hedge ] { multiplier } [ hedge ] word [ "（" word "）" ] [ "/" { multiplier } word ]
 *           | [ hedge ] { multiplier } ( "万" | "亿" )
 * hedge     = "余" | "多" | "来" | "几"
 * }</pre>
 *
 * Of several readings the longest wins. Words of one script run on: {@code kW} is not read in {@code kWx}.
 */
public final class Units {
    private static final UnitTable TABLE = new UnitTable();
    private static final NotUnits NOT_UNITS = NotUnits.read();
    private static final String HEDGES = "余多来几";
    private static final String MULTIPLIERS = "十百千万亿";
    private static final int MOST_MULTIPLIERS = 4;
    private static final int MOST_SPACES = 16;

    private Units() {}

    /** The unit written so; of an empty family if the table does not know it, {@link Unit#NONE} for an empty text. */
    public static Unit of(String text) {
        return whole(text)
                .map(UnitMatch::unit)
                .orElseGet(() -> text.isEmpty() ? Unit.NONE : new Unit(text, "", BigDecimal.ONE));
    }

    /** What sort of measure a unit is. */
    public static UnitKind kindOf(Unit unit) {
        return whole(unit.text()).map(UnitMatch::kind).orElse(UnitKind.UNKNOWN);
    }

    /**
     * The longest unit at a position, after optional spaces, hedges or an opening bracket.
     *
     * @param position where the figure ends, from 0 to the length of the text
     */
    public static Optional<UnitMatch> unitAt(String text, int position) {
        return unitAt(text, position, NOT_UNITS);
    }

    private static Optional<UnitMatch> unitAt(String text, int position, NotUnits notUnits) {
        int start = afterSpaces(text, position);
        if (start < text.length() && isOpening(text.charAt(start))) {
            return unit(text, start + 1, notUnits)
                    .filter(match -> isClosing(text, match.end()))
                    .map(match -> new UnitMatch(match.unit(), match.kind(), match.end() + 1));
        }
        return unit(text, start, notUnits);
    }

    /**
     * The longest unit after printed digits. Words that begin like a unit are that unit here: 10名优秀教师 counts teachers,
     * while XX名优 may be a name.
     *
     * @param position where the digits end, from 0 to the length of the text
     */
    public static Optional<UnitMatch> unitAfterDigits(String text, int position) {
        return unitAt(text, position, NotUnits.NONE);
    }

    private static Optional<UnitMatch> whole(String text) {
        return unit(text, 0, NOT_UNITS).filter(match -> match.end() == text.length());
    }

    private static Optional<UnitMatch> unit(String text, int position, NotUnits notUnits) {
        int start = afterHedge(text, position);
        UnitMatch best = null;
        for (int count = 0; count <= multipliersAt(text, start); count++) {
            UnitMatch match = afterMultipliers(text, start, count, notUnits);
            if (match != null
                    && !notUnits.blocks(text, position, match.end())
                    && (start == position || !notUnits.blocks(text, start, match.end()))
                    && (best == null || match.end() > best.end())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static UnitMatch afterMultipliers(String text, int start, int count, NotUnits notUnits) {
        int wordStart = start + count;
        String multipliers = text.substring(start, wordStart);
        BigDecimal factor = factor(multipliers);
        int afterHedge = count == 0 ? wordStart : afterHedge(text, wordStart);
        UnitTable.Entry entry = wordAt(text, afterHedge);
        if (entry == null) {
            return bareMultiplier(multipliers, factor, wordStart);
        }
        int end = afterHedge + entry.length();
        if (count > 0 && notUnits.blocks(text, afterHedge, end)) {
            return bareMultiplier(multipliers, factor, wordStart);
        }
        Unit unit = new Unit(
                multipliers + entry.unit().text(),
                entry.unit().family(),
                factor.multiply(entry.unit().scale()));
        return withDenominator(text, withAlternative(text, new UnitMatch(unit, entry.kind(), end)));
    }

    /** 万 and 亿 stand alone (兜底资金xxx万); 百 and 千 do not. */
    private static UnitMatch bareMultiplier(String multipliers, BigDecimal factor, int end) {
        if (multipliers.endsWith("万") || multipliers.endsWith("亿")) {
            return new UnitMatch(new Unit(multipliers, "", factor), UnitKind.MULTIPLIER, end);
        }
        return null;
    }

    /** 台（套）: a second measure word in brackets belongs to the unit. */
    private static UnitMatch withAlternative(String text, UnitMatch match) {
        int open = match.end();
        if (match.kind() != UnitKind.COUNT || open >= text.length() || !isOpening(text.charAt(open))) {
            return match;
        }
        UnitTable.Entry other = wordAt(text, open + 1);
        if (other == null || other.kind() != UnitKind.COUNT) {
            return match;
        }
        int close = open + 1 + other.length();
        if (!isClosing(text, close)) {
            return match;
        }
        String word = match.unit().text() + text.substring(open, close + 1);
        return new UnitMatch(
                new Unit(
                        word,
                        match.unit().family() + text.substring(open, close + 1),
                        match.unit().scale()),
                match.kind(),
                close + 1);
    }

    /** 元/吨. Things counted over a time stay things counted: 万套/年 is 万套. */
    private static UnitMatch withDenominator(String text, UnitMatch match) {
        int slash = match.end();
        if (slash >= text.length() || "/／每".indexOf(text.charAt(slash)) < 0) {
            return match;
        }
        boolean inWords = text.charAt(slash) == '每';
        UnitMatch below = longestAt(text, slash + 1);
        if (below == null || (isTime(below) && match.kind() == UnitKind.COUNT)) {
            return match;
        }
        boolean physical = below.kind() == UnitKind.MEASURE || isTime(below);
        if (inWords && (match.kind() != UnitKind.MEASURE || !physical)) {
            return match;
        }
        BigDecimal scale = match.unit().scale().divide(below.unit().scale(), MathContext.DECIMAL64);
        Unit unit = new Unit(
                match.unit().text() + (inWords ? "每" : "/") + below.unit().text(),
                match.unit().family() + "/" + below.unit().family(),
                scale);
        // 台/套 counts; 人次/公里 measures.
        boolean measures = match.kind() == UnitKind.COUNT && below.kind() != UnitKind.COUNT;
        UnitKind kind = measures ? UnitKind.MEASURE : match.kind();
        String perTime = perTime(text, below.end());
        return new UnitMatch(
                perTime.isEmpty() ? unit : new Unit(unit.text() + perTime, unit.family() + perTime, unit.scale()),
                kind,
                below.end() + perTime.length());
    }

    /** The ·月 of 吨/平方公里·月. */
    private static String perTime(String text, int end) {
        boolean dotted = end < text.length() && text.charAt(end) == '·';
        UnitTable.Entry word = dotted ? wordAt(text, end + 1) : null;
        boolean time = word != null && (word.kind() == UnitKind.CALENDAR || word.kind() == UnitKind.DURATION);
        return time ? text.substring(end, end + 1 + word.length()) : "";
    }

    /** The longest multiplier and unit word, 千瓦时 before 千瓦; {@code null} if there is none. */
    private static UnitMatch longestAt(String text, int start) {
        UnitMatch best = null;
        for (int count = 0; count <= multipliersAt(text, start); count++) {
            UnitTable.Entry entry = wordAt(text, start + count);
            if (entry != null && (best == null || start + count + entry.length() > best.end())) {
                String multipliers = text.substring(start, start + count);
                Unit unit = new Unit(
                        multipliers + entry.unit().text(),
                        entry.unit().family(),
                        factor(multipliers).multiply(entry.unit().scale()));
                best = new UnitMatch(unit, entry.kind(), start + count + entry.length());
            }
        }
        return best;
    }

    private static boolean isTime(UnitMatch match) {
        return match.kind() == UnitKind.CALENDAR || match.kind() == UnitKind.DURATION;
    }

    private static UnitTable.Entry wordAt(String text, int position) {
        UnitTable.Entry entry = TABLE.at(text, position);
        return entry != null && runsOn(text, position + entry.length()) ? null : entry;
    }

    private static boolean runsOn(String text, int end) {
        return end > 0
                && end < text.length()
                && isLatin(text.charAt(end - 1))
                && (isLatin(text.charAt(end)) || Character.isDigit(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int multipliersAt(String text, int position) {
        int count = 0;
        while (count < MOST_MULTIPLIERS
                && position + count < text.length()
                && MULTIPLIERS.indexOf(text.charAt(position + count)) >= 0) {
            count++;
        }
        return count;
    }

    /** 百万 is a hundred times ten thousand. */
    private static BigDecimal factor(String multipliers) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < multipliers.length(); i++) {
            factor = factor.scaleByPowerOfTen(
                    switch (multipliers.charAt(i)) {
                        case '十' -> 1;
                        case '百' -> 2;
                        case '千' -> 3;
                        case '万' -> 4;
                        default -> 8;
                    });
        }
        return new BigDecimal(factor.toPlainString());
    }

    private static int afterSpaces(String text, int position) {
        int i = position;
        while (i < text.length() && i - position < MOST_SPACES && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0';
    }

    private static int afterHedge(String text, int position) {
        return position < text.length() && HEDGES.indexOf(text.charAt(position)) >= 0 ? position + 1 : position;
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(';
    }

    private static boolean isClosing(String text, int position) {
        return position < text.length() && (text.charAt(position) == '）' || text.charAt(position) == ')');
    }
}
