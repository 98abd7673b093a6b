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
    private static final int LONGEST_TIE = 4;
    /** A measure word that only digits can stand before: XX大 would be a masked name. */
    private static final String AFTER_DIGITS = "大";

    private static final String NAME_AFTER_BIG = "学厦道桥队街楼";

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
        Optional<UnitMatch> match = unitAfter(text, token.end());
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

    private static Optional<UnitMatch> unitAfter(String text, int end) {
        Optional<UnitMatch> match = Units.unitAfterDigits(text, end);
        if (match.isPresent()) {
            UnitMatch found = match.get();
            return found.unit().text().equals("月份")
                    ? Optional.of(new UnitMatch(Units.of("月"), found.kind(), found.end()))
                    : match;
        }
        boolean big = text.startsWith(AFTER_DIGITS, end)
                && (end + 1 >= text.length() || NAME_AFTER_BIG.indexOf(text.charAt(end + 1)) < 0);
        return big
                ? Optional.of(new UnitMatch(
                        new Unit(AFTER_DIGITS, AFTER_DIGITS, BigDecimal.ONE),
                        UnitKind.COUNT,
                        end + AFTER_DIGITS.length()))
                : Optional.empty();
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
            boolean shares = !number.hasUnit() && (tie == Tie.RANGE || tie == Tie.LIST);
            Figure own = number.figure();
            Figure figure = shares
                    ? new Figure(
                            own.start(), own.end(), own.text(), next.figure().unit(), own.decimals())
                    : own;
            numbers.set(k, new PrintedNumber(figure, shares ? next.kind() : number.kind(), number.end(), tie));
        }
    }

    private static Tie tieBetween(String text, int from, int to) {
        if (to <= from || to - from > LONGEST_TIE) {
            return Tie.NONE;
        }
        String between = text.substring(from, to).strip();
        if (RANGE_MARKS.contains(between)) {
            return Tie.RANGE;
        }
        if (LIST_MARKS.contains(between)) {
            return Tie.LIST;
        }
        if (RATIO_MARKS.contains(between)) {
            return Tie.RATIO;
        }
        return DOT_MARKS.contains(between) ? Tie.DOT : Tie.NONE;
    }
}
