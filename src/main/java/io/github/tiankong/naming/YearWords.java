package io.github.tiankong.naming;

import io.github.tiankong.phrase.Phrase;
import java.util.List;

/** Years that are named by the words right beside them: 〔2024〕, 2024年末, 比2019年增长, 面向2035年. */
final class YearWords {
    private static final List<String> COMPARED = List.of("比", "较", "相比于", "恢复至", "恢复到", "相当于");
    private static final List<String> VISIONS = List.of("面向", "展望");
    private static final List<String> AIMED = List.of("到", "至");
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
        if (rest.startsWith("底") || rest.startsWith("末")) {
            return "期末年份";
        }
        if (rest.startsWith("以来最")) {
            return "对比年份";
        }
        return isAim(year) ? "目标年份" : "";
    }

    /** 2019 of 比2019年增长, 恢复至2019年的90%, 与2019年同期相比. */
    private static boolean isBase(Spot year) {
        String head = year.head();
        String rest = year.rest();
        boolean compared = COMPARED.stream().anyMatch(head::endsWith)
                || (head.endsWith("与") || head.endsWith("同")) && clause(rest).contains("相比");
        boolean owns = (rest.startsWith("的") || rest.startsWith("同期的")) && !year.beginsSentence();
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
        return (ends || tells) && AIMED.contains(until) || VISIONS.contains(until);
    }

    private static String clause(String rest) {
        int end = 0;
        while (end < rest.length() && CLAUSE_END.indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}
