package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import java.util.List;

/** Reads the clauses between the figure before and a figure: what they are about, where they say it of no figure of their own. */
final class GapClauses {
    private static final int LONGEST_CLAUSE = 10;
    private static final int LONGEST_REACHED = 5;
    private static final int NEAR = 30;
    /** 6万人次 */
    private static final int LONGEST_UNIT = 4;

    private GapClauses() {}

    /** 物流板块 where a clause of the gap begins with it. */
    static String namedBranch(String gap) {
        int end = gap.lastIndexOf("板块");
        int from = end;
        while (from > 0 && end - from <= LONGEST_REACHED && "，,。；;：:、\n".indexOf(gap.charAt(from - 1)) < 0) {
            from--;
        }
        String name = end < 0 || end - from > LONGEST_REACHED ? "" : Phrase.ofHead(gap.substring(from, end));
        return name.length() < 2 || !gap.startsWith(name, from) ? "" : name + "板块";
    }

    /** Whether a verb of its own opens the clause behind a semicolon: 固定资产投资5亿元；实现税收3亿元. */
    static boolean opensClause(Spot spot) {
        int before = spot.gap().length() - spot.head().length() - 1;
        boolean semicolon = before >= 0 && "；;".indexOf(spot.gap().charAt(before)) >= 0;
        return semicolon && (spot.head().startsWith("实现") || spot.head().startsWith("完成"));
    }

    /** 储能电池项目 of x公司储能电池项目，用地50亩: the project a clause without a figure is about. */
    static String project(String gap) {
        int comma = gap.indexOf('，');
        String built = comma <= 0 ? "" : Lexicon.BUILT.endingAt(gap, comma);
        int end = comma - (built.equals("项目") ? built.length() : 0);
        int from = built.length() < 2 ? -1 : end;
        while (from > 0 && end - from < LONGEST_CLAUSE && "，。；;：:、（）()”“\n".indexOf(gap.charAt(from - 1)) < 0) {
            from--;
        }
        String name = from < 0 ? "" : gap.substring(from, end);
        for (String maker : List.of("公司", "集团")) {
            name = name.substring(name.lastIndexOf(maker) < 0 ? 0 : name.lastIndexOf(maker) + maker.length());
        }
        boolean named = from == 0
                && name.length() > 1
                && Phrase.ofHead(name).equals(name)
                && !Lexicon.startsWith(Lexicon.VERBS, name);
        return named ? name + (built.equals("项目") ? built : "") : "";
    }

    static boolean followsEvent(Spot spot) {
        String near = spot.gap().substring(Math.max(0, spot.gap().length() - NEAR));
        return !Lexicon.AFTER_EVENTS.lastIn(near).isEmpty();
    }

    /** The words before a colon that opens the sentence: 智能终端业务：实现收入5亿元. */
    static String topic(String gap) {
        int colon = Math.max(gap.lastIndexOf('：'), gap.lastIndexOf(':'));
        if (colon < 0) {
            return "";
        }
        int from = colon;
        while (from > 0 && colon - from <= LONGEST_CLAUSE + 4 && "。；;，,.．、）)\n".indexOf(gap.charAt(from - 1)) < 0) {
            from--;
        }
        String topic = Phrase.ofHead(gap.substring(from, colon));
        return topic.length() > LONGEST_CLAUSE || topic.endsWith("目标") || topic.endsWith("是") ? "" : topic;
    }

    /** 调解争议 of 调解争议86件，成功率: what a figure that is known tells goes before what was told of masks. */
    static String knownClause(Spot spot) {
        int end = spot.gap().length() - spot.head().length() - 1;
        boolean counted = end > 0
                && spot.gap()
                        .substring(Math.max(0, end - LONGEST_UNIT), end)
                        .chars()
                        .anyMatch(Character::isDigit);
        return counted ? clauseBefore(spot) : "";
    }

    /** 改变率 of 改变率偏高，达5%: what the clause before judged; empty where it judged nothing. */
    static String judged(Spot spot) {
        String clause = clauseBefore(spot);
        String judgement = Lexicon.EXTREMES.endingAt(clause, clause.length());
        return judgement.isEmpty() ? "" : clause.substring(0, clause.length() - judgement.length());
    }

    /** The clause before the figure's, where no figure stands between: 土地指标紧张，缺口5亩. */
    static String clauseBefore(Spot spot) {
        String gap = spot.gap();
        int end = gap.length() - spot.head().length() - 1;
        if (end <= 0 || !gap.endsWith(spot.head()) || "，,".indexOf(gap.charAt(end)) < 0) {
            return "";
        }
        int from = end;
        while (from > 0 && end - from <= LONGEST_CLAUSE + 2 && "。；;，,：:\n".indexOf(gap.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = Phrase.ofHead(gap.substring(from, end));
        return clause.length() > LONGEST_CLAUSE ? "" : clause;
    }
}
