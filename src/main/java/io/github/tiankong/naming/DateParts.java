package io.github.tiankong.naming;

import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.List;

/** Which figures make up one date: 20XX年X月X日X时, and whether it begins or ends a span. */
final class DateParts {
    private static final String JOINTS = "年月日时—-–至和、";
    private static final String SPAN = "起止";
    /** A span of two whole dates with hours and minutes has fewer; a list of years is no date. */
    private static final int MOST_PARTS = 12;

    /** What an hour without minutes stands behind: 次日8时. */
    private static final List<String> DAYS =
            List.of("当日", "次日", "今日", "昨日", "明日", "当天", "当晚", "今晨", "凌晨", "上午", "下午", "中午", "晚上", "傍晚", "深夜");

    private DateParts() {}

    static Spot first(List<Spot> spots, Spot spot) {
        int at = spot.index();
        while (at > 0
                && spot.index() - at < MOST_PARTS
                && (spots.get(at).touchesPrevious() || isHyphened(spots.get(at - 1), spots.get(at)))
                && isPart(spots.get(at - 1))
                && spots.get(at).sameParagraph(spots.get(at - 1))) {
            at--;
        }
        return spots.get(at);
    }

    static Spot last(List<Spot> spots, Spot spot) {
        int at = spot.index();
        while (at + 1 < spots.size() && at - spot.index() < MOST_PARTS && goesOn(spots.get(at), spots.get(at + 1))) {
            at++;
        }
        return spots.get(at);
    }

    /** 起始 where 至 and another date follow, 截止 where they went before, else empty. */
    static String bound(List<Spot> spots, Spot spot) {
        Spot first = first(spots, spot);
        String head = first.head().strip();
        if (head.equals("自") || head.equals("从")) {
            return "起始";
        }
        if (isUntil(head)) {
            return "截止";
        }
        Spot end = first;
        while (end.index() + 1 < spots.size()
                && end.index() - first.index() < MOST_PARTS
                && spots.get(end.index() + 1).touchesPrevious()
                && isPart(spots.get(end.index() + 1))
                && spots.get(end.index() + 1).sameParagraph(end)) {
            end = spots.get(end.index() + 1);
        }
        boolean spans = end.index() + 1 < spots.size()
                && isPart(spots.get(end.index() + 1))
                && spots.get(end.index() + 1).sameParagraph(end)
                && isUntil(spots.get(end.index() + 1).gap().strip());
        return spans ? "起始" : "";
    }

    /** The date before 至, where the date of {@code spot} ends a span; else its own first part. */
    static Spot opening(List<Spot> spots, Spot spot) {
        Spot first = first(spots, spot);
        boolean ends = first.index() > 0
                && isUntil(first.gap().strip())
                && isPart(spots.get(first.index() - 1))
                && first.sameParagraph(spots.get(first.index() - 1));
        return ends ? first(spots, spots.get(first.index() - 1)) : first;
    }

    /** A year, month or day, or an hour behind them. */
    static boolean isPart(Spot spot) {
        return spot.type() == SlotType.YEAR
                || spot.type() == SlotType.MONTH
                || spot.type() == SlotType.DAY
                || isHour(spot)
                || (isMinute(spot) && spot.touchesPrevious());
    }

    static boolean isHour(Spot spot) {
        boolean told =
                spot.unit().equals("时") || (spot.unit().isEmpty() && spot.rest().startsWith("时"));
        return spot.type() == SlotType.OTHER && told;
    }

    /** 20XX-XX-XX. */
    private static boolean isHyphened(Spot before, Spot spot) {
        boolean sign = spot.gap().length() == 1 && "-/.".contains(spot.gap());
        return sign
                && (before.type() == SlotType.YEAR && spot.type() == SlotType.MONTH
                        || before.type() == SlotType.MONTH && spot.type() == SlotType.DAY);
    }

    /** An hour of a date, or of its own with minutes behind, and those minutes: 于8时30分. */
    static boolean isClock(List<Spot> spots, Spot spot) {
        if (isMinute(spot)) {
            return spot.index() > 0 && spot.touchesPrevious() && isHour(spots.get(spot.index() - 1));
        }
        boolean minutes = spot.index() + 1 < spots.size()
                && isMinute(spots.get(spot.index() + 1))
                && spots.get(spot.index() + 1).touchesPrevious();
        String head = Phrase.withoutHedges(spot.head());
        boolean ofDay = DAYS.stream().anyMatch(head::endsWith);
        return isHour(spot) && (spot.touchesPrevious() || minutes || ofDay);
    }

    static boolean isMinute(Spot spot) {
        return spot.type() == SlotType.OTHER && spot.unit().equals("分");
    }

    private static boolean isUntil(String text) {
        String left = text.startsWith("持续") || text.startsWith("延续") ? text.substring(2) : text;
        while (!left.isEmpty() && SPAN.indexOf(left.charAt(0)) >= 0) {
            left = left.substring(1);
        }
        return left.equals("至") || left.equals("到");
    }

    private static boolean goesOn(Spot date, Spot next) {
        String gap = next.gap().strip();
        return next.sameParagraph(date) && isPart(next) && (gap.length() <= 2 && JOINTS.contains(gap) || isUntil(gap));
    }
}
