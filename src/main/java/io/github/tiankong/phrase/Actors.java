package io.github.tiankong.phrase;

import io.github.tiankong.figure.WordTable;
import java.util.List;

/** Takes off who reports and where: 据测算，5天假期全市接待游客 tells of 接待游客, 全市税务系统累计组织税费收入 of 税费收入. */
final class Actors {
    private static final int SHORTEST = 2;
    /** 政务服务中心 */
    private static final int LONGEST = 8;

    private static final WordTable REPORTERS = WordTable.of(List.of("集团公司", "股份公司", "分公司", "总公司", "各子公司", "集团", "公司"));
    /** What stands before a region that the figure is told of: 占全市, 拉动全市, 高于全市. */
    private static final String TIED = "响拉占居列位排于比较对为向在动盖及及第健安完齐、和与";

    private Actors() {}

    static String without(String text) {
        String own = withoutReporter(afterRegion(text));
        for (int i = SHORTEST; i < own.length(); i++) {
            String acting = Lexicon.ACTING.startingAt(own, i);
            boolean acts = !Lexicon.BODY_ENDS.endingAt(own, i).isEmpty()
                    || !Lexicon.CHANNELS.endingAt(own, i).isEmpty();
            if (!acting.isEmpty() && acts) {
                return Phrase.withoutLeads(own.substring(i + acting.length()));
            }
        }
        return doing(own);
    }

    /** 接收档案 of 档案馆接收档案: what an institution does, where it does it with something. */
    private static String doing(String text) {
        boolean rate = text.endsWith("率");
        for (int i = SHORTEST; !rate && i < Math.min(text.length() - SHORTEST, LONGEST); i++) {
            String verb = Lexicon.VERBS.startingAt(text, i);
            boolean acts = verb.length() > 1
                    && i + verb.length() + 1 < text.length()
                    && "的、和".indexOf(text.charAt(i + verb.length())) < 0
                    && Lexicon.DOING_NOUNS.startingAt(text, i).isEmpty()
                    && !Lexicon.INSTITUTIONS.endingAt(text, i).isEmpty();
            if (acts) {
                return text.substring(i);
            }
        }
        return text;
    }

    /** 营业收入 of 集团公司累计完成营业收入: who reports, at the very beginning, with what tells that it is done. */
    private static String withoutReporter(String text) {
        String reporter = REPORTERS.startingAt(text, 0);
        String acting = reporter.isEmpty() ? "" : Lexicon.ACTING.startingAt(text, reporter.length());
        return acting.isEmpty() ? text : Phrase.withoutLeads(text.substring(reporter.length() + acting.length()));
    }

    private static String afterRegion(String text) {
        for (int i = text.length() - SHORTEST; i > 0; i--) {
            String region = Lexicon.REGIONS.startingAt(text, i);
            int end = i + region.length();
            boolean names =
                    !region.isEmpty() && end + SHORTEST <= text.length() && TIED.indexOf(text.charAt(i - 1)) < 0;
            if (names && "的各域第".indexOf(text.charAt(end)) < 0) {
                return Phrase.withoutLeads(text.substring(end));
            }
        }
        return text;
    }
}
