package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Optional;

/** Reads wordings that name a figure by what was told before or by what stands behind it. */
final class Restated {
    private static final List<String> ABOUT = List.of("左右", "上下", "以上");
    private static final List<String> AWAY = List.of("距离", "距", "离");
    private static final List<String> LACKING = List.of("还差", "尚差", "仍差", "相差", "差", "还有", "尚有", "仍有");
    private static final String AIM = "的目标";
    private static final int LONGEST_AIM = 8;
    private static final int LONGEST_MAKER = 4;
    /** 单笔最高 */
    private static final int EXTREME = 4;

    private Restated() {}

    /** The figure in the words the other rules read; as it is where it needs none of this. */
    static Spot of(Spot spot, Story story) {
        return ofExtreme(ofDone(ofCapacity(ofMedal(ofLack(spot))), story), story);
    }

    /** 仓储缺口 of 存在5万吨左右的仓储缺口: the thing lacking names the figure, whatever stands before. */
    private static Spot ofLack(Spot spot) {
        String tail = spot.tail();
        String about = ABOUT.stream().filter(tail::startsWith).findFirst().orElse("");
        String told = tail.substring(about.length());
        boolean level =
                spot.type() == SlotType.AMOUNT || spot.type() == SlotType.QUANTITY || spot.type() == SlotType.COUNT;
        String thing = level && told.startsWith("的") ? Phrase.ofTail(told.substring(1)) : "";
        if (thing.isEmpty() || !Lexicon.endsWith(Lexicon.LACKS, thing)) {
            return spot;
        }
        boolean bare = Lexicon.LACKS.endingAt(thing, thing.length()).equals(thing);
        return spot.withHead((bare ? Phrase.ofHead(spot.head()) : "") + thing).withoutTail();
    }

    /** 晶圆生产线年产能 of 电子5万片/年晶圆生产线, where only the maker's name stands before. */
    private static Spot ofCapacity(Spot spot) {
        boolean yearly =
                spot.unit().endsWith("/年") && Phrase.ofHead(spot.head()).length() <= LONGEST_MAKER;
        String told = yearly && !spot.tail().startsWith("的") ? Phrase.ofTail(spot.tail()) : "";
        int end = 0;
        while (end < told.length() && Lexicon.BUILT.endingAt(told, end).length() < 2) {
            end++;
        }
        boolean built = !told.isEmpty() && !Lexicon.BUILT.endingAt(told, end).isEmpty();
        return built ? spot.withHead(told.substring(0, end) + "年产能").withoutTail() : spot;
    }

    /** 贷款单笔最高额 of 发放贷款5万元，单笔最高1万元: of what was told in money. */
    private static Spot ofExtreme(Spot spot, Story story) {
        String own = spot.type() == SlotType.AMOUNT ? Phrase.ofHead(spot.head()) : "";
        boolean extreme = own.startsWith("单") && Lexicon.endsWith(Lexicon.EXTREMES, own) && own.length() == EXTREME;
        String things =
                extreme ? things(story.told().lastLevel(spot).map(Told::stem).orElse("")) : "";
        return extreme ? spot.withHead(things + own + "额") : spot;
    }

    /** 金牌 of 夺得5金. */
    private static Spot ofMedal(Spot spot) {
        String medal = spot.type() == SlotType.COUNT ? Lexicon.MEDALS.meaning(spot.unit()) : "";
        return medal.isEmpty() ? spot : spot.withHead(medal).withoutTail();
    }

    private static String things(String told) {
        String things = OwnerNouns.withoutMeasure(told);
        return things.substring(Lexicon.VERBS.startingAt(things, 0).length());
    }

    /** 巩固率省定目标 of 巩固率5%，距省定6%的目标, and 巩固率目标差距 of 还差1个百分点 behind it; neither is told on. */
    static Optional<Label> ofAim(Spot spot, Story story) {
        String rate = story.subject();
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        String away = AWAY.stream().filter(spot.head()::startsWith).findFirst().orElse("");
        boolean aim = spot.type() == SlotType.PERCENT
                && !away.isEmpty()
                && spot.tail().startsWith(AIM);
        if (aim) {
            String whose = spot.head().substring(away.length());
            return Optional.of(aside(rate + (whose.length() > LONGEST_AIM ? "" : whose) + "目标"));
        }
        boolean lacks = spot.type() == SlotType.PERCENTAGE_POINT && spot.head().startsWith(AIM);
        String left = lacks ? spot.head().substring(AIM.length()) : "";
        return lacks && LACKING.contains(left) ? Optional.of(aside(rate + "目标差距")) : missing(spot, away, story);
    }

    /** 图书册数标准差额 of 图书5册，距标准尚差2册. */
    private static Optional<Label> missing(Spot spot, String away, Story story) {
        String head = Phrase.withoutHedges(spot.head());
        String lacking = LACKING.stream().filter(head::endsWith).findFirst().orElse("");
        boolean misses = spot.type() != SlotType.PERCENTAGE_POINT
                && !away.isEmpty()
                && !lacking.isEmpty()
                && head.length() > away.length() + lacking.length();
        String to = misses ? head.substring(away.length(), head.length() - lacking.length()) : "";
        String told = story.told().lastLevel(spot).map(Told::stem).orElse("");
        return misses && to.length() <= LONGEST_AIM ? Optional.of(aside(told + "距" + to + "差额")) : Optional.empty();
    }

    /** A name the story goes on from as if it had not been given. */
    private static Label aside(String name) {
        return Label.of(name, name, Label.Says.PERIOD);
    }

    /** 经费使用率 of 经费总额5万元，已使用60%, 企业合格率 of 检查企业5家，合格90%: a verb alone with a percentage. */
    private static Spot ofDone(Spot spot, Story story) {
        String verb = spot.type() == SlotType.PERCENT && spot.tail().isEmpty() ? Phrase.ofHead(spot.head()) : "";
        String rate = verb + "率";
        boolean known = verb.length() == 2
                && !Lexicon.endsWith(Lexicon.MEASURED_ENDS, verb)
                && Lexicon.DEPENDENT.startingAt(rate, 0).equals(rate);
        String told =
                known ? story.told().lastLevel(spot.sentence()).map(Told::stem).orElse("") : "";
        String things = things(told);
        return things.length() < 2 || things.contains(verb) ? spot : spot.withHead(things + rate);
    }
}
