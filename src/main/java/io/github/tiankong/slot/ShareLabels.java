package io.github.tiankong.slot;

import java.util.List;
import java.util.Optional;

/** Names shares: 占全市的5%, 完成年度任务的80%. */
final class ShareLabels {
    private static final List<String> PLANS = List.of("预算", "任务", "计划", "目标", "进度");
    private static final List<String> SHARES = List.of("比重", "比例", "份额", "占比");
    private static final String OTHER_USES = "地用领有道据";

    private ShareLabels() {}

    static Optional<Label> name(Spot spot, Story story) {
        if (spot.type() != SlotType.PERCENT) {
            return Optional.empty();
        }
        int at = spot.head().lastIndexOf('占');
        boolean shares = at >= 0
                && (at + 1 == spot.head().length()
                        || OTHER_USES.indexOf(spot.head().charAt(at + 1)) < 0);
        return shares ? share(spot, story, at) : ofPlan(spot, story);
    }

    private static Optional<Label> share(Spot spot, Story story, int at) {
        String own = Phrase.ofHead(spot.head().substring(0, at));
        String whole = Phrase.ofHead(spot.head().substring(at + 1));
        if (spot.head().startsWith("GDP", at + 1)) {
            whole = whole.replace("地区生产总值", "GDP");
        }
        if (whole.contains("增长") || whole.contains("下降")) {
            return Optional.empty();
        }
        String stem = own.isEmpty() ? story.subjectStem() : own;
        if (whole.equals("比") || whole.isEmpty()) {
            return Optional.of(shared(stem + "占比", stem));
        }
        String text = stem + "占" + region(spot.head().substring(at + 1)) + whole;
        boolean said = SHARES.stream().anyMatch(text::endsWith);
        boolean plan = PLANS.stream().anyMatch(whole::endsWith);
        return Optional.of(shared(said ? text : text + (plan ? "比例" : "比重"), stem)
                .bound(Relation.Kind.SHARE, story.baseOf(whole)));
    }

    /** 占全市的5%: the region is the whole. */
    private static String region(String whole) {
        String first = Lexicon.KEPT_LEADS.startingAt(whole, 0).isEmpty() ? Lexicon.LEADS.startingAt(whole, 0) : "";
        return first.startsWith("全") && first.length() == 2 ? first : "";
    }

    private static Optional<Label> ofPlan(Spot spot, Story story) {
        String plan = Phrase.ofHead(spot.head());
        if (!spot.head().endsWith("的") || PLANS.stream().noneMatch(plan::endsWith)) {
            return Optional.empty();
        }
        String stem = story.subjectStem();
        return Optional.of(shared(stem + "完成" + plan + "比例", stem));
    }

    private static Label shared(String text, String stem) {
        return Label.of(text, stem, Label.Says.SHARE);
    }
}
