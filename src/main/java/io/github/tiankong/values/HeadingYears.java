package io.github.tiankong.values;

import io.github.tiankong.sheet.NameFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of columns for this year and last year side by side, 2026年经费支出 and 2025年经费支出, as if words told the years.
 * One period alone tells nothing, because nobody knows the year of the report.
 */
final class HeadingYears {
    private static final String ENDS = "年月份度";
    private static final int YEAR_LENGTH = 5;

    private final List<Optional<Dated>> dated = new ArrayList<>();
    /** For each name without its period the latest one it is told for. */
    private final Map<String, Period> latest = new HashMap<>();
    /** For each name without its period the periods it is told for. */
    private final Map<String, Set<Period>> told = new HashMap<>();

    private record Dated(String base, Period period) {
        String indicator() {
            return NameFolding.withoutBrackets(base);
        }
    }

    private HeadingYears(List<String> names) {
        for (String name : names) {
            Optional<Dated> found = dated(NameFolding.squeeze(name));
            dated.add(found);
            found.ifPresent(d -> {
                latest.merge(d.indicator(), d.period(), (a, b) -> a.compareTo(b) < 0 ? b : a);
                told.computeIfAbsent(d.indicator(), k -> new HashSet<>()).add(d.period());
            });
        }
    }

    /** The names, with 上年. and nothing for the years where they are told side by side. */
    static List<String> plain(List<String> names) {
        return names.stream().noneMatch(name -> name.indexOf('年') >= 0)
                ? names
                : new HeadingYears(names).plainNames(names);
    }

    private List<String> plainNames(List<String> names) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            plain.add(dated.get(i).map(d -> plain(name, d)).orElse(name));
        }
        return plain;
    }

    private String plain(String name, Dated column) {
        Period newest = latest.get(column.indicator());
        if (told.get(column.indicator()).size() < 2) {
            return name;
        }
        if (column.period().equals(newest)) {
            return column.base();
        }
        boolean before = column.period().isYearBefore(newest) && column.period().fromJanuary() == newest.fromJanuary();
        return before ? LastYear.keyOf(column.base()) : name;
    }

    /** Whether a text is a year, or months of one. */
    static boolean isYear(String text) {
        return Period.isAlone(text) && Period.of(text).filter(p -> p.year() > 0).isPresent();
    }

    private static Optional<Dated> dated(String name) {
        if (name.indexOf('年') < 0) {
            return Optional.empty();
        }
        return inBrackets(name)
                .or(() -> atStart(name))
                .or(() -> atEnd(name))
                .filter(d -> !d.base().isEmpty());
    }

    private static Optional<Dated> inBrackets(String name) {
        for (int open = name.indexOf('('); open >= 0; open = name.indexOf('(', open + 1)) {
            int close = name.indexOf(')', open);
            if (close < 0) {
                return Optional.empty();
            }
            String inside = name.substring(open + 1, close);
            if (isYear(inside)) {
                String base = name.substring(0, open) + name.substring(close + 1);
                return Period.of(inside).map(period -> new Dated(base, period));
            }
        }
        return Optional.empty();
    }

    /** 2026年三公经费 begins with 2026年: a period ends in a word for one. */
    private static Optional<Dated> atStart(String name) {
        int end = 0;
        while (end < name.length() && Period.isAlone(name.substring(end, end + 1))) {
            end++;
        }
        while (end >= YEAR_LENGTH && ENDS.indexOf(name.charAt(end - 1)) < 0) {
            end--;
        }
        String lead = name.substring(0, end);
        String base = name.substring(end);
        return end >= YEAR_LENGTH && isYear(lead)
                ? Period.of(lead).map(period -> new Dated(base, period))
                : Optional.empty();
    }

    private static Optional<Dated> atEnd(String name) {
        int open = name.endsWith(")") ? name.indexOf('(') : name.length();
        String body = name.substring(0, open);
        int start = body.length();
        while (start > 0 && Period.isAlone(body.substring(start - 1, start))) {
            start--;
        }
        while (start < body.length() && !Character.isDigit(body.charAt(start))) {
            start++;
        }
        String tail = body.substring(start);
        String base = body.substring(0, start) + name.substring(open);
        return isYear(tail) ? Period.of(tail).map(period -> new Dated(base, period)) : Optional.empty();
    }
}
