package io.github.tiankong.naming;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Figures that belong together: 5—7月, 12:30:58, 由3%提高到5%, 分别达5人、6人和7人. Found for all figures before any is named,
 * because the first one is named by what follows.
 */
final class Chains {
    /** How a figure belongs to the ones beside it. */
    enum Kind {
        NONE,
        RANGE,
        RATIO,
        RESPECTIVE,
        FROM_TO
    }

    /**
     * The place of a figure in its chain.
     *
     * @param part from 0
     * @param size how many figures the chain has, at least 2 but for {@code NONE} and where all others are known
     */
    record Link(Kind kind, int part, int size) {
        static final Link NONE = new Link(Kind.NONE, 0, 1);
    }

    private static final Set<String> RANGE_JOINTS =
            Set.of("-", "–", "—", "——", "－", "─", "~", "～", "〜", "至", "到", "--");
    private static final Set<String> RATIO_JOINTS = Set.of(":", "：", "∶");
    private static final Set<String> LIST_JOINTS = Set.of("、", "和", "与", "及", "以及", "，", ",", "，和", "或");
    private static final Set<Character> ORIGINS = Set.of('由', '从', '自');

    /** 每人每月 */
    private static final int LONGEST_EACH = 4;

    private final List<Link> links = new ArrayList<>();
    private int lastRespective = -1;

    private Chains(List<Spot> spots) {
        for (int first = 0; first < spots.size(); ) {
            Kind kind = first + 1 < spots.size() ? kind(spots.get(first), spots.get(first + 1)) : Kind.NONE;
            if (kind == Kind.NONE && (repeats(spots, first) || ChainLabels.sharesOut(spots, first))) {
                kind = Kind.RESPECTIVE;
            }
            int end = first + 1;
            boolean open = kind != Kind.NONE;
            kind = open || !isLonely(spots.get(first)) ? kind : Kind.RESPECTIVE;
            while (open && end < spots.size()) {
                open = goesOn(kind, spots.get(end - 1), spots.get(end)) && (end - first < 2 || isList(kind));
                end += open ? 1 : 0;
            }
            for (int i = first; i < end; i++) {
                links.add(kind == Kind.NONE ? Link.NONE : new Link(kind, i - first, end - first));
            }
            lastRespective = kind == Kind.RESPECTIVE ? first : lastRespective;
            first = end;
        }
    }

    /** Whether the other members of its list are known: 分别为100%和5%. */
    private static boolean isLonely(Spot spot) {
        boolean lists = respective(spot.head()) >= 0 && measures(spot);
        return lists && KnownMembers.before(spot.head()) + KnownMembers.behind(spot.rest()) > 0;
    }

    /** 增长3%、4% behind 分别达5元和6元: as many changes as members told just before, one of each. */
    private boolean repeats(List<Spot> spots, int first) {
        int size = lastRespective < 0 ? 0 : links.get(lastRespective).size();
        if (size == 0 || lastRespective + size != first || first + size > spots.size()) {
            return false;
        }
        Spot spot = spots.get(first);
        boolean same = spot.sameParagraph(spots.get(first - 1))
                && spot.sentence() == spots.get(first - 1).sentence();
        boolean lists = same && isBareChange(spot.head());
        for (int i = first + 1; lists && i < first + size; i++) {
            lists = goesOn(Kind.RESPECTIVE, spots.get(i - 1), spots.get(i));
        }
        return lists
                && (first + size == spots.size()
                        || !goesOn(Kind.RESPECTIVE, spots.get(first + size - 1), spots.get(first + size)));
    }

    static boolean isBareChange(String head) {
        String compared = head.substring(Lexicon.COMPARISONS.startingAt(head, 0).length());
        return !compared.isEmpty() && Lexicon.CHANGES.startingAt(compared, 0).equals(compared);
    }

    static Chains of(List<Spot> spots) {
        return new Chains(spots);
    }

    Link at(int spot) {
        return links.get(spot);
    }

    private static boolean isList(Kind kind) {
        return kind == Kind.RATIO || kind == Kind.RESPECTIVE;
    }

    private static Kind kind(Spot one, Spot next) {
        if (respective(one.head()) >= 0 && goesOn(Kind.RESPECTIVE, one, next)) {
            return Kind.RESPECTIVE;
        }
        for (Kind kind : List.of(Kind.RATIO, Kind.FROM_TO, Kind.RANGE)) {
            if (goesOn(kind, one, next)) {
                return kind;
            }
        }
        return Kind.NONE;
    }

    /** Where 分别 or 依次 stands, -1 if neither does. */
    static int respective(String head) {
        return Math.max(head.indexOf("分别"), head.indexOf("依次"));
    }

    static boolean goesOn(Kind kind, Spot one, Spot next) {
        boolean alike = one.type() == next.type() || kind == Kind.RESPECTIVE && measures(one) && measures(next);
        if (!one.sameParagraph(next) || !alike) {
            return false;
        }
        String joint = next.gap().strip();
        return switch (kind) {
            case NONE -> false;
            case RANGE -> RANGE_JOINTS.contains(joint);
            case RATIO -> one.type() == SlotType.RATIO && RATIO_JOINTS.contains(joint);
            case RESPECTIVE ->
                LIST_JOINTS.contains(withoutOrdinal(
                        withoutSign(KnownMembers.without(joint.substring(
                                0, joint.length() - ownChange(joint).length()))),
                        one.type()));
            case FROM_TO -> beginsAtOrigin(one) && endsAtAim(next);
        };
    }

    /** 下降 of 依次增长5%、3%和下降2%: the change a member of a list is told with itself; empty where it has none. */
    static String ownChange(String joint) {
        String change = Lexicon.CHANGES.ending(joint);
        String list = joint.substring(0, joint.length() - change.length());
        return LIST_JOINTS.contains(list) ? change : "";
    }

    /** 分别下降5万元和3个百分点: each of its own indicator. */
    private static boolean measures(Spot spot) {
        return spot.type().isNumeric() && spot.type() != SlotType.RANK && spot.type() != SlotType.RATIO;
    }

    /** 5%和-3%: the minus is no part of the mask. */
    private static String withoutSign(String joint) {
        boolean signed = joint.length() > 1 && Decimals.isSign(joint.charAt(joint.length() - 1));
        return signed ? joint.substring(0, joint.length() - 1) : joint;
    }

    /** 第5位和第6位: 第 is no part of the joint. */
    private static String withoutOrdinal(String joint, SlotType type) {
        boolean place = type == SlotType.RANK && joint.endsWith("第");
        return place ? joint.substring(0, joint.length() - 1) : joint;
    }

    private static boolean beginsAtOrigin(Spot spot) {
        String hedged = Phrase.withoutHedges(spot.head());
        // 由全省第5位: the region and 第 stand between
        String told = spot.type() == SlotType.RANK ? hedged.replaceFirst("(全.)?第$", "") : hedged;
        String head =
                withoutEach(told.substring(0, told.length() - basePeriod(told).length()));
        return !head.isEmpty() && ORIGINS.contains(head.charAt(head.length() - 1));
    }

    /** 由 of 由每人每月: what a value is told for stands between. */
    private static String withoutEach(String head) {
        int each = head.lastIndexOf('每', head.length() - 2);
        if (each > 1 && head.charAt(each - 2) == '每') {
            each -= 2;
        }
        return each > 0 && head.length() - each <= LONGEST_EACH && ORIGINS.contains(head.charAt(each - 1))
                ? head.substring(0, each)
                : head;
    }

    /** 上年 of 由上年: the period the first figure was told for. */
    static String basePeriod(String head) {
        return Lexicon.BASE_PERIODS.ending(Phrase.withoutHedges(head));
    }

    private static boolean endsAtAim(Spot spot) {
        String told = Phrase.withoutHedges(spot.head());
        String head = spot.type() == SlotType.RANK ? told.replaceFirst("(全.)?第$", "") : told;
        boolean aims = head.endsWith("到") || head.endsWith("至") || head.endsWith("为");
        return aims && head.length() <= 6 && spot.gap().length() <= head.length() + 2;
    }
}
