package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.NameFolding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a name tells of the year of its values: 上年经费支出, 经费支出（去年同期）, 上年.经费支出 and, of this year, 经费支出本期. The
 * words of last year are those that head such columns in tables with a row an indicator.
 */
final class YearWords {
    private static final String SEPARATORS = "./_-:、的";
    private static final List<String> LAST = ColumnRole.lastYear();
    private static final List<String> NOW = words("this-year").toList();
    private static final List<String> ALL = Stream.concat(LAST.stream(), NOW.stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    /** Before a year they make it what something is compared with. */
    private static final List<String> COMPARED = words("compared").toList();

    private YearWords() {}

    /**
     * A name without its word for a year.
     *
     * @param base the rest, blanks taken out
     * @param last whether the word says last year
     */
    record Told(String base, boolean last) {
        private Told with(String end) {
            return new Told(base + end, last);
        }
    }

    private static Stream<String> words(String property) {
        return Stream.of(Resource.properties(YearWords.class, "leads.properties")
                .getProperty(property)
                .split(",", -1));
    }

    /** Empty where a name tells no year, or nothing else; what changed since last year is this year's. */
    static Optional<Told> of(String name) {
        String squeezed = NameFolding.squeeze(name);
        return inBrackets(squeezed)
                .or(() -> atStart(squeezed))
                .or(() -> atEnd(squeezed))
                .filter(told -> !told.base().isEmpty()
                        && ColumnRole.measureOf(told.base()).isEmpty());
    }

    /** Whether a name says nothing but that something is last year's. */
    static boolean isLast(String name) {
        return ColumnRole.of(name)
                .filter(role -> role.kind() == ColumnRole.Kind.LAST)
                .isPresent();
    }

    /** The unit in a heading's brackets: none in 经费支出（上年）, 万元 in 经费支出（上年，万元） and 经费支出（万元）（2025年）. */
    static String unit(String name, String bracketed) {
        if (bracketed.isEmpty() || !tellsYear(bracketed)) {
            return bracketed;
        }
        String rest = String.join(
                ",", parts(bracketed).filter(part -> !tellsYear(part)).toList());
        String squeezed = NameFolding.squeeze(name);
        int open = squeezed.lastIndexOf('(');
        return rest.isEmpty() && open > 0 ? unitBefore(squeezed.substring(0, open)) : rest;
    }

    private static String unitBefore(String name) {
        return unit(name, NameFolding.bracketed(name));
    }

    private static boolean tellsYear(String bracketed) {
        return parts(bracketed).anyMatch(part -> ALL.contains(part) || HeadingYears.isYear(part));
    }

    private static Stream<String> parts(String bracketed) {
        return Stream.of(bracketed.replace('、', ',').split(",", -1));
    }

    private static Optional<Told> inBrackets(String name) {
        for (int open = name.indexOf('('); open >= 0; open = name.indexOf('(', open + 1)) {
            int close = name.indexOf(')', open);
            if (close < 0) {
                return Optional.empty();
            }
            String inside = name.substring(open + 1, close);
            Optional<String> word = parts(inside).filter(ALL::contains).findFirst();
            if (word.isPresent()) {
                String rest = String.join(
                        ",", parts(inside).filter(part -> !ALL.contains(part)).toList());
                String kept = rest.isEmpty() ? "" : "(" + rest + ")";
                return Optional.of(told(name.substring(0, open), word.get()).with(kept + name.substring(close + 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Told> atStart(String name) {
        return ALL.stream().filter(name::startsWith).findFirst().map(word -> {
            int start = word.length();
            while (start < name.length() && SEPARATORS.indexOf(name.charAt(start)) >= 0) {
                start++;
            }
            return told(name.substring(start), word);
        });
    }

    private static Optional<Told> atEnd(String name) {
        int open = name.endsWith(")") ? name.indexOf('(') : name.length();
        String body = name.substring(0, Math.max(open, 0));
        return ALL.stream().filter(body::endsWith).findFirst().flatMap(word -> {
            int end = body.length() - word.length();
            while (end > 0 && SEPARATORS.indexOf(body.charAt(end - 1)) >= 0) {
                end--;
            }
            String base = body.substring(0, end);
            return base.isEmpty() || COMPARED.stream().anyMatch(base::endsWith)
                    ? Optional.empty()
                    : Optional.of(told(base, word).with(name.substring(body.length())));
        });
    }

    private static Told told(String base, String word) {
        return new Told(base, LAST.contains(word));
    }
}
