package io.github.tiankong.typing;

import io.github.tiankong.figure.NameHeads;
import io.github.tiankong.figure.Rates;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** Types of masks that no unit follows: ranks, ratios, years, what a form asks for, names and redacted words. */
final class BareMasks {
    private static final String CLOSING = "）)]］】〕";
    private static final String RANGE = "-—–~～至";
    private static final int LONGEST_STAKE = 5;
    private static final int LONGEST_STATED = 16;
    private static final int SHORTEST_NUMBER_OF_A_LINE = 7;

    private BareMasks() {}

    static SlotType type(Place place) {
        String mask = place.figure().text();
        if (MaskTyper.isRatioPart(place)) {
            return isClock(place) ? SlotType.OTHER : SlotType.RATIO;
        }
        if (isBound(place)) {
            return SlotType.OTHER;
        }
        if (isYear(place, mask)) {
            return SlotType.YEAR;
        }
        return Rates.standsAt(place.text(), place.afterSpaces()) ? SlotType.OTHER : prefixed(place);
    }

    /** DN300, Q3, PM2.5: the letters before say what is masked, whatever follows. */
    static boolean isPrefixed(Place place) {
        return place.follows("DN") || place.follows("PM") || place.follows("Q") || isStake(place);
    }

    /** K12+300: kilometre and metres of a place on a road (JTG B01, 里程桩号). */
    static boolean isStake(Place place) {
        int plus = place.beforeSpaces() - 1;
        int from = plus;
        while (from > 0
                && plus - from < LONGEST_STAKE
                && MaskTyper.isNumberSign(place.text().charAt(from - 1))) {
            from--;
        }
        boolean metres = place.follows("+") && from < plus && place.text().startsWith("K", from - 1);
        return metres || place.follows("K") && place.after(0) == '+' && MaskTyper.isNumberSign(place.after(1));
    }

    private static boolean isYear(Place place, String mask) {
        boolean century = mask.length() == 4 && (mask.startsWith("19") || mask.startsWith("20"));
        boolean dated = "-/.—".indexOf(place.after(0)) >= 0
                && (place.after(0) == place.after(2) || place.after(0) == place.after(3));
        boolean half = (mask.startsWith("19") || mask.startsWith("20"))
                && CLOSING.indexOf(mask.charAt(mask.length() - 1)) >= 0;
        return century
                || half
                || mask.length() == 4 && dated
                || ("〔﹝[［".indexOf(place.before(1)) >= 0 && "〕﹞]］".indexOf(place.after(0)) >= 0);
    }

    /** 下午××：××: hours and minutes. */
    private static boolean isClock(Place place) {
        int start = MaskTyper.isRatioSign(place.before(1)) ? hour(place) : place.beforeSpaces();
        return !Words.CLOCK.endingAt(place.text(), start).isEmpty();
    }

    /** Where the hour before the colon begins. */
    private static int hour(Place place) {
        int at = place.beforeSpaces() - 1;
        while (at > 0
                && place.beforeSpaces() - at < LONGEST_STAKE
                && MaskTyper.isNumberSign(place.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** 在x—x之间, 区间x-x: two bounds of no unit. */
    private static boolean isBound(Place place) {
        boolean opens = RANGE.indexOf(place.after(0)) >= 0 && MaskTyper.isNumberSign(place.after(1));
        boolean closes = RANGE.indexOf(place.before(1)) >= 0 && MaskTyper.isNumberSign(place.before(2));
        return (opens || closes) && place.clauseHolds(Words.BETWEEN);
    }

    private static SlotType prefixed(Place place) {
        if (place.follows("第") || place.follows("排名") || place.follows("位居")) {
            boolean superlative = "高低大小多少强快慢".indexOf(place.after(0)) >= 0;
            return superlative || place.closesClause() || place.follows("倒数第") ? SlotType.RANK : SlotType.OTHER;
        }
        if (place.follows("DN") || place.follows("Φ") || place.follows("φ")) {
            return SlotType.QUANTITY;
        }
        if (place.follows("星期") || place.follows("礼拜")) {
            return SlotType.OTHER;
        }
        if (place.follows("￥") || place.follows("¥") || place.follows("$")) {
            return SlotType.AMOUNT;
        }
        if (place.follows("PM")) {
            return SlotType.TEXT;
        }
        if (place.follows("Q") || isStake(place)) {
            return SlotType.OTHER;
        }
        return labelled(place);
    }

    private static SlotType labelled(Place place) {
        String text = place.text();
        String mask = place.figure().text();
        if ("【[［<＜{｛".indexOf(mask.charAt(0)) >= 0
                && mask.length() > 2
                && !mask.substring(1, mask.length() - 1).isBlank()) {
            return LabelTypes.endingAt(text, place.figure().end() - 1).orElse(SlotType.TEXT);
        }
        boolean headed = !NameHeads.startingAt(text, place.afterSpaces()).isEmpty();
        if (!headed && "：:".indexOf(place.before(1)) >= 0) {
            int end = place.beforeSpaces() - 1;
            return LabelTypes.endingAt(text, withoutBracket(text, end))
                    .or(() -> LabelTypes.endingAt(text, Math.max(0, end - 1)))
                    .orElse(SlotType.NAME);
        }
        boolean scored = LabelTypes.endingAt(text, place.beforeSpaces())
                .filter(type -> type == SlotType.OTHER)
                .isPresent();
        if (isNumberOfALine(mask)
                || (!headed && scored && place.closesClause())
                || (!headed && place.closesClause() && isStated(place))) {
            return SlotType.OTHER;
        }
        if (!headed && place.closesClause() && "_＿（(【[".indexOf(mask.charAt(0)) >= 0) {
            int end = place.beforeSpaces() - (place.follows("为") || place.follows("是") ? 1 : 0);
            Optional<SlotType> asked =
                    LabelTypes.endingAt(text, end).filter(type -> type == SlotType.OTHER || type == SlotType.TEXT);
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return nameOrText(place);
    }

    /** 综合指数为X, 得分不低于X, 万台设备死亡率为X (a rate of no unit): a verb of measure stands between what is scored and the mask. */
    private static boolean isStated(Place place) {
        String before =
                place.text().substring(Math.max(0, place.beforeSpaces() - LONGEST_STATED), place.beforeSpaces());
        String told = Phrase.withoutLinks(before);
        return told.length() < before.length()
                && LabelTypes.endingAt(told, told.length())
                        .filter(type -> type == SlotType.OTHER || type == SlotType.PERCENT)
                        .isPresent();
    }

    /** 填报单位（盖章）： asks for a 填报单位. */
    private static int withoutBracket(String text, int end) {
        int close = end - 1;
        if (close < 0 || "）)".indexOf(text.charAt(close)) < 0) {
            return end;
        }
        for (int i = close; i >= 0 && close - i < 20; i--) {
            if ("（(".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    private static boolean isNumberOfALine(String mask) {
        boolean letters = "_＿（(【[".indexOf(mask.charAt(0)) < 0;
        return mask.indexOf('-') > 0 || (letters && mask.length() >= SHORTEST_NUMBER_OF_A_LINE);
    }

    private static SlotType nameOrText(Place place) {
        String mask = place.figure().text();
        if (mask.indexOf('.') > 0 || mask.indexOf('．') > 0) {
            return SlotType.OTHER;
        }
        if (mask.endsWith("某")) {
            return SlotType.NAME;
        }
        if ("“\"‘「".indexOf(place.before(1)) >= 0 || isInQuotes(place)) {
            return isNameInQuotes(place) ? SlotType.NAME : SlotType.TEXT;
        }
        if (place.precedes(Words.TEXT_HEADS)
                && NameHeads.startingAt(place.text(), place.afterSpaces()).isEmpty()) {
            return SlotType.TEXT;
        }
        if (place.opensClause()
                || place.follows(Words.NAME_LEADS)
                || isGivenName(place)
                || followsTitle(place)
                || isSigned(place)) {
            return SlotType.NAME;
        }
        return place.precedes(Words.TEXT_TAILS) || place.closesClause() ? SlotType.TEXT : SlotType.NAME;
    }

    /** 院长×××, 被告人×××. */
    private static boolean followsTitle(Place place) {
        return place.closesClause() && (place.follows("人") || place.follows(NameHeads.table()));
    }

    /** 撰稿：办公室综合科×××: behind a role and its colon stand a body and a person. */
    private static boolean isSigned(Place place) {
        String text = place.text();
        int start = place.figure().start();
        for (int i = start - 1; i >= 0 && start - i < LONGEST_STATED && "，。；、,;\n".indexOf(text.charAt(i)) < 0; i--) {
            if ("：:".indexOf(text.charAt(i)) >= 0) {
                return place.closesClause()
                        && LabelTypes.endingAt(text, i)
                                .filter(type -> type == SlotType.NAME)
                                .isPresent();
            }
        }
        return false;
    }

    /** 李XX, with only the family name known. */
    private static boolean isGivenName(Place place) {
        boolean opens = " \n，。；：、（(,;:　人工员民长记任师生者".indexOf(place.before(2)) >= 0;
        return opens && place.follows(Words.SURNAMES) && place.figure().text().length() <= 2;
    }

    /** 台风“x”, “x优”系列: the noun beside the quotes says what bears the name. */
    private static boolean isNameInQuotes(Place place) {
        String text = place.text();
        int open = Math.max(text.lastIndexOf('“', place.figure().start()), 0);
        int end = place.figure().end();
        int close = end + text.substring(end, Math.min(text.length(), end + 3)).indexOf('”');
        boolean near = open + 1 == place.figure().start() && close >= end;
        return near
                && (!Words.NAMED.endingAt(text, open).isEmpty()
                        || !Words.NAMED.startingAt(text, close + 1).isEmpty());
    }

    /** A word inside a slogan: “全国xx模范县”. */
    private static boolean isInQuotes(Place place) {
        String text = place.text();
        int start = place.figure().start();
        for (int i = start - 1; i >= 0 && start - i < 12; i--) {
            char c = text.charAt(i);
            if (c == '”') {
                return false;
            }
            if (c == '“') {
                return true;
            }
        }
        return false;
    }
}
