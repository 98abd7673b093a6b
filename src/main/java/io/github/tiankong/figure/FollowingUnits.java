package io.github.tiankong.figure;

import java.util.Optional;
import java.util.Set;

/** Tells the unit after a mask from the rest of a masked name: x家 is counted, x家具, x村 and x人民医院 are named. */
final class FollowingUnits {
    /** Classes of places: they are counted with 个 between (x个村), so without it they end a name. */
    private static final Set<String> PLACES =
            Set.of("村", "镇", "乡", "县", "市", "区", "省", "园", "站", "校", "路", "线", "国", "科", "室");

    private FollowingUnits() {}

    static Optional<UnitMatch> after(String text, int position) {
        String head = headAt(text, position);
        return Units.unitAt(text, position)
                .filter(match -> match.end() - position >= head.length())
                .filter(match -> !PLACES.contains(match.unit().text()));
    }

    /** The noun or title that makes what stands before it a name, or the empty string. */
    static String headAt(String text, int position) {
        return NameHeads.startingAt(text, position);
    }
}
