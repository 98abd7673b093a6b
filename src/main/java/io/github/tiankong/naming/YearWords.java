package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;

/** Years that are named by the words right beside them: 〔2024〕, 2024年末, 比2019年增长, 面向2035年. */
final class YearWords {
    private static final WordTable COMPARED = Lexicon.wordClass("base-year-leads");
    private static final WordTable VISIONS = Lexicon.wordClass("visions");
    private static final WordTable UNTIL = Lexicon.wordClass("until");
    private static final WordTable PERIOD_ENDS = Lexicon.wordClass("period-ends");
    private static final WordTable WITH = Lexicon.wordClass("with-words");
    private static final WordTable OWNED = Lexicon.wordClass("base-year-follows");
    private static final WordTable RECORDS = Lexicon.wordClass("since-records");
    private static final String CLAUSE_END = "，,；;。：:";

    private YearWords() {}

    /** Empty where the words beside the year say nothing of it. */
    static String of(Spot year) {
        String rest = year.rest();
        if (!year.gap().isEmpty() && rest.startsWith("〕")) {
            return "文号年份";
        }
        if (isBase(year)) {
            return "基期年份";
        }
        if (Lexicon.startsWith(PERIOD_ENDS, rest)) {
            return "期末年份";
        }
        if (Lexicon.startsWith(RECORDS, rest)) {
            return "对比年份";
        }
        return isAim(year) ? "目标年份" : "";
    }

    /** 2019 of 比2019年增长, 恢复至2019年的90%, 与2019年同期相比. */
    private static boolean isBase(Spot year) {
        String head = year.head();
        String rest = year.rest();
        boolean compared = Lexicon.endsWith(COMPARED, head)
                || Lexicon.endsWith(WITH, head) && clause(rest).contains("相比");
        boolean owns = Lexicon.startsWith(OWNED, rest) && !year.beginsSentence();
        return compared || owns;
    }

    private static boolean isAim(Spot year) {
        String until = Phrase.withoutLeads(year.head());
        boolean ends = !year.rest().isEmpty() && CLAUSE_END.indexOf(year.rest().charAt(0)) >= 0;
        // 到2025年用水总量不超过5亿立方米: no month of an event follows
        boolean tells = until.equals("到")
                && year.head().equals("到")
                && year.runsIntoNext()
                && !year.tail().isEmpty();
        return (ends || tells) && Lexicon.holds(UNTIL, until) || Lexicon.holds(VISIONS, until);
    }

    private static String clause(String rest) {
        int end = 0;
        while (end < rest.length() && CLAUSE_END.indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}
