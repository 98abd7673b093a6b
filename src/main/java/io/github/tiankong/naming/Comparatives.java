package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import java.util.List;

/** Comparisons that end in an adjective told as changes: 同比多装5部 is 同比增加, 落实率比上年同期低2个百分点 is 下降. */
final class Comparatives {
    private static final String MORE_OR_LESS = "多少涨跌增减";
    /** 全国, 全省同行 */
    private static final int LONGEST_REGION = 4;

    /** 多完成 */
    private static final int LONGEST_DOING = 2;

    private static final List<String> OTHERS = List.of("区", "县", "市", "镇", "乡", "线", "企业", "公司", "行业", "市场");

    private static final int LONGEST_BASE = 10;

    private Comparatives() {}

    /** The head with the verb of change the adjective stands for, or as it is; only rates are high, low, fast or slow. */
    static String asChange(String head, boolean rate) {
        String gap = asGap(head, rate);
        if (!gap.isEmpty()) {
            return gap;
        }
        if (!Lexicon.CHANGES.ending(head).isEmpty()) {
            return head;
        }
        for (int tail = 1; tail <= LONGEST_DOING + 1; tail++) {
            int at = head.length() - tail;
            // 较去年最高 says what it is compared with
            String adjective = at > 0 && head.charAt(at - 1) != '最' ? Lexicon.COMPARATIVES.startingAt(head, at) : "";
            String doing = adjective.isEmpty() ? "" : head.substring(at + adjective.length());
            if (doing.length() > 1
                    && Lexicon.VERBS.startingAt(doing, 0).length() < doing.length()
                    && !doing.equals("完成")) {
                continue;
            }
            boolean told = rate || MORE_OR_LESS.contains(adjective) || opensComparison(head.substring(0, at));
            if (!adjective.isEmpty() && told && isCompared(head.substring(0, at))) {
                return head.substring(0, at) + Lexicon.COMPARATIVES.meaning(adjective);
            }
        }
        return head;
    }

    /** 高于全市平均水平 of 比全市平均水平高出: a gap to others, told as 高于, 低于; empty where it is none. */
    private static String asGap(String head, boolean rate) {
        String told = head.endsWith("出") || head.endsWith("了") ? head.substring(0, head.length() - 1) : head;
        int at = Math.max(told.lastIndexOf('比'), told.lastIndexOf('较'));
        String adjective = at < 0 ? "" : Lexicon.COMPARATIVES.startingAt(told, told.length() - 1);
        String base = adjective.isEmpty() ? "" : told.substring(at + 1, told.length() - 1);
        if (!rate) {
            boolean norm = base.length() > 1 && Lexicon.endsWith(Lexicon.NORMS, base);
            boolean more = "高多快涨".contains(adjective);
            return norm ? told.substring(0, at) + (more ? "高于" : "低于") + base : "";
        }
        boolean others = isOther(base)
                || (base.startsWith("全") && base.length() <= LONGEST_REGION)
                || base.endsWith("平均")
                || base.endsWith("水平");
        return others ? told.substring(0, at) + adjective + "于" + base : "";
    }

    /** Another place or body the rate is compared with: 先进园区, X镇. */
    private static boolean isOther(String base) {
        return base.length() > 1
                && base.length() <= LONGEST_BASE
                && OTHERS.stream().anyMatch(base::endsWith);
    }

    /** Whether the words are a comparison with a base no table knows: 比上届, 较预算, 比承诺时限. */
    static boolean opensComparison(String words) {
        boolean opens = words.length() > 2 && words.length() <= LONGEST_BASE && "比较".indexOf(words.charAt(0)) >= 0;
        return opens && "重例率值较为大小高低快慢多少".indexOf(words.charAt(1)) < 0;
    }

    /** What a label says of a comparison: 比年初, nothing of 比上年, 比上届 as it stands. */
    static String told(String comparison) {
        return isOwnBase(comparison) ? comparison : Lexicon.COMPARISONS.meaning(comparison);
    }

    /** Whether the base compared with is no period: 比承诺时限. */
    static boolean isOwnBase(String comparison) {
        return opensComparison(comparison)
                && Lexicon.COMPARISONS.startingAt(comparison, 0).isEmpty();
    }

    /** Whether a comparison and its base end the words: 同比, 较平日, 比去年同期. */
    private static boolean isCompared(String before) {
        if (opensComparison(before)) {
            return true;
        }
        for (int i = before.length() - 2; i >= Math.max(0, before.length() - LONGEST_BASE); i--) {
            String word = Lexicon.COMPARISONS.startingAt(before, i);
            if (!word.isEmpty()) {
                return !Lexicon.endsWith(Lexicon.MEASURED_ENDS, before) || word.length() + i == before.length();
            }
        }
        return false;
    }
}
