package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import java.util.Set;

/** Names scores by what gave them, by what they changed, and shares told in tenths. */
final class ScoreLabels {
    private static final Set<String> SCORES = Set.of("综合得分", "得分", "总分", "平均得分", "总得分");
    private static final int LONGEST_ASSESSMENT = 6;

    private ScoreLabels() {}

    /** 出口占比成数 of 出口占5成, 基金收入占上年同期成数 of 不足上年同期的5成. */
    static Label share(String own, Story story) {
        String base = Lexicon.BASE_PERIODS.ending(own);
        String stem = own;
        if (own.endsWith("占")) {
            stem = own + "比";
        } else if (own.startsWith("占")) {
            stem = story.subject() + own;
        } else if (!base.isEmpty() && own.length() - base.length() <= 3) {
            stem = story.subject() + "占" + base;
        }
        return Label.of(stem + "成数", stem);
    }

    /** 满意度得分提高 of 较上年提高5分; empty where the clause names what changes or tells no change. */
    static String change(Spot spot, Story story) {
        String head = Phrase.withoutHedges(spot.head()).replace("了", "");
        String word = Lexicon.CHANGES.ending(head);
        String compared = head.substring(0, head.length() - word.length());
        boolean bare = (compared.isEmpty() || "较比同".indexOf(compared.charAt(0)) >= 0) && partless(spot.unit());
        boolean known = !word.isEmpty() && bare && !story.subject().isEmpty();
        String turned = word.equals("高出") ? "提高" : word;
        return known ? story.subject() + turned + (spot.unit().endsWith("岁") ? "岁数" : "") : "";
    }

    /** 基点 and the like are told of as points of a rate are. */
    private static boolean partless(String unit) {
        return unit.isEmpty() || unit.equals("分") || unit.equals("岁");
    }

    /** 时段起始时 of 时段为8时至9时, of 8—9时为高发时段: the hours a span of the day begins and ends with. */
    static Label hours(Spot span, int part) {
        String own = Phrase.ofHead(span.head());
        boolean behind = span.rest().startsWith("为") || span.rest().startsWith("是");
        String stem = behind ? Phrase.ofTail(span.rest().substring(1).split("[，,。；;：:、（“]", 2)[0]) : own;
        return Label.of(stem + (part == 0 ? "起始时" : "结束时"), stem);
    }

    /** 服务测评综合得分 of 服务测评中，综合得分. */
    static String inAssessment(String own, Spot spot) {
        return SCORES.contains(own) ? assessed(spot) + own : own;
    }

    /** 服务测评 of 服务测评中，综合得分5分: what the score was given in. */
    private static String assessed(Spot spot) {
        String gap = spot.gap();
        int end = gap.length() - spot.head().length();
        for (int i = end - 1; i > 0; i--) {
            if ("。；;".indexOf(gap.charAt(i)) >= 0) {
                return "";
            }
            String word = Lexicon.ASSESSMENTS.startingAt(gap, i);
            if (!word.isEmpty()) {
                int from = i;
                while (from > 0 && i - from < LONGEST_ASSESSMENT && "，。；在个的家展对次了".indexOf(gap.charAt(from - 1)) < 0) {
                    from--;
                }
                return Phrase.ofHead(gap.substring(from, i + word.length()));
            }
        }
        return "";
    }
}
