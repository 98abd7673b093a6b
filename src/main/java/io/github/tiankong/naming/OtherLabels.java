package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.Words;
import java.util.Optional;
import java.util.Set;

/** Names what is neither quantity nor date nor name: document and phone numbers, classes, masked words. */
final class OtherLabels {
    private static final int CONTEXT = 4;
    /** Signs behind an ordinal number of something held or done. */
    private static final Set<String> COUNTED = Set.of("号", "届", "批", "轮");

    private static final Set<String> STREETS = Set.of("路", "街", "大道", "大街", "巷", "弄");
    /** Last characters of what is held: 运动会, 文化节. */
    private static final String EVENTS = "会节赛展坛周月奖杯";

    private static final int FARTHEST = 12;

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
        String noun = noun(spot, sign);
        boolean ordinal = spot.head().endsWith("第");
        String changed = ScoreLabels.change(spot, story);
        if (!changed.isEmpty()) {
            return Label.of(changed, "");
        }
        if (sign.equals("号") && STREETS.contains(own)) {
            return Label.of("门牌号");
        }
        if (sign.isEmpty() && ordinal && !noun.isEmpty()) {
            // 连续第5年丰收 counts the years
            boolean counts = spot.head().endsWith("连续第");
            return Label.of(counts ? Measure.countAfter(noun + "连续", spot.unit()) : noun + "序号", noun);
        }
        if (sign.isEmpty()) {
            return LevelLabels.name(spot, story);
        }
        return signed(spot, story, sign, own, noun);
    }

    /** What follows the sign, without what only bounds or dates it. */
    private static String noun(Spot spot, String sign) {
        String behind = sign.isEmpty() || !spot.rest().startsWith(sign)
                ? spot.tail()
                : clause(spot.rest().substring(sign.length()));
        String noun = Phrase.ofTail(
                behind.substring(Lexicon.BOUNDS.startingAt(behind, 0).length()));
        noun = noun.substring(
                0,
                noun.length() - Lexicon.DATE_LINKS.endingAt(noun, noun.length()).length());
        return eventOf(noun.endsWith("第") ? noun.substring(0, noun.length() - 1) : noun);
    }

    /** A figure with a sign behind it: 第5届, 3成, 95分. */
    private static Label signed(Spot spot, Story story, String sign, String own, String noun) {
        boolean ordinal = spot.head().endsWith("第");
        boolean done = Lexicon.VERBS.startingAt(own, 0).equals(own);
        boolean counted = ordinal && COUNTED.contains(sign);
        boolean numbered = sign.equals("次") || sign.equals("级") || counted;
        if (sign.equals("次") && ordinal && (noun.startsWith("会议") || noun.startsWith("全会"))) {
            return Label.of(own + noun.substring(0, 2) + "次数", own);
        }
        String things = counted && noun.isEmpty() && own.isEmpty() ? beyondName(spot) : noun;
        String end = Lexicon.OTHER_SIGNS.meaning(sign);
        if (end.equals("成数")) {
            return ScoreLabels.share(own, story);
        }
        String scored = ScoreLabels.inAssessment(own, spot);
        String stem = sign.equals("季度") ? "" : (done || numbered) && !things.isEmpty() ? things : scored;
        return Label.of(stem.endsWith(end) || (end.equals("得分") && stem.endsWith("分")) ? stem : stem + end, stem);
    }

    /** 运动会 of 运动会吸引, 消费节 of 消费节活动: what is held, and nothing of how. */
    private static String eventOf(String behind) {
        // 第5个全国宣传月
        String noun = behind.replaceFirst("^个(全国|国际|世界)?", "");
        for (int i = 2; i < noun.length(); i++) {
            boolean tells = Lexicon.VERBS.startingAt(noun, i).length() > 1
                    || Lexicon.HAPPENINGS.startingAt(noun, i).length() > 1
                    || !Lexicon.REGIONS.startingAt(noun, i).isEmpty();
            if (tells && EVENTS.indexOf(noun.charAt(i - 1)) >= 0) {
                return noun.substring(0, i);
            }
        }
        return noun;
    }

    /** 艺术节 of 第5届X艺术节: the noun behind a masked name. */
    private static String beyondName(Spot spot) {
        String text = spot.paragraph().text();
        int from = spot.typed().figure().end() + 1;
        int mask = from + FARTHEST;
        while (from < Math.min(mask, text.length())
                && !Character.isIdeographic(text.charAt(from))
                && "，。；".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        String words = text.substring(Math.min(from, text.length()), Math.min(text.length(), from + FARTHEST));
        for (int i = Math.min(words.length(), FARTHEST) - 1; i > 0; i--) {
            if (EVENTS.indexOf(words.charAt(i)) >= 0
                    && words.substring(0, i).chars().allMatch(Character::isIdeographic)) {
                return Phrase.ofTail(words.substring(0, i + 1));
            }
        }
        return "";
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
