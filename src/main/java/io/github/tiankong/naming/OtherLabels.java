package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.Words;
import java.util.Optional;

/** Names what is neither quantity nor date nor name: document and phone numbers, classes, masked words. */
final class OtherLabels {
    private static final int CONTEXT = 4;

    private OtherLabels() {}

    static Label name(Spot spot, Story story) {
        if (FormLabels.isForm(spot.gap())) {
            return Label.of(FormLabels.before(spot.gap()));
        }
        if (spot.gap().endsWith("〕") || spot.gap().endsWith("]") || spot.gap().endsWith("］")) {
            return Label.of("文号顺序号");
        }
        String sign = Lexicon.OTHER_SIGNS.startingAt(spot.unit() + spot.rest(), 0);
        String own = Phrase.ofHead(spot.head());
        String behind = sign.isEmpty() || !spot.rest().startsWith(sign)
                ? spot.tail()
                : clause(spot.rest().substring(sign.length()));
        String noun = Phrase.ofTail(
                behind.substring(Lexicon.BOUNDS.startingAt(behind, 0).length()));
        noun = noun.substring(
                0,
                noun.length() - Lexicon.DATE_LINKS.endingAt(noun, noun.length()).length());
        noun = noun.endsWith("第") ? noun.substring(0, noun.length() - 1) : noun;
        boolean ordinal = spot.head().endsWith("第");
        if (sign.isEmpty() && ordinal && !noun.isEmpty()) {
            // 连续第5年丰收 counts the years
            boolean counts = spot.head().endsWith("连续第");
            return Label.of(counts ? Measure.countAfter(noun + "连续", spot.unit()) : noun + "序号", noun);
        }
        if (sign.isEmpty()) {
            return LevelLabels.name(spot, story);
        }
        boolean done = Lexicon.VERBS.startingAt(own, 0).equals(own);
        boolean numbered = sign.equals("次")
                || sign.equals("级")
                || ordinal && (sign.equals("号") || sign.equals("届") || sign.equals("批"));
        if (sign.equals("次") && ordinal && (noun.startsWith("会议") || noun.startsWith("全会"))) {
            return Label.of(own + noun.substring(0, 2) + "次数", own);
        }
        String stem = (done || numbered) && !noun.isEmpty() ? noun : sign.equals("季度") ? "" : own;
        String end = Lexicon.OTHER_SIGNS.meaning(sign);
        return Label.of(stem.endsWith(end) || (end.equals("得分") && stem.endsWith("分")) ? stem : stem + end, stem);
    }

    /** A masked word is known by what stands around it. */
    static Label ofText(Spot spot, Optional<Spot> next) {
        boolean listed =
                spot.rest().length() == 1 && next.isPresent() && next.get().type() == SlotType.TEXT;
        String follows = listed ? next.get().rest() : spot.rest();
        if (FormLabels.isForm(spot.gap())) {
            return Label.of(FormLabels.before(spot.gap()));
        }
        boolean calls = spot.head().endsWith("以“") && follows.startsWith("”为");
        String role = calls ? Phrase.ofTail(clause(follows.substring(2))) : "";
        if (!role.isEmpty() && role.length() <= CONTEXT) {
            // 博览会主题 of 博览会以“X”为主题
            return Label.of(Phrase.ofHead(spot.head().substring(0, spot.head().length() - 2)) + role);
        }
        if (follows.startsWith("五") && follows.length() > 1 && "”\"’规时".indexOf(follows.charAt(1)) >= 0) {
            return Label.of("五年规划序次词");
        }
        String named = follows.startsWith("”") ? Phrase.ofTail(clause(follows.substring(1))) : "";
        if (!named.isEmpty()) {
            return Label.of(named + "名称");
        }
        String noun = Words.TEXT_HEADS.startingAt(spot.tail(), 0);
        if (!noun.isEmpty()
                && !Lexicon.startsWith(Words.TEXT_TAILS, spot.tail())
                && !spot.gap().endsWith("“")) {
            return Label.of(noun + "名称");
        }
        String before = Phrase.ofHead(spot.head());
        char mask = spot.typed().figure().text().charAt(0);
        if (!before.isEmpty()
                && "_＿（(【[".indexOf(mask) >= 0
                && (spot.head().endsWith("为") || spot.head().endsWith("是"))) {
            return Label.of(before);
        }
        String around = before.isEmpty() ? first(Phrase.ofTail(spot.tail())) : last(before);
        return Label.of(around.isEmpty() ? "被隐去词语" : "被隐去词语（" + around + "）");
    }

    private static String clause(String text) {
        int end = 0;
        while (end < text.length() && "，,。；;：:、（“".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String first(String text) {
        return text.substring(0, Math.min(CONTEXT, text.length()));
    }

    private static String last(String text) {
        return text.substring(Math.max(0, text.length() - CONTEXT));
    }
}
