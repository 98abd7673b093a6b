package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of rates a draft tells as falls, 同比下降x.x%, by the names of growth: a column 同比 speaks of them too, and its
 * sign says whether it was a fall.
 */
final class FallNames {
    static final String GROWTH = "同比";
    private static final String FALL = "降幅";
    private static final String CLAUSE_ENDS = "，,；;。：:\n";
    private static final String POINTS_OF_TIME = "末底初";

    private final Map<String, List<FieldName>> byGrowth = new HashMap<>();

    FallNames(List<FieldName> fields) {
        for (FieldName field : fields) {
            if (isFall(field) && isYearly(field.mention().before())) {
                byGrowth.computeIfAbsent(subject(field.label()) + GROWTH, unused -> new ArrayList<>())
                        .add(field);
            }
        }
    }

    /** The fields of a growth. */
    List<FieldName> find(String form) {
        return byGrowth.getOrDefault(form, List.of());
    }

    static boolean isFall(FieldName field) {
        return field.type() == SlotType.PERCENT && field.label().endsWith(FALL);
    }

    /** The name of the growth a report tells as a fall against last year; empty where it does not for sure. */
    static String growthOf(Slot slot) {
        String label = slot.indicator().label();
        String sentence = slot.indicator().sentence();
        String figure = slot.figure().text();
        boolean yearly = !figure.isEmpty()
                && slot.type() == SlotType.PERCENT
                && label.endsWith(FALL)
                && slot.direction() != Direction.UP;
        for (int at = sentence.indexOf(figure); at >= 0 && yearly; at = sentence.indexOf(figure, at + 1)) {
            yearly = isYearly(sentence.substring(0, at));
        }
        return yearly ? subject(label) + GROWTH : "";
    }

    private static String subject(String label) {
        String form = OwnWords.form(label);
        String told = form.substring(0, form.length() - FALL.length());
        return told.endsWith(GROWTH) ? told.substring(0, told.length() - GROWTH.length()) : told;
    }

    /** Labels of falls do not tell what they are compared with: 比年初下降 is no 同比. */
    private static boolean isYearly(String before) {
        int from = before.length();
        while (from > 0 && CLAUSE_ENDS.indexOf(before.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = before.substring(from);
        String compared = Lexicon.COMPARISONS.firstIn(clause);
        String told = Lexicon.COMPARISONS.meaning(compared);
        int end = clause.indexOf(compared) + compared.length();
        boolean pointOfTime =
                !compared.isEmpty() && end < clause.length() && POINTS_OF_TIME.indexOf(clause.charAt(end)) >= 0;
        return (told.isEmpty() || told.equals(GROWTH)) && !pointOfTime;
    }
}
