package io.github.tiankong.naming;

import io.github.tiankong.draft.Sections;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;

/** Hears of aims and forecasts, whose words stand before or after every label of their sentence: …目标. */
final class Scopes {
    private static final String PLAN = "计划";
    private static final WordTable UNREACHED = Lexicon.wordClass("unreached");
    private static final WordTable NEXT = Lexicon.wordClass("next-steps");

    private final Genre genre;
    private final Sections sections;

    Scopes(Genre genre, Sections sections) {
        this.genre = genre;
        this.sections = sections;
    }

    /** Begins the scope of a figure's sentence, or ends the one of the sentence before. */
    void hear(Spot spot, Story story) {
        if (story.scope().sentence() != spot.sentence()) {
            story.scope(Story.Scope.NONE);
        }
        if (story.scope().equals(Story.Scope.NONE) && isAim(spot)) {
            story.scope(new Story.Scope("", "目标", -1));
        }
        String words = Lexicon.SCOPES.lastIn(spot.gap());
        if (!words.isEmpty()) {
            String[] around = Lexicon.SCOPES.meaning(words).split("\\|", -1);
            story.scope(new Story.Scope(around[0], around[1], spot.sentence()));
        }
    }

    /** 控制在5%以内 under 明年打算 is an aim, and so is everything under 主要预期目标. */
    private boolean isAim(Spot spot) {
        String heading = sections.headingOf(spot.typed().paragraphIndex());
        boolean urges = heading.indexOf('，') >= 0;
        if (!urges && (heading.endsWith("目标") || heading.endsWith("目标任务"))) {
            return true;
        }
        String kind = Lexicon.GENRES.meaning(Lexicon.GENRES.lastIn(heading));
        boolean planned = kind.contains(PLAN) || kind.startsWith("展望") || kind.startsWith("目标");
        boolean aims = Lexicon.startsWith(Lexicon.AIMS, spot.rest())
                || !kind.startsWith("展望") && Lexicon.endsWith(Lexicon.AIM_HEADS, Phrase.withoutHedges(spot.head()));
        return planned && aims;
    }

    /**
     * The label of a figure of an aim, a forecast or a plan without what it changed from: an aim grows over what was
     * reached the year before, which is another field than last year's aim.
     */
    Label settled(Label label, Spot spot, Story story) {
        boolean scoped = !story.scope().equals(Story.Scope.NONE);
        boolean aimed = Lexicon.contains(UNREACHED, label.text());
        boolean unsure = scoped || aimed || isPlanned(spot.typed().paragraphIndex());
        return unsure ? label.withoutChange() : label;
    }

    private boolean isPlanned(int paragraphIndex) {
        return genre.yearLabel().contains(PLAN)
                || sections.headingsOver(paragraphIndex).stream().anyMatch(Scopes::plans);
    }

    /** 二、2026年工作安排, 下一步工作重点; no 就业安排有力. */
    private static boolean plans(String heading) {
        String word = Lexicon.GENRES.lastIn(heading);
        String kind = Lexicon.GENRES.meaning(word);
        boolean planned = kind.contains(PLAN) || kind.startsWith("展望") || kind.startsWith("目标");
        return planned && (heading.endsWith(word) || Lexicon.contains(NEXT, heading));
    }

    /** A label with the words of its scope. */
    static Label scoped(Label label, Story.Scope scope) {
        String prefix = label.text().startsWith(scope.prefix()) ? "" : scope.prefix();
        // 增幅目标下限, not 增幅下限目标
        String bound = label.text().endsWith("下限") || label.text().endsWith("上限")
                ? label.text().substring(label.text().length() - 2)
                : "";
        String stem = label.text().substring(0, label.text().length() - bound.length());
        boolean bounded = stem.endsWith("门槛") || stem.endsWith(scope.suffix());
        String suffix = bounded ? "" : scope.suffix();
        return label.withText(prefix + stem + suffix + bound);
    }
}
