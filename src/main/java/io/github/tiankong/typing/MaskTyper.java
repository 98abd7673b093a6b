package io.github.tiankong.typing;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.SlotType;

/** Tells from the unit and the words around it what kind of value a mask asks for. */
final class MaskTyper {
    private static final String OPENING = "（([［【〔<＜{｛";
    private static final String CLOSING = "）)]］】〕>＞}｝";
    private static final String BESIDE = OPENING + CLOSING + "Nn .．,，%％‰+＋-－−–—±↑↓\u3000\u00a0";
    private static final String RATIO_SIGNS = ":：∶";

    private MaskTyper() {}

    /**
     * @param unit the mask's own unit or the one its table gives it
     */
    static SlotType type(Place place, Unit unit) {
        if (unit.text().isEmpty() || BareMasks.isPrefixed(place)) {
            return BareMasks.type(place);
        }
        UnitKind kind = Units.kindOf(unit);
        return switch (kind) {
            case MONEY -> SlotType.AMOUNT;
            case PERCENT -> SlotType.PERCENT;
            case PERCENTAGE_POINT -> SlotType.PERCENTAGE_POINT;
            case MEASURE -> SlotType.QUANTITY;
            case DURATION, COUNT -> isOrdinal(place) ? SlotType.OTHER : SlotType.COUNT;
            case TIMES -> place.follows("倍数") || place.follows("倍数为") ? SlotType.OTHER : SlotType.RATIO;
            case CALENDAR -> Calendar.type(place, unit);
            case RANK -> isRank(place) ? SlotType.RANK : SlotType.COUNT;
            case CLASS -> classOrCount(place, unit);
            case CLOCK -> clock(place, unit);
            case MULTIPLIER -> multiplier(place, unit);
            case UNKNOWN -> BareMasks.type(place);
        };
    }

    /** 居全省第x位 and 前X名 are places; 前移X位 is a distance and xx名党员 are people. */
    static boolean isRank(Place place) {
        if (place.follows(Words.MOVE)) {
            return false;
        }
        return place.follows(Words.RANK);
    }

    private static SlotType classOrCount(Place place, Unit unit) {
        boolean counted = switch (unit.text()) {
            case "分" -> goesOnInSeconds(place);
            case "类" -> !place.follows("第") && !place.clauseHolds(Words.GRADED);
            case "届" -> place.follows("连续") || place.follows("已举办") || place.follows("成功举办");
            case "期" ->
                !place.follows("第")
                        && !place.follows(Words.ORDINAL)
                        && !place.precedes("期项目")
                        && !place.precedes("期工程");
            default -> false;
        };
        return counted ? SlotType.COUNT : SlotType.OTHER;
    }

    /** x分xx秒 lasts; x分 alone is a score. */
    private static boolean goesOnInSeconds(Place place) {
        int at = place.afterSpaces() + 1;
        int seconds = at;
        while (seconds < place.text().length() && isNumberSign(place.text().charAt(seconds))) {
            seconds++;
        }
        return seconds > at && place.text().startsWith("秒", seconds);
    }

    /** 第x周, and x届x次全会 without 第. */
    private static boolean isOrdinal(Place place) {
        return place.follows("第")
                || place.follows(Words.WARDS) && place.precedes("床")
                || (place.follows("届") && (place.precedes("次全") || place.precedes("次会")));
    }

    /** 日xx时, 上午x点; but 视察x时的讲话 and x点建议. */
    private static SlotType clock(Place place, Unit unit) {
        boolean minutes = unit.text().equals("时") && isNumberSign(place.after(1));
        if (minutes || "日号午晨晚夜间天至到—-~～：:".indexOf(place.before(1)) >= 0 || place.opensClause()) {
            return SlotType.OTHER;
        }
        return unit.text().equals("时") ? BareMasks.type(place) : SlotType.COUNT;
    }

    private static SlotType multiplier(Place place, Unit unit) {
        return unit.text().endsWith("亿") || place.clauseHolds(Words.MONEY) ? SlotType.AMOUNT : SlotType.COUNT;
    }

    static boolean isRatioPart(Place place) {
        return (isRatioSign(place.before(1)) && (isPart(place.before(2)) || endsBlank(place)))
                || (isRatioSign(place.after(0)) && (isPart(place.after(1)) || beginsBlank(place)));
    }

    private static boolean isPart(char c) {
        return isNumberSign(c) || c == 'N' || c == 'n';
    }

    /** （　）:（　）, the blank behind the sign. */
    private static boolean beginsBlank(Place place) {
        int at = place.afterSpaces() + 1;
        int close = TableLine.afterBlank(place.text(), at);
        return isBlank(place) && close > at + 1;
    }

    /** The blank before the sign. */
    private static boolean endsBlank(Place place) {
        int at = place.beforeSpaces() - 2;
        while (at > 0 && " \u3000\u00a0".indexOf(place.text().charAt(at - 1)) >= 0) {
            at--;
        }
        boolean closed = CLOSING.indexOf(place.before(2)) >= 0;
        return isBlank(place)
                && closed
                && at > 0
                && OPENING.indexOf(place.text().charAt(at - 1)) >= 0;
    }

    private static boolean isBlank(Place place) {
        return OPENING.indexOf(place.figure().text().charAt(0)) >= 0;
    }

    static boolean isRatioSign(char c) {
        return RATIO_SIGNS.indexOf(c) >= 0;
    }

    /** Whether a cell holds a figure or a blank and no words but its unit: -x.x%, （　　）, xx亿元. */
    static boolean isFigure(String cell) {
        int end = 0;
        boolean value = false;
        while (end < cell.length() && (isNumberSign(cell.charAt(end)) || BESIDE.indexOf(cell.charAt(end)) >= 0)) {
            value |= isPart(cell.charAt(end)) || OPENING.indexOf(cell.charAt(end)) >= 0;
            end++;
        }
        return value
                && (end == cell.length()
                        || Units.unitAt(cell, end)
                                .filter(unit -> unit.end() == cell.length())
                                .isPresent());
    }

    static boolean isNumberSign(char c) {
        return Character.isDigit(c) || "xXｘＸ×*＊_＿○□".indexOf(c) >= 0;
    }
}
