package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
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
    static final ColumnRole OTHER = new ColumnRole(Kind.OTHER, "");

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
        ColumnRole exact = BY_WORD.get(squeezed);
        return Optional.ofNullable(exact != null ? exact : BY_WORD.get(NameFolding.withoutBrackets(squeezed)))
                .or(() -> Optional.ofNullable(BY_WORD.get(NameFolding.fold(heading))));
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
