package io.github.tiankong.slot;

import java.util.Optional;

/** Names shares: 占全市的5%, 完成年度任务的80%. */
final class ShareLabels {
    private static final String PLANS = "预算任务计划目标进度";

    private ShareLabels() {}

    static Optional<Label> name(Spot spot, Story story) {
        if (spot.type() != SlotType.PERCENT) {
            return Optional.empty();
        }
        int share = lastShare(spot.head());
        if (share >= 0) {
            return Optional.of(share(spot, story, share));
        }
        return ofPlan(spot, story);
    }

    private static int lastShare(String head) {
        int at = head.lastIndexOf('占');
        boolean other = at >= 0 && at + 1 < head.length() && "地用领有道据".indexOf(head.charAt(at + 1)) >= 0;
        return other ? -1 : at;
    }

    private static Label share(Spot spot, Story story, int at) {
        String own = Phrase.ofHead(spot.head().substring(0, at));
        String stem = own.isEmpty() ? story.subject() : own;
        String whole = Phrase.ofHead(spot.head().substring(at + 1));
        if (whole.equals("比")) {
            return Label.of(stem + "占比", stem);
        }
        String text = stem + "占" + whole;
        boolean said = text.endsWith("比重") || text.endsWith("比例") || text.endsWith("份额");
        return Label.of(said ? text : text + (isPlan(whole) ? "比例" : "比重"), stem)
                .bound(Relation.Kind.SHARE, story.baseOf(whole));
    }

    private static Optional<Label> ofPlan(Spot spot, Story story) {
        String head = spot.head();
        if (!head.endsWith("的") || !isPlan(Phrase.ofHead(head))) {
            return Optional.empty();
        }
        String stem = story.subject();
        return Optional.of(Label.of(stem + "完成" + Phrase.ofHead(head) + "比例", stem));
    }

    private static boolean isPlan(String whole) {
        for (int i = 0; i + 2 <= PLANS.length(); i += 2) {
            if (whole.endsWith(PLANS.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
