package io.github.tiankong.naming;

import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** Names spans of time by what they are for: 每3个月调整一次, 停水的，应提前5日通知, 50年一遇. */
final class TermLabels {
    private static final int LONGEST_DOING = 4;

    private TermLabels() {}

    static Optional<Label> name(Spot spot) {
        boolean span = spot.type() == SlotType.COUNT
                && (Units.kindOf(spot.typed().figure().unit()) == UnitKind.DURATION
                        || spot.unit().equals("年")
                        || spot.unit().equals("日"));
        if (!span) {
            return Optional.empty();
        }
        if (spot.tail().startsWith("一遇")) {
            return Optional.of(Label.of("重现期"));
        }
        if (reportsOn(spot)) {
            return Optional.of(Label.of("统计" + spot.unit().replace("个", "") + "数"));
        }
        if (spot.head().equals("经") || spot.head().equals("历经") || spot.head().equals("历时")) {
            String doing = Phrase.ofTail(spot.tail());
            return doing.isEmpty() ? Optional.empty() : Optional.of(Label.of(doing + "用时"));
        }
        if (spot.unit().endsWith("月")
                && (spot.head().endsWith("比前") || spot.head().endsWith("较前"))) {
            String compared = "对比期" + Measure.countAfter("", spot.unit());
            return Optional.of(Label.of(compared, compared, Label.Says.PERIOD));
        }
        Optional<Label> due = due(spot);
        if (due.isPresent()) {
            return due;
        }
        boolean repeats = (spot.head().endsWith("每") || spot.head().endsWith("每隔"))
                && spot.tail().endsWith("一次");
        if (repeats) {
            String doing = Phrase.ofTail(spot.tail().substring(0, spot.tail().length() - 2));
            return doing.isEmpty() ? Optional.empty() : Optional.of(Label.of(doing + "周期"));
        }
        String condition =
                spot.head().endsWith("提前") || spot.head().endsWith("日前") ? GapClauses.clauseBefore(spot) : "";
        String done = condition.startsWith("申请") ? condition.substring(2) + "申请" : condition;
        return done.isEmpty() ? Optional.empty() : Optional.of(Label.of(Measure.countAfter(done + "提前", spot.unit())));
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
        boolean period = spot.unit().equals("个月")
                || spot.unit().equals("个季度")
                || spot.unit().equals("季度");
        String rest = spot.rest();
        boolean ends = rest.isEmpty() || "，,".indexOf(rest.charAt(0)) >= 0 || !rest.contains("。");
        return period
                && ends
                && spot.head().endsWith("前")
                && Phrase.ofHead(spot.head()).length() <= 1;
    }
}
