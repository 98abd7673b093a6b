package io.github.tiankong.typing;

import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** The months and days of dates whose year is known: 2024.x.xx, 2024-05-xx. */
final class DottedDates {
    private static final String SIGNS = "-/.—";
    private static final int YEAR = 4;
    private static final int MOST = 2;

    private DottedDates() {}

    /** Which part of such a date a mask is; a month only where a day follows. */
    static Optional<SlotType> partAt(Place place) {
        int start = place.figure().start();
        int end = place.figure().end();
        char sign = charAt(place, start - 1);
        if (SIGNS.indexOf(sign) < 0 || end - start > MOST) {
            return Optional.empty();
        }
        boolean day = places(place, end) > 0 && charAt(place, end) == sign;
        if (day && isYear(place, start - 1)) {
            return Optional.of(SlotType.MONTH);
        }
        int month = start - 1;
        while (start - 1 - month < MOST && MaskTyper.isNumberSign(charAt(place, month - 1))) {
            month--;
        }
        boolean dated = month < start - 1 && charAt(place, month - 1) == sign && isYear(place, month - 1);
        return dated ? Optional.of(SlotType.DAY) : Optional.empty();
    }

    /** How many places stand behind the sign at a position. */
    private static int places(Place place, int sign) {
        int count = 0;
        while (count < MOST && MaskTyper.isNumberSign(charAt(place, sign + 1 + count))) {
            count++;
        }
        return count;
    }

    /** Four places of a year end at the position, and no more. */
    private static boolean isYear(Place place, int end) {
        for (int i = end - YEAR; i < end; i++) {
            if (!MaskTyper.isNumberSign(charAt(place, i))) {
                return false;
            }
        }
        return !MaskTyper.isNumberSign(charAt(place, end - YEAR - 1));
    }

    private static char charAt(Place place, int position) {
        return position < 0 || position >= place.text().length()
                ? '\n'
                : place.text().charAt(position);
    }
}
