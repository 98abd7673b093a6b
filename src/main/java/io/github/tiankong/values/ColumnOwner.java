package io.github.tiankong.values;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.files.Resource;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.sheet.NameFolding;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What a heading says of whose figures stand below it, and whether they were done or only planned. */
final class ColumnOwner {
    private static final Properties WORDS = Resource.properties(ColumnOwner.class, "owners.properties");
    private static final List<String> PLANS = words("plan");
    private static final List<String> IDLE = words("idle");
    private static final List<String> TOTALS = words("total");
    private static final List<String> OF_PLANS = words("ofplan");
    private static final String SELF = "全我本";
    private static final String WHOLE = "全";
    private static final List<String> REGIONS = words("region");
    private static final WordTable REGION_WORDS = WordTable.of(REGIONS);
    private static final List<String> PLACES = List.of(Resource.properties(ColumnOwner.class, "leads.properties")
            .getProperty("place")
            .split(",", -1));

    private ColumnOwner() {}

    /** 年度计划, 目标任务. */
    static boolean isPlan(String heading) {
        String squeezed = NameFolding.squeeze(heading);
        return PLANS.stream().anyMatch(squeezed::contains);
    }

    /** 代码, 权重. */
    static boolean isIdle(String heading) {
        return IDLE.contains(bare(heading));
    }

    static boolean isTotal(String heading) {
        return TOTALS.contains(bare(heading));
    }

    /** Whether nothing but a place or region is named: 柳溪镇, 全县. */
    static boolean isPlace(String heading) {
        String bare = bare(heading);
        return REGIONS.contains(bare) || PLACES.stream().anyMatch(bare::endsWith);
    }

    /** The name of a heading, as a draft would tell it. */
    static String bare(String heading) {
        return NameFolding.withoutBrackets(NameFolding.squeeze(heading));
    }

    /** The first region a text names: 全省 of 全省增速. */
    static Optional<String> region(String text) {
        for (int i = 0; i < text.length(); i++) {
            String region = REGION_WORDS.startingAt(text, i);
            if (!region.isEmpty()) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether what a heading says before its rate or amount makes that a plan's or another's: 全省 of 全省增速.
     *
     * @param told the one region the draft tells of
     */
    static boolean isAnothers(String heading, Optional<String> told) {
        String before = ColumnRole.beforeRole(heading);
        boolean ofPlan = OF_PLANS.stream().anyMatch(bare(heading)::endsWith);
        Optional<String> region = region(before);
        boolean another =
                region.isPresent() ? !region.equals(told) : PLACES.stream().anyMatch(before::endsWith);
        return another || isPlan(before) && !ofPlan;
    }

    /** The first region a draft tells its figures of; 我县 is 全县. */
    static Optional<String> toldRegion(String text) {
        for (int i = 0; i < text.length(); i++) {
            String region = Lexicon.REGIONS.startingAt(text, i);
            if (region.length() == 2 && SELF.indexOf(region.charAt(0)) >= 0 && !Owner.isBeside(text, i)) {
                return Optional.of(WHOLE + region.substring(1));
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String key) {
        return List.of(WORDS.getProperty(key).split(",", -1));
    }
}
