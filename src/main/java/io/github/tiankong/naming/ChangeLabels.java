package io.github.tiankong.naming;

import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.Relation;
import io.github.tiankong.slot.SlotType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names rates and amounts of change: 同比增长5% is the 同比增幅 of the indicator spoken of. */
final class ChangeLabels {
    private static final Set<String> GAPS = Set.of("高于", "高出", "低于", "快于", "慢于", "领先", "落后", "超", "超过");
    /** Gaps of sums and quantities that end a label with what they are told to: 均价低于市场价. */
    private static final Set<String> TOLD_GAPS = Set.of("高于", "低于");
    /** What a gap is told to: 高于全市平均水平, 快于GDP增速, 落后时序进度. */
    private static final List<String> AIMS = List.of(
            "平均", "水平", "增速", "增幅", "降幅", "进度", "目标", "计划", "线", "区", "限额", "均值", "预期", "预算", "任务", "标准", "时限", "定额",
            "价", "指标", "均值", "概算", "估算");
    /** Words for a rate that may stand before the word of its change: 增速较上半年提升, 降幅收窄. */
    private static final Set<String> RATES = Set.of("增速", "增幅", "降幅", "占比", "比重", "涨幅");

    /**
     * Comparisons with last year, or none said. Against the month before, the year's beginning or at constant prices a rate
     * does not follow from amounts the report shows (DOMAIN.md section 3).
     */
    private static final List<String> YEARLY = List.of("同比", "比上年", "较上年", "比去年", "较去年", "比同期", "较同期");

    /** Changes of a sum that say what they are compared with though they fall. */
    private static final Set<String> TOLD_YEARLY = Set.of("减亏", "少增", "多增", "少收", "多收");

    /** Units of changes whose figures are no amounts. */
    private static final List<String> PARTS = List.of("番", "基点", "成", "分");
    /** Changes that say themselves of what. */
    private static final Set<String> PLACES = Set.of("位", "位次", "个位次", "个名次", "个席位");

    private static final Set<String> MOVES = Set.of("前进", "前移", "后退", "后移", "进位", "退位", "上升", "攀升", "跃升");
    private static final Set<String> SELF_TOLD = Set.of("增收", "减收", "增产", "减产", "增支", "减支", "短收", "超收");

    /** Comparisons a rate may follow at once: 同比-5%. */
    private static final Set<String> SIGNED = Set.of("同比", "环比");

    /** 全国, 全镇农民 */
    private static final int LONGEST_REGION = 4;

    private static final int LONGEST_OTHER = 12;
    private static final int LONGEST_REST = 14;
    private static final int FARTHEST_RATE = 20;

    private ChangeLabels() {}

    /** A change told in parts that are no type of their own: 翻了2番, 压降20个基点, 偏多3成. */
    static Optional<Label> ofParts(Spot spot, Story story) {
        return partOf(spot.unit()).isEmpty() ? Optional.empty() : name(spot, story);
    }

    private static String partOf(String unit) {
        return PARTS.stream().filter(unit::endsWith).findFirst().orElse("");
    }

    /** 前移2位, 上升3个位次; 前进4名 of a place that was told. */
    private static boolean movesPlace(Spot spot, String change) {
        boolean names = spot.unit().equals("名") && MOVES.contains(change);
        return names || PLACES.contains(spot.unit());
    }

    /** Empty where the head tells no change: 工业增加值5亿元, 提高到5%. */
    static Optional<Label> name(Spot spot, Story story) {
        boolean rate = spot.type() == SlotType.PERCENT || spot.type() == SlotType.PERCENTAGE_POINT;
        String told = Comparatives.asChange(spot.head().replace("“", "").replace("”", ""), rate);
        String head = spot.type() == SlotType.PERCENT && (isComparison(told) || isSign(spot))
                ? withoutSign(told) + "增长"
                : told;
        int at = changeIn(head, spot.type() == SlotType.PERCENTAGE_POINT);
        if (at < 0) {
            return Optional.empty();
        }
        String word = Lexicon.CHANGES.startingAt(head, at);
        String before = head.substring(0, at);
        String comparison = comparison(before);
        int cut = comparison.isEmpty() ? before.length() : before.indexOf(comparison);
        String own = Phrase.ofHead(withoutBase(before.substring(0, cut)));
        if (!Lexicon.NAME_NOUNS.meaning(own).isEmpty() && spot.gap().startsWith(own)) {
            // 甲县增长5%: the county is masked, the indicator was told before
            own = "";
        }
        String compared = Comparatives.told(comparison);
        boolean things = spot.type() == SlotType.COUNT && own.isEmpty() && comparison.isEmpty();
        if (things && Set.of("增长", "下降", "上升", "上涨", "下跌").contains(word)) {
            return Optional.empty();
        }
        boolean yearly = (comparison.isEmpty() || YEARLY.contains(comparison)) && !before.contains("每");
        Change change = new Change(word, compared, before.substring(cut), head.substring(at + word.length()), yearly);
        return Optional.of(compose(spot, story, own, change));
    }

    /** 同比-5%, 环比+3%: a sign says whether it grew. */
    private static boolean isComparison(String head) {
        String compared = withoutSign(head);
        return !compared.isEmpty() && SIGNED.contains(compared);
    }

    /** 出口5亿元（+3.2%）, 产量5万吨，-3.2%: a rate with a sign behind what it is of. */
    private static boolean isSign(Spot spot) {
        String gap = spot.gap().strip();
        int sign = gap.length() - 1;
        return sign >= 1 && "-−－+＋".indexOf(gap.charAt(sign)) >= 0 && "（(，,".indexOf(gap.charAt(sign - 1)) >= 0;
    }

    private static String withoutSign(String head) {
        String left = head.strip();
        boolean signed = !left.isEmpty() && "-−－+＋为".indexOf(left.charAt(left.length() - 1)) >= 0;
        return signed ? withoutSign(left.substring(0, left.length() - 1)) : left;
    }

    /** Whether the words name the rate alone: 增幅 of 增幅分别为5%和6%. */
    static boolean isRate(String words) {
        return RATES.contains(words);
    }

    /** 罚息 of 罚息在基准利率基础上上浮. */
    private static String withoutBase(String before) {
        int in = before.endsWith("基础上") ? before.lastIndexOf('在') : -1;
        return in > 0 ? before.substring(0, in) : before;
    }

    private static String comparison(String before) {
        String first = Lexicon.COMPARISONS.firstIn(before);
        if (first.isEmpty() && Comparatives.opensComparison(before)) {
            return before;
        }
        // 年均浓度 is no comparison, 年均增长 is
        return first.equals("年均") && !before.endsWith(first) ? "" : first;
    }

    /**
     * A change as the words tell it.
     *
     * @param word 增长, 下降 …
     * @param compared 同比, 环比, 比上半年, empty where nothing needs saying
     * @param base the words it compares with as they stand: 较常年同期
     * @param rest the words between it and the figure
     * @param yearly whether it compares, at the same prices, with the same period of last year
     */
    private record Change(String word, String compared, String base, String rest, boolean yearly) {
        String name() {
            return Lexicon.CHANGES.meaning(word);
        }
    }

    /** Where the change word the head ends with begins, -1 if there is none. */
    private static int changeIn(String head, boolean points) {
        int gap = wordIn(head, true, points);
        return gap >= 0 ? gap : wordIn(head, false, points);
    }

    private static int wordIn(String head, boolean gap, boolean points) {
        for (int i = head.length() - 2; i >= Math.max(0, head.length() - LONGEST_REST); i--) {
            String word = Lexicon.CHANGES.startingAt(head, i);
            if (!word.isEmpty()
                    && GAPS.contains(word) == gap
                    && endsChange(word, Phrase.withoutHedges(head.substring(i + word.length())), points)) {
                return longest(head, i, word);
            }
        }
        return -1;
    }

    /** A longer word may begin further left: 净增长, not 增长. */
    private static int longest(String head, int at, String word) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            if (i + Lexicon.CHANGES.startingAt(head, i).length() == at + word.length()) {
                return i;
            }
        }
        return at;
    }

    private static boolean endsChange(String word, String rest, boolean points) {
        if (GAPS.contains(word)) {
            // 快于城镇居民: points are told of two rates, whatever the other is of
            boolean other = points && word.endsWith("于") && rest.length() > 1 && rest.length() <= LONGEST_OTHER;
            return other || areRegions(rest) || AIMS.stream().anyMatch(rest::endsWith);
        }
        boolean level = rest.startsWith("到") || rest.startsWith("至");
        return !level && Phrase.withoutLinks(rest).isEmpty();
    }

    /** 全国, 全国和全省. */
    private static boolean areRegions(String text) {
        return !text.isEmpty()
                && Arrays.stream(text.split("[、和及]", -1))
                        .allMatch(one -> one.startsWith("全") && one.length() <= LONGEST_REGION);
    }

    private static Label compose(Spot spot, Story story, String own, Change change) {
        boolean rate = RATES.contains(own);
        String stem = own.isEmpty() || rate ? story.subject() : ofBranch(own, spot, story);
        return switch (spot.type()) {
            case PERCENT -> {
                boolean fell = change.name().equals("降幅") && !change.compared().equals("环比");
                String mode = fell ? "" : change.compared();
                yield changed(stem + mode + change.name(), stem)
                        .bound(Relation.Kind.GROWTH, change.yearly() ? story.baseOf(stem) : -1);
            }
            case OTHER -> changed(stem + inParts(change, partOf(spot.unit())), stem);
            case PERCENTAGE_POINT -> changed(rateOf(spot, own, stem, change, story) + points(change), stem);
            default -> {
                if (TOLD_GAPS.contains(change.word())) {
                    yield changed(stem + points(change), stem);
                }
                boolean place = spot.type() == SlotType.COUNT && own.isEmpty() && movesPlace(spot, change.word());
                String base =
                        place && !story.rank().isEmpty() ? story.rank() : own.isEmpty() ? story.subjectStem() : own;
                boolean duration = Units.kindOf(spot.typed().figure().unit()) == UnitKind.DURATION;
                String what = spot.type() == SlotType.COUNT
                        ? duration ? change.word() : Measure.countAfter(change.word(), place ? "位" : spot.unit())
                        : change.word() + amountOf(spot.type());
                boolean whole = SELF_TOLD.contains(change.word());
                if (whole && base.endsWith("产量")) {
                    base = base.substring(0, base.length() - (base.endsWith("总产量") ? 3 : 2));
                }
                boolean earned = spot.type() == SlotType.AMOUNT && (whole || TOLD_YEARLY.contains(change.word()));
                boolean plain = !earned
                        && (whole
                                || spot.type() == SlotType.COUNT
                                || change.name().equals("降幅") && !Comparatives.isOwnBase(change.base()));
                yield changed(base + (plain ? "" : change.compared()) + what, base)
                        .bound(Relation.Kind.INCREASE, change.yearly() ? story.baseOf(base, spot.unit()) : -1);
            }
        };
    }

    /** 化工行业增加值 where the figure before told an 增加值. */
    private static String ofBranch(String own, Spot spot, Story story) {
        String told = story.subject();
        boolean branch = spot.type() == SlotType.PERCENT && Lexicon.endsWith(Lexicon.BRANCHES, own);
        return branch ? own + Lexicon.INHERITED.endingAt(told, told.length()) : own;
    }

    private static String amountOf(SlotType type) {
        return type == SlotType.AMOUNT ? "额" : type == SlotType.RATIO ? "倍数" : "量";
    }

    /** 较常年偏多成数, 高出省控线分数, 压降基点. */
    private static String inParts(Change change, String part) {
        String count = part.equals("基点") ? part : part + "数";
        if (GAPS.contains(change.word())) {
            String other = Phrase.withoutHedges(change.rest());
            return change.word() + other + (other.endsWith(part) ? "" : count);
        }
        return (change.word().startsWith("偏") ? change.base() : "") + change.word() + count;
    }

    private static Label changed(String text, String stem) {
        return Label.of(text, stem, Label.Says.CHANGE);
    }

    /** After a growth rate a difference in points speaks of that rate. */
    private static String rateBefore(String own, Story story) {
        return own.isEmpty() && story.lastWasGrowth() ? "增速" : "";
    }

    /** The rate whose points change: a share just told, a growth rate, or the indicator itself. */
    private static String rateOf(Spot spot, String own, String stem, Change change, Story story) {
        String told = own.isEmpty() ? rateOfClause(spot) : own;
        boolean rate = RATES.contains(told);
        boolean share = !GAPS.contains(change.word())
                && !story.share().isEmpty()
                && (own.isEmpty() || own.equals("占比") || own.equals("比重"));
        return share ? story.share() : stem + (rate ? told : rateBefore(own, story));
    }

    /** 降幅 of 降幅比1—5月收窄: the rate the clause begins with, before the period it is compared with. */
    private static String rateOfClause(Spot spot) {
        String text = spot.paragraph().text();
        int start = spot.typed().figure().start();
        int from = start;
        while (from > 0 && start - from < FARTHEST_RATE && "，,；;。".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = text.substring(from, start);
        return RATES.stream().filter(clause::startsWith).findFirst().orElse("");
    }

    private static String points(Change change) {
        if (!GAPS.contains(change.word())) {
            return (change.compared().equals("同比") ? "" : change.compared()) + change.word();
        }
        String other = Phrase.withoutHedges(change.rest()).replace("水平", "").replace("的", "");
        return (change.word().equals("高出") ? "高于" : change.word()) + other;
    }
}
