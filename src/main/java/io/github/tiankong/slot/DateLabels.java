package io.github.tiankong.slot;

/** Names years, months and days by the event they date, or as the period the text reports on. */
final class DateLabels {
    private DateLabels() {}

    static Label name(Spot spot, String genre) {
        String event = Phrase.ofTail(spot.tail());
        return Label.of(event + suffix(spot.type()));
    }

    static String suffix(SlotType type) {
        return switch (type) {
            case YEAR -> "年份";
            case MONTH -> "月份";
            default -> "日";
        };
    }
}
