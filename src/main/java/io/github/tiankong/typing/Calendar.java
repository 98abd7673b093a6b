package io.github.tiankong.typing;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.slot.SlotType;

/** Tells years, months and days of the calendar from spans of time (工期x年, x日内). */
final class Calendar {
    private Calendar() {}

    static SlotType type(Place place, Unit unit) {
        String mask = place.figure().text();
        if (unit.text().equals("年") && place.follows("第")) {
            return SlotType.OTHER;
        }
        return switch (unit.text()) {
            case "年" -> isYear(place, mask) ? SlotType.YEAR : SlotType.COUNT;
            case "日" -> isDotted(mask) ? SlotType.OTHER : isSpan(place, "日") ? SlotType.COUNT : SlotType.DAY;
            case "月", "月份" -> SlotType.MONTH;
            default -> SlotType.OTHER;
        };
    }

    private static boolean isYear(Place place, String mask) {
        if (isDotted(mask) || place.precedes("年级")) {
            return false;
        }
        return (mask.length() == 4 && Character.isLetter(mask.charAt(0)))
                || mask.startsWith("20")
                || mask.startsWith("19")
                || !isSpan(place, "年");
    }

    /** Month and day in one, as people write them in short: x.x日. */
    private static boolean isDotted(String mask) {
        return mask.indexOf('.') > 0;
    }

    private static boolean isSpan(Place place, String unit) {
        int after = place.text().indexOf(unit, place.afterSpaces()) + unit.length();
        boolean afterCue = !Words.DURATION_AFTER.startingAt(place.text(), after).isEmpty();
        afterCue &= !(unit.equals("日") && place.text().startsWith("前", after));
        return (afterCue && place.before(1) != '月') || place.follows(Words.DURATION_BEFORE);
    }
}
