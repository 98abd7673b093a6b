package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Names the members of a chain: lower and upper bound, parts of a ratio, each of 分别. */
final class ChainLabels {
    private static final int LONGEST_RATE = 3;
    private static final String JOINTS = "、和与及";
    private static final String NUMERALS = "两二三四五六七八九十";
    private static final String SUMMING = "大个类项家种";
    private static final List<String> RATIOS = List.of("之比", "比重", "比例", "比");

    private ChainLabels() {}

    /** The bound of a range: 下限, 上限. */
    static Label ofRange(Label whole, int part) {
        return whole.withText(whole.text() + (part == 0 ? "下限" : "上限"));
    }

    /** The value before and the value after a change: 原… and 现…, or 上年… and the name alone. */
    static Label ofFromTo(Label whole, int part, String head) {
        String period = Lexicon.BASE_PERIODS.meaning(Chains.basePeriod(head));
        boolean dated = !period.isEmpty();
        String first = dated ? period : "原";
        return whole.withText((part == 0 ? first : dated ? "" : "现") + whole.text());
    }

    /** A part of a:b or a:b:c. */
    static Label ofRatio(String stem, Chains.Link link, String head) {
        String structure = Lexicon.RATIO_PARTS.lastIn(stem);
        String[] parts = Lexicon.RATIO_PARTS.meaning(structure).split(" ", -1);
        if (parts.length == link.size()) {
            return Label.of(Lexicon.BASE_PERIODS.meaning(Chains.basePeriod(head)) + parts[link.part()], stem);
        }
        List<String> members = ratioMembers(stem);
        if (link.size() > 2 && members.size() == link.size()) {
            return Label.of(members.get(link.part()) + "比重", stem);
        }
        String part = link.size() == 2 ? (link.part() == 0 ? "前项" : "后项") : "第" + (link.part() + 1) + "项";
        return Label.of(stem + part, stem);
    }

    /** 第一产业税收, 第二产业税收 of 第一、二产业税收比重. */
    private static List<String> ratioMembers(String stem) {
        String whole = RATIOS.stream()
                .filter(stem::endsWith)
                .findFirst()
                .map(end -> stem.substring(0, stem.length() - end.length()))
                .orElse(stem);
        List<String> members = members(whole);
        boolean ordinal = whole.startsWith("第");
        members.replaceAll(one -> ordinal && !one.startsWith("第") ? "第" + one : one);
        return members;
    }

    /** 师生比 of 师生比为1:X; empty where no known part and colon stand before. */
    static String toOne(String gap) {
        int at = gap.length() - 1;
        boolean colon = at > 0 && ":：∶".indexOf(gap.charAt(at)) >= 0;
        while (at > 0 && colon && Character.isDigit(gap.charAt(at - 1))) {
            at--;
        }
        boolean known = colon && at < gap.length() - 1;
        return known
                ? Phrase.ofHead(gap.substring(Math.max(gap.lastIndexOf('，', at), gap.lastIndexOf('。', at)) + 1, at))
                : "";
    }

    /**
     * The heads of the members of 分别: A、B和C总数分别达 gives A总数达, B总数达, C总数达. What stands before 分别 may name them, or the
     * figures told last are meant, as where 分别 is left out the second time.
     */
    static List<String> heads(String head, int count, Story story) {
        int at = Chains.respective(head);
        if (at < 0) {
            List<String> listed = withVerb(members(head));
            return listed.size() == count ? listed : of(story.told().lastSubjects(count), head, count);
        }
        int compared = comparison(head.substring(0, at));
        String before = head.substring(0, compared);
        String after = head.substring(compared, at) + head.substring(at + 2);
        List<String> members = members(before);
        if (members.size() == count) {
            return withVerb(members).stream().map(member -> member + after).toList();
        }
        List<String> aims = aims(after);
        if (aims.size() == count) {
            return aims.stream().map(aim -> before + aim).toList();
        }
        List<String> told = story.told().lastSubjects(count);
        String own = Phrase.ofHead(before);
        boolean rate = ChangeLabels.isRate(own);
        boolean names =
                !own.isEmpty() && !rate && Lexicon.COMPARISONS.firstIn(own).isEmpty();
        return of(names ? List.of() : told, before + after, count);
    }

    /** Where 同比 of 税收、用电量同比 begins, which is said of all members; the length where no comparison ends the words. */
    private static int comparison(String before) {
        String word = Lexicon.COMPARISONS.firstIn(before);
        int at = word.isEmpty() ? -1 : before.indexOf(word);
        boolean last =
                at > 0 && Phrase.ofHead(before.substring(at + word.length())).isEmpty();
        return last ? at : before.length();
    }

    /**
     * Whether figures in a row share out the members before them though no 分别 says so: 采购尿素、复合肥5吨、3吨, or two told just
     * before: 收入5亿元、利润1亿元，增长5%和3%.
     */
    static boolean sharesOut(List<Spot> spots, int first) {
        Spot spot = spots.get(first);
        int end = first + 1;
        while (end < spots.size() && Chains.goesOn(Chains.Kind.RESPECTIVE, spots.get(end - 1), spots.get(end))) {
            end++;
        }
        boolean sum =
                spot.type() == SlotType.AMOUNT || spot.type() == SlotType.QUANTITY || spot.type() == SlotType.COUNT;
        int size = end - first;
        if (size < 2) {
            return false;
        }
        if (spot.type() == SlotType.PERCENT && first >= size && Chains.isBareChange(spot.head())) {
            Spot before = spots.get(first - size);
            return before.sameParagraph(spot)
                    && before.sentence() == spot.sentence()
                    && before.type() != SlotType.PERCENT;
        }
        return sum && !spot.continuesList() && members(spot.head()).size() == size;
    }

    /** The members with the verb or preposition the first begins with: 采购尿素、采购复合肥, 对东盟、对欧盟. */
    private static List<String> withVerb(List<String> members) {
        String first = members.get(0);
        String turned = Measure.turnedVerb(Phrase.ofHead(first));
        String done = turned.isEmpty() ? Lexicon.VERBS.startingAt(first, 0) : turned;
        String verb = first.startsWith("对") ? "对" : done;
        boolean noun = verb.length() == first.length()
                || isMeasure(first.substring(verb.length()))
                || Lexicon.startsWith(Lexicon.DOING_NOUNS, first);
        boolean own = members.stream().skip(1).anyMatch(one -> Lexicon.startsWith(Lexicon.VERBS, one));
        return verb.isEmpty() || noun || own
                ? members
                : members.stream()
                        .map(one -> one.startsWith(verb) ? one : verb + one)
                        .toList();
    }

    /** 率 of 办结率: the verb is part of the measure's own name. */
    private static boolean isMeasure(String afterVerb) {
        return afterVerb.length() == 1 && Lexicon.endsWith(Lexicon.MEASURED_ENDS, afterVerb);
    }

    private static List<String> of(List<String> told, String change, int count) {
        return told.size() < count
                ? Collections.nCopies(count, change)
                : told.stream().map(one -> one + change).toList();
    }

    /** 高于全国, 高于全省 of 高于全国、全省. */
    private static List<String> aims(String after) {
        String gap = Lexicon.CHANGES.startingAt(after, 0);
        List<String> aims = gap.isEmpty() ? List.of() : members(after.substring(gap.length()));
        return aims.stream().map(aim -> gap + aim).toList();
    }

    /** The members with what they are parts of: 中央级税收 of 税收中，中央级、地方级分别为. */
    static List<String> ofWhole(List<String> heads, Spot spot) {
        String clause = spot.gap().endsWith("，" + spot.head())
                ? spot.gap().substring(0, spot.gap().length() - spot.head().length() - 1)
                : "";
        String whole = clause.endsWith("中") ? GapClauses.clauseBefore(spot) : "";
        String noun = whole.endsWith("中") ? whole.substring(0, whole.length() - 1) : "";
        return heads.stream()
                .map(head -> Lexicon.endsWith(Lexicon.MEASURED_ENDS, Phrase.ofHead(head))
                        ? head
                        : Phrase.ofHead(head) + noun)
                .toList();
    }

    private static List<String> members(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean inWord =
                    i > 0 && !Lexicon.KEPT_TAILS.startingAt(text, i - 1).isEmpty();
            boolean begins = !Lexicon.KEPT_LEADS.startingAt(text, i).isEmpty();
            if (JOINTS.indexOf(text.charAt(i)) >= 0 && !inWord && !begins) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        String told = text.substring(from);
        String last = withoutApposition(told);
        if (last.length() < told.length()) {
            parts.add(last);
            String measure = summed(told.substring(last.length()));
            parts.replaceAll(part -> part + measure);
            return parts;
        }
        String shared = parts.isEmpty() ? "" : shared(parts.get(parts.size() - 1), last);
        parts.replaceAll(part -> part + shared);
        parts.add(last);
        String owner = ownerOfFirst(parts);
        for (int i = 1; i < parts.size() && !owner.isEmpty(); i++) {
            parts.set(i, owner + parts.get(i));
        }
        return parts;
    }

    /** Where 事故 of 道路交通事故起数 ends, 0 where nothing did harm. */
    private static int harmed(String part) {
        for (int end = part.length(); end > 2; end--) {
            if (!Lexicon.HARMS.endingAt(part, end).isEmpty()) {
                return end;
            }
        }
        return 0;
    }

    /** 签约项目 of 签约项目注册率、开工率、投产率: whose rates the others are; empty where each is told of its own. */
    private static String ownerOfFirst(List<String> parts) {
        String first = parts.get(0);
        int harmed = harmed(first);
        boolean casualties = parts.size() > 1
                && parts.stream().skip(1).allMatch(part -> Lexicon.startsWith(Lexicon.CASUALTIES, part));
        if (harmed > 0 && casualties) {
            return first.substring(0, harmed);
        }
        boolean rates = parts.size() > 1
                && parts.stream().allMatch(part -> Phrase.withoutLinks(part).endsWith("率"))
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> Phrase.withoutLinks(part).length() <= LONGEST_RATE);
        String last = parts.get(parts.size() - 1);
        int own = first.length() - Phrase.withoutLinks(last).length();
        return rates && own > 2 ? first.substring(0, own) : "";
    }

    /** 保险参保人数 of 三项保险参保人数: what is measured of all members. */
    private static String summed(String apposition) {
        String noun = apposition.substring(2);
        return Lexicon.endsWith(Lexicon.MEASURED_ENDS, noun) ? noun : "";
    }

    /** 食品加工三大主导产业 sums up the members, it is no part of the last one. */
    private static String withoutApposition(String last) {
        for (int i = 1; i + 1 < last.length(); i++) {
            if (NUMERALS.indexOf(last.charAt(i)) >= 0 && SUMMING.indexOf(last.charAt(i + 1)) >= 0) {
                return last.substring(0, i);
            }
        }
        return last;
    }

    /** The end of the last member that the others leave out. */
    private static String shared(String part, String last) {
        if (part.isEmpty()) {
            return "";
        }
        int same = last.lastIndexOf(part.charAt(part.length() - 1));
        String measure = Lexicon.MEASURED_ENDS.endingAt(last, last.length());
        boolean whole = Lexicon.MEASURED_ENDS.endingAt(part, part.length()).length() > 1;
        if (same < 0 && measure.length() > 1 && whole) {
            // 税收收入、用电量: each is a measure of its own
            return "";
        }
        int own = last.length() - measure.length();
        if (same < 0 && measure.length() > 1 && own > 0 && own <= part.length() + 1) {
            return measure;
        }
        if (last.length() <= part.length() && measure.isEmpty()) {
            return "";
        }
        return same >= 0 ? last.substring(same + 1) : last.substring(Math.min(part.length(), last.length()));
    }
}
