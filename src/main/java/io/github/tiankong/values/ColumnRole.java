package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.NameFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What a column says of the indicators in its rows.
 *
 * @param kind the sort of column
 * @param measure for {@link Kind#MEASURE} what is told, such as 同比; it follows the indicator's name
 */
record ColumnRole(Kind kind, String measure) {
    /** A value of this month alone keeps its month in its name. */
    static final String MONTH = "本月";

    static final ColumnRole OTHER = new ColumnRole(Kind.OTHER, "");

    private static final String RATE = "%";
    private static final Map<String, ColumnRole> BY_WORD = roles();

    /** The sorts of columns. */
    enum Kind {
        /** This period's value. */
        CURRENT,
        /** The value of the same period last year. */
        LAST,
        /** The value of this month alone, beside that of the year so far. */
        MONTH,
        /** Something computed from the value: 同比, 占比. */
        MEASURE,
        OTHER
    }

    static Optional<ColumnRole> of(String heading) {
        String squeezed = NameFolding.squeeze(heading);
        String bare = NameFolding.withoutBrackets(squeezed);
        // 增减（%） is 增减%, and no amount
        boolean rate = NameFolding.bracketed(squeezed).equals(RATE) && BY_WORD.containsKey(bare + RATE);
        ColumnRole exact = BY_WORD.get(squeezed);
        return Optional.ofNullable(exact != null ? exact : BY_WORD.get(rate ? bare + RATE : bare))
                .or(() -> Optional.ofNullable(BY_WORD.get(NameFolding.fold(heading))));
    }

    /** 累计同比(%), from an upper heading 累计 and a lower one 同比(%), tells what its end tells. */
    static Optional<ColumnRole> atEndOf(String heading) {
        String squeezed = NameFolding.squeeze(heading);
        for (int start = 1; start < squeezed.length(); start++) {
            Optional<ColumnRole> role = of(squeezed.substring(start));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** What stands before the role a heading ends in: 全省 of 全省增速（%）; all of it where it ends in none. */
    static String beforeRole(String heading) {
        String squeezed = NameFolding.squeeze(heading);
        for (int start = 0; start < squeezed.length(); start++) {
            if (of(squeezed.substring(start)).isPresent()) {
                return squeezed.substring(0, start);
            }
        }
        return squeezed;
    }

    /** The name with the rate it ends in told in one way, 税收收入±% as 税收收入同比; unchanged where it ends in none. */
    static String withMeasure(String name) {
        String squeezed = NameFolding.squeeze(name);
        for (int start = 0; start < squeezed.length(); start++) {
            Optional<String> measure = measureOf(squeezed.substring(start));
            if (measure.isPresent()) {
                return NameFolding.withoutBrackets(squeezed.substring(0, start)) + measure.get();
            }
        }
        return name;
    }

    /** 本月止累计 is the year so far. */
    static boolean startsWithMonth(String heading) {
        String squeezed = NameFolding.squeeze(heading);
        return squeezed.startsWith(MONTH) && !squeezed.startsWith(MONTH + "止");
    }

    /** The words that head a column of last year's values. */
    static List<String> lastYear() {
        return BY_WORD.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == Kind.LAST)
                .map(Map.Entry::getKey)
                .filter(word -> word.charAt(0) > '~')
                .toList();
    }

    /** What the heading tells of the value beside it, such as 同比; empty if it is not of that sort. */
    static Optional<String> measureOf(String heading) {
        return of(heading).filter(role -> role.kind() == Kind.MEASURE).map(ColumnRole::measure);
    }

    private static Map<String, ColumnRole> roles() {
        Map<String, ColumnRole> roles = new HashMap<>();
        Properties words = Resource.properties(ColumnRole.class, "measures.properties");
        for (String name : words.stringPropertyNames()) {
            for (String word : List.of(words.getProperty(name).split(",", -1))) {
                roles.put(NameFolding.squeeze(word), role(name));
            }
        }
        return Map.copyOf(roles);
    }

    private static ColumnRole role(String name) {
        return switch (name) {
            case "current" -> new ColumnRole(Kind.CURRENT, "");
            case "last" -> new ColumnRole(Kind.LAST, "");
            case "month" -> new ColumnRole(Kind.MONTH, "");
            default -> new ColumnRole(Kind.MEASURE, name);
        };
    }
}
