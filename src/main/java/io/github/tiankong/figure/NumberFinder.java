package io.github.tiankong.figure;

import io.github.tiankong.figure.PrintedNumber.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds every number printed in a paragraph, with its unit.
 *
 * <pre>{@code
 * numbers = number { tie number }
 * number  = digits [ unit ]                         (Decimals, Units)
 * tie     = "—" | "～" | "至" | "、" | "和" | ":" …   (a unit at the end belongs to every part of a range or list)
 * }</pre>
 *
 * It does not judge: years, names and list numbers are found too. Linear in the length of the text.
 */
public final class NumberFinder {
    private static final Set<String> RANGE_MARKS =
            Set.of("-", "–", "—", "——", "－", "─", "~", "～", "〜", "--", "至", "到", "−", "―");
    private static final Set<String> LIST_MARKS = Set.of("、", "和", "及", "与", "以及", "或", "、第", "和第", "，第", "及第");
    private static final Set<String> RATIO_MARKS = Set.of(":", "：", "∶", "︰");
    private static final Set<String> DOT_MARKS = Set.of(".", "．", "·", "•", "・");
    private static final String CELL_EDGES = "\t\n";
    private static final int LONGEST_TIE = 4;
    private static final WordTable AFTER_DIGITS = WordTable.read(NumberFinder.class, "after-digits.txt");
    private static final String NAME_AFTER = "学厦道桥队街楼位元应口照于";

    private static final int MOST_BIG_DIGITS = 2;
    private static final Unit MONTH = Units.of("月");
    private static final Unit YEAR = Units.of("年");
    private static final String SCHOOL_YEAR = "学年";
    private static final int YEAR_DIGITS = 4;

    private NumberFinder() {}

    /** All numbers of the text, in order, not overlapping. */
    public static List<PrintedNumber> find(String text) {
        List<PrintedNumber> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            NumberScanner.Token token = NumberScanner.tokenAt(text, i);
            if (token == null) {
                i++;
            } else {
                found.add(withUnit(text, token));
                i = token.end();
            }
        }
        tie(text, found);
        return found;
    }

    private static PrintedNumber withUnit(String text, NumberScanner.Token token) {
        Optional<UnitMatch> match = unitAfter(text, token);
        Unit unit = match.map(UnitMatch::unit).orElse(Unit.NONE);
        Figure figure = new Figure(
                token.start(),
                token.end(),
                text.substring(token.start(), token.end()),
                unit,
                OptionalInt.of(token.decimals()));
        return new PrintedNumber(
                figure,
                match.map(UnitMatch::kind).orElse(UnitKind.UNKNOWN),
                match.map(UnitMatch::end).orElse(token.end()),
                Tie.NONE);
    }

    private static Optional<UnitMatch> unitAfter(String text, NumberScanner.Token token) {
        int end = token.end();
        if (end - token.start() == YEAR_DIGITS && text.startsWith(SCHOOL_YEAR, end)) {
            return Optional.of(new UnitMatch(YEAR, UnitKind.CALENDAR, end + SCHOOL_YEAR.length()));
        }
        Optional<UnitMatch> match = Units.unitAfterDigits(text, end)
                .filter(found -> !found.unit().text().equals("M"))
                .map(NumberFinder::normal);
        Optional<UnitMatch> scaled = match.filter(found -> found.kind() == UnitKind.MULTIPLIER);
        int wordStart = afterSpace(text, scaled.map(UnitMatch::end).orElse(end));
        String word = AFTER_DIGITS.startingAt(text, wordStart);
        int wordEnd = wordStart + word.length();
        boolean longest = wordEnd > match.map(UnitMatch::end).orElse(end);
        boolean named = wordEnd < text.length() && NAME_AFTER.indexOf(text.charAt(wordEnd)) >= 0;
        // 8大任务 counts, 618大促 is a name.
        boolean counts = word.length() > 1 || scaled.isPresent() || token.end() - token.start() <= MOST_BIG_DIGITS;
        if (!longest || named || !counts) {
            return match;
        }
        Unit unit = scaled.map(found ->
                        new Unit(found.unit().text() + word, word, found.unit().scale()))
                .orElseGet(() -> new Unit(word, word, BigDecimal.ONE));
        return Optional.of(new UnitMatch(unit, UnitKind.COUNT, wordEnd));
    }

    private static int afterSpace(String text, int position) {
        return position < text.length() && text.charAt(position) == ' ' ? position + 1 : position;
    }

    /** 1—6月份: a month's unit is 月. */
    private static UnitMatch normal(UnitMatch match) {
        return match.unit().text().equals("月份") ? new UnitMatch(MONTH, match.kind(), match.end()) : match;
    }

    /** From the right, so that a unit passes through the whole range or list. */
    private static void tie(String text, List<PrintedNumber> numbers) {
        for (int k = numbers.size() - 2; k >= 0; k--) {
            PrintedNumber number = numbers.get(k);
            PrintedNumber next = numbers.get(k + 1);
            Tie tie = tieBetween(text, number.end(), next.start());
            if (tie == Tie.NONE) {
                continue;
            }
            boolean shares = (tie == Tie.RANGE || tie == Tie.LIST) && (!number.hasUnit() || isCutShort(number, next));
            Figure own = number.figure();
            Figure figure = shares
                    ? new Figure(
                            own.start(), own.end(), own.text(), next.figure().unit(), own.decimals())
                    : own;
            numbers.set(k, new PrintedNumber(figure, shares ? next.kind() : number.kind(), number.end(), tie));
        }
    }

    /** 0.2个、1.4个和1.7个百分点: the unit is told in full only once. */
    private static boolean isCutShort(PrintedNumber number, PrintedNumber next) {
        return next.kind() == UnitKind.PERCENTAGE_POINT
                && number.kind() == UnitKind.COUNT
                && next.figure().unit().text().startsWith(number.figure().unit().text());
    }

    private static Tie tieBetween(String text, int from, int to) {
        if (to <= from || to - from > LONGEST_TIE) {
            return Tie.NONE;
        }
        String gap = text.substring(from, to);
        if (gap.chars().anyMatch(c -> CELL_EDGES.indexOf(c) >= 0)) {
            return Tie.NONE;
        }
        String between = gap.strip();
        if (RANGE_MARKS.contains(between)) {
            return Tie.RANGE;
        }
        if (LIST_MARKS.contains(between)) {
            return Tie.LIST;
        }
        if (RATIO_MARKS.contains(between)) {
            return Tie.RATIO;
        }
        return to - from == 1 && DOT_MARKS.contains(between) ? Tie.DOT : Tie.NONE;
    }
}
