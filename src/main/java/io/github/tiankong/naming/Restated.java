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
    private static final List<String> LACKING = List.of("还差", "尚差", "相差", "差", "还有", "尚有", "仍有");
    private static final String AIM = "的目标";
    private static final int LONGEST_AIM = 8;

    private Restated() {}

    /** 仓储缺口 of 存在5万吨左右的仓储缺口: the thing lacking names the figure, whatever stands before. */
    static Spot ofLack(Spot spot) {
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
        return lacks && LACKING.contains(left) ? Optional.of(aside(rate + "目标差距")) : Optional.empty();
    }

    /** A name the story goes on from as if it had not been given. */
    private static Label aside(String name) {
        return Label.of(name, name, Label.Says.PERIOD);
    }

    /** 经费使用率 of 经费总额5万元，已使用60%, 企业合格率 of 检查企业5家，合格90%: a verb alone with a percentage. */
    static Spot ofDone(Spot spot, Story story) {
        String verb = spot.type() == SlotType.PERCENT && spot.tail().isEmpty() ? Phrase.ofHead(spot.head()) : "";
        String rate = verb + "率";
        boolean known = verb.length() == 2
                && !Lexicon.endsWith(Lexicon.MEASURED_ENDS, verb)
                && Lexicon.DEPENDENT.startingAt(rate, 0).equals(rate);
        String told = known ? story.lastLevel(spot.sentence()).map(Told::stem).orElse("") : "";
        String things = OwnerNouns.withoutMeasure(told);
        things = things.substring(Lexicon.VERBS.startingAt(things, 0).length());
        return things.length() < 2 || things.contains(verb) ? spot : spot.withHead(things + rate);
    }
}
