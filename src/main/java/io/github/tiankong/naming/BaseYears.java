package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.List;

/** Tells the value of a base year from the one it grew to: 由20XX年的5万元提高到6万元. The plain name is that of the latter. */
final class BaseYears {
    private static final WordTable ORIGINS = Lexicon.wordClass("base-origins");
    private static final WordTable TAILS = Lexicon.wordClass("base-year-tails");
    private static final String YEAR = "年";
    private static final int SHORTEST_YEAR = 2;

    private BaseYears() {}

    /** The label of such a value; any other as it is. */
    static Label dated(Label label, List<Spot> spots, Spot spot) {
        boolean named = label.says() == Label.Says.LEVEL || label.says() == Label.Says.SHARE;
        boolean base = named && spot.type().isNumeric() && isValue(spots, spot);
        return base ? label.withText("基期" + label.text()) : label;
    }

    private static boolean isValue(List<Spot> spots, Spot spot) {
        int year = spot.gap().lastIndexOf(YEAR);
        boolean tail = Lexicon.holds(TAILS, tail(spot.gap().substring(year + 1)));
        if (year >= 0) {
            return tail && isOrigin(beforeYear(spot.gap(), year));
        }
        Spot before = spot.index() > 0 ? spots.get(spot.index() - 1) : spot;
        boolean told = before.type() == SlotType.YEAR && before.sameParagraph(spot);
        return told && tail && isOrigin(before.gap());
    }

    /** What stands between a year and its value, without 约 and the like, which 的 goes with. */
    private static String tail(String words) {
        return Phrase.withoutHedges(words) + (words.contains("的") ? "的" : "");
    }

    /** 收入由 of 收入由2020年; empty where no year of digits or masks stands there. */
    private static String beforeYear(String gap, int year) {
        int from = year;
        while (from > 0 && !Character.isIdeographic(gap.charAt(from - 1))) {
            from--;
        }
        return year - from < SHORTEST_YEAR ? "" : gap.substring(0, from);
    }

    private static boolean isOrigin(String words) {
        return Lexicon.endsWith(ORIGINS, Phrase.withoutHedges(words));
    }
}
