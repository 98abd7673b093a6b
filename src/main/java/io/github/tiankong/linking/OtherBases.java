package io.github.tiankong.linking;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.files.Resource;
import io.github.tiankong.naming.Label;
import io.github.tiankong.naming.Spot;
import io.github.tiankong.slot.SlotType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures whose sentence compares with another time than last year: 比2020年增长3%, 与2020年相比，产值增加5亿元. What such a
 * figure is computed from stands in no field. Source: {@code other-bases.tsv}.
 */
final class OtherBases {
    private static final Map<String, String> ROLES = new HashMap<>();
    private static final WordTable WORDS;

    static {
        for (String line : Resource.lines(OtherBases.class, "other-bases.tsv")) {
            String[] cells = line.split("\t", -1);
            ROLES.put(cells[0], cells[1]);
        }
        WORDS = WordTable.of(ROLES.keySet());
    }

    private static final String COMPARED = "相比";
    private static final WordTable LASTED = WordTable.of(List.of("以来", "期间", "时期", "末", "初"));
    private static final String MANY = "两二三四五六七八九十近几多数";
    private static final String CLAUSE_ENDS = "，。；、！？,;\n";
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String CLOSING = "”’\"";
    /** 与2020年同期水平相比 */
    private static final int FARTHEST_COMPARED = 14;
    /** （20xx）年 */
    private static final int LONGEST_YEAR = 6;

    private final Set<Integer> lastYears;
    private String text = "";
    private int at;
    private boolean other;

    private OtherBases(Set<Integer> lastYears) {
        this.lastYears = lastYears;
    }

    /** Their indices. The year before the report's own is last year, however it is told. */
    static Set<Integer> of(List<Spot> spots, List<Label> labels) {
        Set<Integer> lastYears = new HashSet<>();
        for (Spot spot : spots) {
            boolean own =
                    spot.type() == SlotType.YEAR && labels.get(spot.index()).says() == Label.Says.PERIOD;
            int year = own ? yearOf(spot.typed().figure().text()) : 0;
            lastYears.add(year - 1);
        }
        OtherBases bases = new OtherBases(lastYears);
        Set<Integer> found = new HashSet<>();
        for (Spot spot : spots) {
            if (spot.index() == 0 || !spot.sameParagraph(spots.get(spot.index() - 1))) {
                bases.open(spot.paragraph().text());
            }
            if (bases.isOtherAt(spot.typed().figure().start())) {
                found.add(spot.index());
            }
        }
        return found;
    }

    private void open(String paragraph) {
        text = paragraph;
        at = 0;
        other = false;
    }

    private boolean isOtherAt(int position) {
        while (at < position) {
            String word = WORDS.startingAt(text, at);
            if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                other = false;
            } else if (!word.isEmpty()) {
                hear(ROLES.get(word), at + word.length());
            }
            at += Math.max(1, word.length());
        }
        return other;
    }

    private void hear(String role, int end) {
        int yearEnd = yearEnd(end);
        switch (role) {
            case "yearly" -> other = false;
            case "other" -> other = true;
            case "comparing" -> other = yearEnd < 0 ? other : isOtherYear(end, yearEnd);
            case "joining" -> other = isCompared(end) ? isOtherYear(end, yearEnd) : other;
            case "from" -> other = yearEnd >= 0 && opensValue(yearEnd) ? isOtherYear(end, yearEnd) : other;
            case "span" -> other |= isMany(at - 1);
            case "plan" -> other |= hasLasted(end);
            default -> throw new IllegalStateException("other-bases.tsv: " + role);
        }
    }

    /** Behind 年 of a year that begins there, -1 where none does; masks are no words. */
    private int yearEnd(int from) {
        int end = from;
        while (end < text.length()
                && end - from <= LONGEST_YEAR
                && !Character.isIdeographic(text.charAt(end))
                && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > from && end < text.length() && text.charAt(end) == '年' ? end + 1 : -1;
    }

    private boolean isOtherYear(int from, int yearEnd) {
        return yearEnd < 0 || !lastYears.contains(yearOf(text.substring(from, yearEnd - 1)));
    }

    /** 0 where it is no year of four digits. */
    private static int yearOf(String digits) {
        boolean plain = digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : 0;
    }

    /** Whether 相比 follows before the clause ends. */
    private boolean isCompared(int from) {
        for (int i = from; i < Math.min(text.length(), from + FARTHEST_COMPARED); i++) {
            if (text.startsWith(COMPARED, i)) {
                return true;
            }
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 的 or 末 of 由2020年末的5亿元, or the value itself. */
    private boolean opensValue(int from) {
        return from < text.length()
                && ("的末底初".indexOf(text.charAt(from)) >= 0 || !Character.isIdeographic(text.charAt(from)));
    }

    private boolean isMany(int before) {
        return before >= 0 && (MANY.indexOf(text.charAt(before)) >= 0 || Character.isDigit(text.charAt(before)));
    }

    private boolean hasLasted(int end) {
        int from = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return !LASTED.startingAt(text, from).isEmpty();
    }
}
