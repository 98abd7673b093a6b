package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import java.util.Optional;

/** Names blanks of a form by the words before the colon: 填报人：____. */
final class FormLabels {
    private static final String STOPS = "。；;，,\n\t　（(）)： :、";
    private static final String CURRENCY = "人民币";
    private static final int LONGEST = 12;

    private FormLabels() {}

    /** Whether the gap ends with a colon, but for digits that are known: 电话：138-. */
    static boolean isForm(String gap) {
        int colon = colon(gap);
        return colon > 0 && !before(gap).isEmpty();
    }

    /** The label a blank holds itself: 【项目名称】, <日期>. */
    static Optional<Label> inBrackets(Spot spot) {
        String mask = spot.typed().figure().text();
        boolean bracketed = mask.length() > 2 && "【[［<＜{｛〔（(".indexOf(mask.charAt(0)) >= 0;
        String words = bracketed ? mask.substring(1, mask.length() - 1).strip() : "";
        boolean speaks = words.chars().filter(Character::isIdeographic).count() >= 2;
        if (!speaks || "待请填".indexOf(words.charAt(0)) >= 0) {
            return Optional.empty();
        }
        // 招标人联系人：【联系人】, 计划工期【工期】: the words before say more
        String before = isForm(spot.gap()) ? before(spot.gap()) : Phrase.ofHead(spot.head());
        return Optional.of(Label.of(before.endsWith(words) && before.length() <= LONGEST ? before : words));
    }

    /** The words before the colon the gap ends with. */
    static String before(String gap) {
        int end = colon(gap);
        if (end > 0 && "）)".indexOf(gap.charAt(end - 1)) >= 0) {
            end = Math.max(gap.lastIndexOf('（', end), gap.lastIndexOf('(', end));
        }
        int from = Math.max(0, end);
        while (from > 0 && end - from <= LONGEST && STOPS.indexOf(gap.charAt(from - 1)) < 0) {
            from--;
        }
        if (end < 0 || end - from > LONGEST) {
            return "";
        }
        String words = gap.substring(from, end).strip();
        words = Phrase.withoutListNumber(words);
        if (Lexicon.ROLES.startingAt(words, 0).equals(words) && !words.isEmpty()) {
            return words + "人";
        }
        if (words.endsWith("日期") || words.endsWith("时间")) {
            return words;
        }
        return Lexicon.SYNONYMS.translate("^" + words + "^").replace("^", "");
    }

    /** The words before a colon close to the gap's end, for a name partly known: 联系人：李__. */
    static String near(String gap) {
        for (int i = gap.length() - 1; i >= Math.max(0, gap.length() - LONGEST); i--) {
            if ("：:".indexOf(gap.charAt(i)) >= 0) {
                String words = before(gap.substring(0, i + 1));
                return words.endsWith("人") || words.endsWith("员") || words.endsWith("长") ? words : "";
            }
            if ("，。；、".indexOf(gap.charAt(i)) >= 0) {
                return "";
            }
        }
        return "";
    }

    private static int colon(String gap) {
        int at = (gap.endsWith(CURRENCY) ? gap.length() - CURRENCY.length() : gap.length()) - 1;
        while (at >= 0 && ("-— 　+".indexOf(gap.charAt(at)) >= 0 || Character.isDigit(gap.charAt(at)))) {
            at--;
        }
        return at >= 0 && "：:".indexOf(gap.charAt(at)) >= 0 ? at : -1;
    }
}
