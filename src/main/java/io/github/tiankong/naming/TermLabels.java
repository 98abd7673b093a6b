package io.github.tiankong.naming;

import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** Names spans of time by what they are for: 每3个月调整一次, 停水的，应提前5日通知, 50年一遇. */
final class TermLabels {
    private static final WordTable DATE_UNITS = Lexicon.wordClass("date-units");
    private static final WordTable RECURRING = Lexicon.wordClass("recurring");
    private static final WordTable PASSED = Lexicon.wordClass("passed");
    private static final WordTable COMPARED = Lexicon.wordClass("compared-spans");
    private static final WordTable EACH = Lexicon.wordClass("each");
    private static final WordTable ONCE = Lexicon.wordClass("once");
    private static final WordTable AHEAD = Lexicon.wordClass("ahead");
    private static final WordTable REQUESTS = Lexicon.wordClass("requests");
    private static final WordTable REPORT_UNITS = Lexicon.wordClass("report-units");
    private static final int LONGEST_DOING = 4;

    private TermLabels() {}

    static Optional<Label> name(Spot spot) {
        if (spot.type() != SlotType.COUNT || !isSpan(spot)) {
            return Optional.empty();
        }
        if (Lexicon.startsWith(RECURRING, spot.tail())) {
            return Optional.of(Label.of("重现期"));
        }
        if (reportsOn(spot)) {
            return Optional.of(Label.of("统计" + spot.unit().replace("个", "") + "数"));
        }
        if (Lexicon.holds(PASSED, spot.head())) {
            String doing = Phrase.ofTail(spot.tail());
            return doing.isEmpty() ? Optional.empty() : Optional.of(Label.of(doing + "用时"));
        }
        if (spot.unit().endsWith("月") && Lexicon.endsWith(COMPARED, spot.head())) {
            String compared = "对比期" + Measure.countAfter("", spot.unit());
            return Optional.of(Label.of(compared, compared, Label.Says.PERIOD));
        }
        Optional<Label> due = due(spot);
        if (due.isPresent()) {
            return due;
        }
        String once = ONCE.endingAt(spot.tail(), spot.tail().length());
        if (Lexicon.endsWith(EACH, spot.head()) && !once.isEmpty()) {
            String doing = Phrase.ofTail(spot.tail().substring(0, spot.tail().length() - once.length()));
            return doing.isEmpty() ? Optional.empty() : Optional.of(Label.of(doing + "周期"));
        }
        String condition = Lexicon.endsWith(AHEAD, spot.head()) ? GapClauses.clauseBefore(spot) : "";
        String request = REQUESTS.startingAt(condition, 0);
        String done = condition.substring(request.length()) + request;
        return done.isEmpty() ? Optional.empty() : Optional.of(Label.of(Measure.countAfter(done + "提前", spot.unit())));
    }

    /** Whether the figure tells how long: 5个月, 3年, 10日. */
    static boolean isSpan(Spot spot) {
        return Units.kindOf(spot.typed().figure().unit()) == UnitKind.DURATION
                || Lexicon.holds(DATE_UNITS, spot.unit());
    }

    /** 报修响应时间 of 接到报修后2小时响应, 付款期限 of 签约后5日内付款: how soon something follows. */
    private static Optional<Label> due(Spot spot) {
        boolean within = spot.tail().startsWith("内");
        boolean after = spot.head().endsWith("后");
        String doing = Phrase.ofTail(within ? spot.tail().substring(1) : spot.tail());
        boolean follows = !doing.isEmpty()
                && doing.length() <= LONGEST_DOING
                && (after || spot.head().equals("、"));
        if (!follows) {
            return Optional.empty();
        }
        String cause = after ? Phrase.ofHead(spot.head()) : "";
        if (!within && cause.endsWith("后")) {
            cause = cause.substring(0, cause.length() - 1);
        }
        return Optional.of(Label.of(cause + doing + (within ? "期限" : "时间"), ""));
    }

    /** 前5个月，全县…; 前3个季度 in a title: the period the text reports on. */
    private static boolean reportsOn(Spot spot) {
        boolean period = Lexicon.holds(REPORT_UNITS, spot.unit());
        String rest = spot.rest();
        boolean ends = rest.isEmpty() || "，,".indexOf(rest.charAt(0)) >= 0 || !rest.contains("。");
        return period
                && ends
                && spot.head().endsWith("前")
                && Phrase.ofHead(spot.head()).length() <= 1;
    }
}
