package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** Names amounts, counts, quantities and rates by the noun before or behind the figure. */
final class LevelLabels {
    private static final String MEMBER_ENDS = "，,。；;：:、和及与）)\n";
    private static final String ENDS = "，,。；;：:、\n";
    private static final int FARTHEST_PROJECT = 16;
    private static final int LONGEST_MEMBER = 12;

    private static final int LONGEST_EXTREME = 2;
    private static final String PROJECT = "项目";

    private static final WordTable AGES = Lexicon.wordClass("ages");
    private static final WordTable CURRENT = Lexicon.wordClass("current-periods");
    private static final WordTable LARGE = Lexicon.wordClass("large-writing");
    private static final WordTable SMALL = Lexicon.wordClass("small-writing");

    private LevelLabels() {}

    static Label name(Spot spot, Story story) {
        String kind = SizeClasses.sizeOf(spot);
        if (!kind.isEmpty()) {
            return threshold(spot, kind, story);
        }
        if (RankedBodies.ranksAmong(spot)) {
            return RankedBodies.denominator(spot, story);
        }
        Optional<Label> earlier = earlier(spot, story);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        String own = OwnNoun.of(spot, story);
        String noun = nounBehind(spot, own);
        String stem = withoutSilent(own + noun);
        if (tellsTotal(spot, stem, story)) {
            stem = "累计" + (stem.isEmpty() ? withoutMonth(story.subjectStem()) : stem);
        }
        if (stem.isEmpty() && Lexicon.endsWith(AGES, spot.unit())) {
            return Label.of(Lexicon.startsWith(Lexicon.BOUNDS, spot.tail()) ? "年龄门槛" : "年龄", "");
        }
        if (stem.isEmpty()) {
            stem = told(spot, story);
        }
        if (spot.type() == SlotType.COUNT && SizeClasses.isSizeClass(stem)) {
            stem = SizeClasses.sizeClass(stem, story);
        }
        boolean counted = spot.type() == SlotType.COUNT && noun.isEmpty();
        boolean ofProjects = counted && story.total().stem().endsWith(PROJECT) && stem.indexOf(PROJECT) < 0;
        if (counted && stem.endsWith("类") || ofProjects && spot.unit().equals("个")) {
            stem += wholeNoun(story);
        }
        if (spot.type() == SlotType.AMOUNT && noun.endsWith(PROJECT)) {
            story.topic(noun);
        }
        Owners.remember(own, stem, spot, story);
        return measured(spot, stem, noun);
    }

    /** 产值超门槛企业 of 产值超5亿元企业: the least size, which the count behind it then speaks of. */
    private static Label threshold(Spot spot, String kind, Story story) {
        String measure = Phrase.ofHead(spot.head());
        if (Lexicon.endsWith(Lexicon.MEASURED_ENDS, measure) && measure.length() > 2) {
            story.pend(measure + "超门槛" + kind, spot.clause());
            return Label.of(measure + "门槛", measure);
        }
        String invested = spot.head().endsWith("投资") ? "投资额" : "";
        return Label.of(kind + invested + "门槛", kind);
    }

    /** What was told right before, where the figure has no noun of its own. */
    private static String told(Spot spot, Story story) {
        String remarked = remarked(spot);
        String near = remarked.isEmpty() ? GapClauses.judged(spot) : remarked;
        if (!near.isEmpty()) {
            return near;
        }
        return spot.touchesPrevious() || spot.head().contains("其中") ? story.stem() : story.subjectStem();
    }

    /** 项目 of 新开工项目8个，其中产业类3个: what the kinds are kinds of. */
    private static String wholeNoun(Story story) {
        String whole = story.total().spot() >= 0 ? story.total().stem() : story.subjectStem();
        String noun = Lexicon.COUNT_NOUNS.endingAt(whole, whole.length());
        boolean kind = whole.length() > noun.length() && whole.endsWith("类" + noun);
        return kind || !whole.endsWith("类") ? noun : "";
    }

    /** 家电 of 食品（5件）、家电（8件）: the member a remark in brackets opens with a figure of. */
    private static String remarked(Spot spot) {
        int open = spot.gap().length() - 1;
        int from = open;
        while (from > 0
                && open - from <= LONGEST_MEMBER
                && MEMBER_ENDS.indexOf(spot.gap().charAt(from - 1)) < 0) {
            from--;
        }
        boolean opens = open > 0 && "（(".indexOf(spot.gap().charAt(open)) >= 0 && open - from <= LONGEST_MEMBER;
        String member = opens ? Phrase.ofHead(spot.gap().substring(from, open)) : "";
        int at = Math.max(member.lastIndexOf('在'), member.lastIndexOf('是'));
        return member.substring(at + 1);
    }

    /** 营业收入 of 当月完成营业收入. */
    private static String withoutMonth(String told) {
        String month = CURRENT.startingAt(told, 0);
        boolean more = !month.isEmpty() && told.length() > month.length();
        return more ? Phrase.withoutLeads(told.substring(month.length())) : told;
    }

    /** 累计产值 of 1—5月累计实现产值 where the month's own was told before. */
    private static boolean tellsTotal(Spot spot, String stem, Story story) {
        String gap = spot.gap();
        int month = gap.startsWith("累计") && spot.followsMonth() ? 0 : gap.lastIndexOf("月累计");
        boolean near = month >= 0 && gap.indexOf('，', month) < 0 && gap.indexOf('；', month) < 0;
        String told = story.subjectStem();
        if (stem.isEmpty() && spot.head().indexOf("累计") > 0) {
            // 上半年累计: a known period, of what was told in the same unit
            return story.told().lastLevel(spot).isPresent();
        }
        return near && !told.isEmpty() && (stem.isEmpty() || told.endsWith(stem));
    }

    /** 上年同期收入 of 上年同期为5亿元: the value the one told before is compared with. */
    private static Optional<Label> earlier(Spot spot, Story story) {
        boolean form = spot.head().isEmpty() && FormLabels.isForm(spot.gap());
        String head = Phrase.withoutLinks(form ? FormLabels.before(spot.gap()) : spot.head());
        boolean compared = Comparatives.compares(head);
        String base = compared ? Lexicon.BASE_PERIODS.startingAt(head, 1) : "";
        if (!base.isEmpty() && !story.subject().isEmpty()) {
            // 较去年最高5万千瓦: the value compared with
            String told = Lexicon.BASE_PERIODS.meaning(base) + extreme(head.substring(1 + base.length()), story);
            return Optional.of(Label.of(told + story.subject(), story.subjectStem(), Label.Says.SHARE));
        }
        boolean alone = !head.isEmpty()
                && Lexicon.BASE_PERIODS.ending(head).equals(head)
                && !story.subject().isEmpty();
        String period = alone ? Lexicon.BASE_PERIODS.meaning(head) : "";
        return period.isEmpty()
                ? Optional.empty()
                : Optional.of(Label.of(period + story.subject(), story.subjectStem(), Label.Says.SHARE));
    }

    /** 最高 of 较去年最高, where what was told does not say so itself. */
    private static String extreme(String words, Story story) {
        boolean said = words.isEmpty() || story.subject().contains(words);
        return said || words.length() > LONGEST_EXTREME || !words.startsWith("最") ? "" : words;
    }

    /** 结婚登记 of 办理结婚登记: what is done says nothing of its own. */
    private static String withoutSilent(String stem) {
        String verb = Lexicon.SILENT_VERBS.startingAt(stem, 0);
        String things = stem.substring(verb.length());
        boolean measure = things.length() < 2
                || Lexicon.endsWith(Lexicon.MEASURED_ENDS, things)
                || Lexicon.VERBS.startingAt(things, 0).equals(things);
        return measure ? stem : things;
    }

    private static Label measured(Spot spot, String stem, String noun) {
        boolean behind = !noun.isEmpty();
        return switch (spot.type()) {
            case COUNT ->
                turned(behind ? Measure.countBefore(stem, spot.unit()) : Measure.countAfter(stem, spot.unit()), stem);
            case QUANTITY ->
                turned(behind ? Measure.capacity(stem, spot.unit()) : Measure.quantity(stem, spot.unit()), stem);
            case AMOUNT ->
                Label.of(
                        (behind ? stem + investment(spot) : Measure.amount(stem, spot.unit())) + writing(spot.gap()),
                        stem);
            case PERCENT -> Label.of(stem + (behind ? "百分比" : rate(spot, stem)), stem);
            default -> Label.of(stem);
        };
    }

    /** What was made is spoken of on as 棉纱产量, not as 生产棉纱. */
    private static Label turned(String text, String stem) {
        String verb = Measure.turnedVerb(stem);
        return Label.of(text, verb.isEmpty() || text.startsWith(verb) ? stem : text);
    }

    /** 总投资 of 总投资5亿元的汽车项目, 投资额 of 投资5亿元的汽车项目. */
    private static String investment(Spot spot) {
        return spot.head().endsWith("总投资") ? "总投资" : spot.head().endsWith("投资") ? "投资额" : "";
    }

    /** 完成比例 of 路基已完成60%, 比例 of 供电恢复60%: the part of a work that is done. */
    private static String rate(Spot spot, String stem) {
        String head = Phrase.withoutHedges(spot.head());
        boolean completed = head.endsWith("完成") && !stem.isEmpty() && !stem.endsWith("完成");
        boolean done = !Lexicon.VERBS.endingAt(stem, stem.length()).isEmpty();
        return completed ? "完成比例" : done ? "比例" : "";
    }

    /** （大写） right before a sum. */
    private static String writing(String gap) {
        String before = gap.replace("￥", "").replace("¥", "").strip();
        boolean large = Lexicon.endsWith(LARGE, before);
        return large ? "（大写）" : Lexicon.endsWith(SMALL, before) ? "（小写）" : "";
    }

    /** 5家企业; 年产5万吨钢材; 投资5亿元的汽车项目; 5个国家和地区, where the noun is read as part of the unit. */
    private static String nounBehind(Spot spot, String own) {
        String tail = spot.tail();
        return switch (spot.type()) {
            case COUNT ->
                spot.unit().startsWith("个") && spot.unit().length() > 2 && !TermLabels.isSpan(spot)
                        ? spot.unit().substring(1)
                        : TermLabels.isSpan(spot) && !tail.startsWith("的") ? "" : CountedThings.of(spot);
            case QUANTITY -> own.isEmpty() ? Phrase.ofTail(tail) : "";
            case AMOUNT ->
                own.isEmpty() && tail.endsWith("目标")
                        ? Phrase.ofTail(tail)
                        : tail.startsWith("的") && (own.isEmpty() || isVerb(own))
                                ? project(Phrase.ofTail(tail.length() > 1 ? tail.substring(1) : beyondName(spot)))
                                : "";
            case PERCENT ->
                tail.startsWith("的") && (own.isEmpty() || isVerb(own)) ? Phrase.ofTail(tail.substring(1)) : "";
            default -> "";
        };
    }

    /** 冷链项目 of 投资5亿元的XX冷链项目开工: the words behind the masked name the figure runs into. */
    private static String beyondName(Spot spot) {
        String text = spot.paragraph().text();
        int from = spot.typed().figure().end() + spot.unit().length() + 1;
        while (from < text.length()
                && !Character.isIdeographic(text.charAt(from))
                && ENDS.indexOf(text.charAt(from)) < 0) {
            from++;
        }
        int end = from;
        while (end < text.length() && end - from < FARTHEST_PROJECT && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = spot.rest().equals("的") && from < text.length() ? text.substring(from, end) : "";
        return words.contains(PROJECT) ? words : "";
    }

    /** 汽车项目 of 汽车项目开工建设, 康养中心 of 康养中心主体完工. */
    private static String project(String noun) {
        int end = noun.indexOf(PROJECT);
        if (end > 0) {
            return noun.substring(0, end + 2);
        }
        for (int i = 2; i < noun.length(); i++) {
            if (noun.startsWith("主体", i) || Lexicon.TOLD.startingAt(noun, i).length() > 1) {
                return noun.substring(0, i);
            }
        }
        return noun;
    }

    private static boolean isVerb(String own) {
        return !own.isEmpty()
                && own.endsWith(Lexicon.VERBS.endingAt(own, own.length()))
                && !Lexicon.VERBS.endingAt(own, own.length()).isEmpty()
                && own.length() <= 4;
    }
}
