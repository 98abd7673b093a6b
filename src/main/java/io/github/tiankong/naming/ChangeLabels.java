package io.github.tiankong.naming;

import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.Relation;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** Names rates and amounts of change: 同比增长5% is the 同比增幅 of the indicator spoken of. */
final class ChangeLabels {
    /** What {@link Change#name} calls a change that fell. */
    private static final String DROP = "降幅";

    /** Gaps of sums and quantities that end a label with what they are told to: 均价低于市场价. */
    private static final WordTable TOLD_GAPS = Lexicon.wordClass("told-gaps");

    private static final WordTable RATES = Lexicon.wordClass("change-rates");
    private static final WordTable SHARE_RATES = Lexicon.wordClass("share-rates");
    /** Changes of a sum that say what they are compared with though they fall. */
    private static final WordTable TOLD_YEARLY = Lexicon.wordClass("yearly-doings");
    /** Units of changes whose figures are no amounts. */
    private static final WordTable PARTS = Lexicon.wordClass("change-parts");

    private static final WordTable PLACES = Lexicon.wordClass("place-units");
    private static final WordTable MOVES = Lexicon.wordClass("place-moves");
    private static final WordTable SELF_TOLD = Lexicon.wordClass("self-told-changes");
    private static final WordTable OUTPUTS = Lexicon.wordClass("outputs");

    private static final int FARTHEST_RATE = 20;

    private ChangeLabels() {}

    /** A change told in parts that are no type of their own: 翻了2番, 压降20个基点, 偏多3成. */
    static Optional<Label> ofParts(Spot spot, Story story) {
        return partOf(spot.unit()).isEmpty() ? Optional.empty() : name(spot, story);
    }

    private static String partOf(String unit) {
        return PARTS.endingAt(unit, unit.length());
    }

    /** Empty where the head tells no change: 工业增加值5亿元, 提高到5%. */
    static Optional<Label> name(Spot spot, Story story) {
        return Change.read(spot).map(change -> compose(spot, story, change));
    }

    /** Whether the words name the rate alone: 增幅 of 增幅分别为5%和6%. */
    static boolean isRate(String words) {
        return Lexicon.holds(RATES, words);
    }

    private static Label compose(Spot spot, Story story, Change change) {
        String own = change.own();
        String stem = own.isEmpty() || isRate(own) ? story.subject() : ofBranch(own, spot, story);
        return switch (spot.type()) {
            case PERCENT -> rate(change, stem, story);
            case OTHER -> changed(stem + inParts(change, partOf(spot.unit())), stem);
            case PERCENTAGE_POINT -> changed(rateOf(spot, stem, change, story) + points(change), stem);
            default ->
                Lexicon.holds(TOLD_GAPS, change.word())
                        ? changed(stem + points(change), stem)
                        : increase(spot, story, change);
        };
    }

    /** 出口额同比增幅. */
    private static Label rate(Change change, String stem, Story story) {
        boolean fell = change.name().equals(DROP) && !change.compared().equals("环比");
        String mode = fell ? "" : change.compared();
        return changed(stem + mode + change.name(), stem)
                .bound(Relation.Kind.GROWTH, change.yearly() ? story.told().baseOf(stem) : -1);
    }

    /** 企业户数增加户数, 利润同比增加额. */
    private static Label increase(Spot spot, Story story, Change change) {
        boolean count = spot.type() == SlotType.COUNT;
        boolean place = count && change.own().isEmpty() && movesPlace(spot, change.word());
        boolean whole = Lexicon.holds(SELF_TOLD, change.word());
        String base = increased(story, change, place, whole);
        boolean earned = spot.type() == SlotType.AMOUNT && (whole || Lexicon.holds(TOLD_YEARLY, change.word()));
        boolean plain =
                !earned && (whole || count || change.name().equals(DROP) && !Comparatives.isOwnBase(change.base()));
        String compared = plain ? "" : change.compared();
        return changed(base + compared + byHowMuch(spot, change.word(), place), base)
                .bound(Relation.Kind.INCREASE, change.yearly() ? story.told().baseOf(base, spot.unit()) : -1);
    }

    /** What increased: 粮食 of 粮食产量5万吨，增产2万吨. */
    private static String increased(Story story, Change change, boolean place, boolean whole) {
        String own = change.own();
        String base = place && !story.rank().isEmpty() ? story.rank() : own.isEmpty() ? story.subjectStem() : own;
        String output = whole ? OUTPUTS.endingAt(base, base.length()) : "";
        return base.substring(0, base.length() - output.length());
    }

    private static String byHowMuch(Spot spot, String word, boolean place) {
        if (spot.type() != SlotType.COUNT) {
            return word + amountOf(spot.type());
        }
        boolean duration = Units.kindOf(spot.typed().figure().unit()) == UnitKind.DURATION;
        return duration ? word : Measure.countAfter(word, place ? "位" : spot.unit());
    }

    /** 前移2位, 上升3个位次; 前进4名 of a place that was told. */
    private static boolean movesPlace(Spot spot, String change) {
        boolean names = spot.unit().equals("名") && Lexicon.holds(MOVES, change);
        return names || Lexicon.holds(PLACES, spot.unit());
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
        if (change.isGap()) {
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
    private static String rateOf(Spot spot, String stem, Change change, Story story) {
        String own = change.own();
        String told = own.isEmpty() ? rateOfClause(spot) : own;
        boolean share =
                !change.isGap() && !story.share().isEmpty() && (own.isEmpty() || Lexicon.holds(SHARE_RATES, own));
        return share ? story.share() : stem + (isRate(told) ? told : rateBefore(own, story));
    }

    /** 降幅 of 降幅比1—5月收窄: the rate the clause begins with, before the period it is compared with. */
    private static String rateOfClause(Spot spot) {
        String text = spot.paragraph().text();
        int start = spot.typed().figure().start();
        int from = start;
        while (from > 0 && start - from < FARTHEST_RATE && "，,；;。".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return RATES.startingAt(text.substring(from, start), 0);
    }

    private static String points(Change change) {
        if (!change.isGap()) {
            return (change.compared().equals("同比") ? "" : change.compared()) + change.word();
        }
        String other = Phrase.withoutHedges(change.rest()).replace("水平", "").replace("的", "");
        return (change.word().equals("高出") ? "高于" : change.word()) + other;
    }
}
