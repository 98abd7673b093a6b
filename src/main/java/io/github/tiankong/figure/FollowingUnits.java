package io.github.tiankong.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the unit after a mask from the rest of a masked name: x家 is counted, x家具, x村 and x人民医院 are named. */
final class FollowingUnits {
    /** Classes of places: they are counted with 个 between (x个村), so without it they end a name. */
    private static final Set<String> PLACES =
            Set.of("村", "镇", "乡", "县", "市", "区", "省", "园", "站", "校", "路", "线", "国", "科", "室");

    /** Words that begin others as well (x对外, x对项目): they count where the clause ends behind them. */
    private static final String CLOSING = "对";

    private static final String CLAUSE_END = "，。；、！？：,;:）)\n";
    /** What is told in M. */
    private static final List<String> BANDS = List.of("带宽", "宽带", "网速");

    private static final List<String> CHANNELS = List.of("监控", "视频", "探头", "摄像", "信号");
    private static final int FARTHEST_BAND = 12;
    private static final int YEAR_DIGITS = 4;

    private FollowingUnits() {}

    static Optional<UnitMatch> after(String text, int position) {
        String head = headAt(text, position);
        return Units.unitAt(text, position)
                .filter(match -> match.end() - position >= head.length())
                .filter(match -> !PLACES.contains(match.unit().text()) || countsChannels(match, text, position))
                .filter(match -> !endsWithOneOf(match, CLOSING) || closesClause(text, match.end()))
                .filter(match -> touches(text, position) || closesWord(match, text))
                .filter(match -> !match.unit().text().equals("M") || tellsBand(text, position))
                .filter(match -> !match.unit().text().equals("年") || !namesMaker(text, position));
    }

    /** At most one space stands between. */
    private static boolean touches(String text, int position) {
        return Text.skipSpaces(text, position) - position <= 1;
    }

    /** Further off a word that begins like a measure word is another one: 【　】    起止年限. */
    private static boolean closesWord(UnitMatch match, String text) {
        return match.kind() != UnitKind.COUNT || !Text.isHan(Text.at(text, match.end()));
    }

    /** x年产x万吨: a short mask before 年产 and a figure is who makes it, no year. */
    private static boolean namesMaker(String text, int position) {
        char next = Text.at(text, position + 2);
        boolean made = text.startsWith("年产", position) && (Text.isDigit(next) || Mark.of(next) != Mark.NONE);
        int from = position;
        while (from > 0 && position - from < YEAR_DIGITS && Mark.of(text.charAt(from - 1)) != Mark.NONE) {
            from--;
        }
        return made && position - from < YEAR_DIGITS && !Text.isDigit(Text.at(text, from - 1));
    }

    private static boolean endsWithOneOf(UnitMatch match, String words) {
        String unit = match.unit().text();
        return words.indexOf(unit.charAt(unit.length() - 1)) >= 0;
    }

    private static boolean closesClause(String text, int end) {
        return end >= text.length() || Text.isSpace(text.charAt(end)) || CLAUSE_END.indexOf(text.charAt(end)) >= 0;
    }

    /** 视频监控xx路: cameras and signals are counted by 路. */
    private static boolean countsChannels(UnitMatch match, String text, int position) {
        String before = text.substring(Math.max(0, position - FARTHEST_BAND), position);
        return match.unit().text().equals("路")
                && closesClause(text, match.end())
                && CHANNELS.stream().anyMatch(before::contains);
    }

    private static boolean tellsBand(String text, int position) {
        String before = text.substring(Math.max(0, position - FARTHEST_BAND), position);
        return BANDS.stream().anyMatch(before::contains);
    }

    /** The noun or title that makes what stands before it a name, or the empty string. */
    static String headAt(String text, int position) {
        return NameHeads.startingAt(text, position);
    }
}
