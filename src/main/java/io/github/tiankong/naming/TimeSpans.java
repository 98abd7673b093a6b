package io.github.tiankong.naming;

import io.github.tiankong.phrase.Phrase;
import java.util.List;

/** Names how long something takes where two units tell it: 工时由2分30秒压到1分50秒. */
final class TimeSpans {
    private static final List<String> UNITS = List.of("小时", "分钟", "分", "秒");

    private TimeSpans() {}

    /** Whether the figure and the one it touches tell one span: 2分30秒. */
    static boolean tells(List<Spot> spots, Spot spot) {
        boolean unit = UNITS.contains(spot.unit());
        boolean goesOn = spot.index() + 1 < spots.size() && joins(spot, spots.get(spot.index() + 1));
        return unit && (goesOn || spot.index() > 0 && joins(spots.get(spot.index() - 1), spot));
    }

    private static boolean joins(Spot one, Spot next) {
        return next.sameParagraph(one)
                && next.touchesPrevious()
                && UNITS.contains(one.unit())
                && UNITS.indexOf(next.unit()) > UNITS.indexOf(one.unit())
                && (next.unit().equals("秒") || one.unit().equals("小时"));
    }

    static Label name(List<Spot> spots, Spot spot) {
        Spot first = first(spots, spot);
        Spot before = first.index() > 0 ? spots.get(first.index() - 1) : first;
        boolean ends = before.index() < first.index()
                && tells(spots, before)
                && before.sameParagraph(first)
                && before.sentence() == first.sentence()
                && endsChange(first.gap());
        Spot named = ends ? first(spots, before) : first;
        boolean begins = named.head().endsWith("由") || named.head().endsWith("从");
        String stem =
                Phrase.ofHead(begins ? named.head().substring(0, named.head().length() - 1) : named.head());
        return Label.of((ends ? "现" : begins ? "原" : "") + stem + spot.unit().replace("分钟", "分") + "数", stem);
    }

    private static Spot first(List<Spot> spots, Spot spot) {
        int at = spot.index();
        while (at > 0 && joins(spots.get(at - 1), spots.get(at))) {
            at--;
        }
        return spots.get(at);
    }

    /** 压到, 缩短至. */
    private static boolean endsChange(String gap) {
        String words = gap.strip();
        return words.length() <= 4 && (words.endsWith("到") || words.endsWith("至") || words.endsWith("为"));
    }
}
